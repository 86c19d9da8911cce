/** A moment as people write it: day and time, as the browser's language has it. Takes Unix milliseconds. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
