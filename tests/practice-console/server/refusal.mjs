/** What the practice console refuses; the page shows it as the real one would. `code` is a word, not a sentence. */
export class Refusal extends Error {
  /**
   * @param {string} code
   * @param {number} [status] of the answer
   */
  constructor(code, status = 400) {
    super(code);
    this.code = code;
    this.status = status;
  }
}
