import { type Read, refuse } from './problem.ts';

/**
 * Columns without which nothing can be judged (same page as in `values.ts`; documented). All others are taken where they are
 * there, by name: AWS has added some over the years, such as `additional_credentials_info`.
 */
export const NEEDED = ['user', 'arn', 'password_enabled', 'mfa_active', 'access_key_1_active', 'access_key_2_active'];

/**
 * Words in the heads of files with passwords and secret keys: `User name,Password,Console sign-in URL` (2023 on), `User
 * name,Password,Access key ID,Secret access key,Console login link` (before; both seen in many public files, 2018-2026). Other
 * languages than English are a guess, and cost nothing.
 */
const SECRETS =
  /^(?:console )?(?:password|secret access key|passwort|kennwort|mot de passe|contraseña|senha|パスワード|비밀번호|암호|密码|密碼)$/i;

const FROM_FILE = /[\ufeff\0]/g;
const cellsOf = (line: string, comma: string): string[] =>
  line.split(comma).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

/** Whether the first line of a text is the head of a file with a password or a secret key in it. Looks at nothing else. */
export function isPasswordFile(text: string): boolean {
  const [line = ''] = text
    .slice(0, 1000)
    .replace(FROM_FILE, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  return [',', ';', '\t'].some((comma) => cellsOf(line, comma).some((cell) => SECRETS.test(cell)));
}

/**
 * The columns of a report by their names.
 * @param head its first row: the cells, or the whole line as the only one
 */
export function columnsOf(head: readonly string[]): Read<ReadonlyMap<string, number>> {
  const line = head.join(',').toLowerCase();
  const names = head.length > 1 ? head.map((name) => name.trim().toLowerCase()) : cellsOf(line, ',');
  // Of two columns with one name the first counts.
  const columns = new Map(names.map((name, index) => [name, index] as const).reverse());
  if (columns.has('user') && columns.has('arn')) {
    const lacking = NEEDED.find((name) => !columns.has(name));
    return lacking ? refuse('verify.noColumn', { line: 1, name: lacking }) : { report: columns };
  }
  const isResaved = [';', '\t'].some((comma) => cellsOf(line, comma).includes('arn'));
  return isResaved ? refuse('verify.resaved') : refuse('verify.notReport');
}
