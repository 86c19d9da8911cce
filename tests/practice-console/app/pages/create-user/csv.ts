/** Where the users of an account sign in. */
export const signInAddress = (account: string): string => `https://${account}.signin.aws.amazon.com/console`;

/** Saves the sign-in details as the file that the real console gives. Its columns are a guess. */
export function saveCsv(account: string, name: string, password: string): void {
  const lines = [
    ['User name', 'Password', 'Console sign-in URL'],
    [name, password, signInAddress(account)],
  ];
  const text = lines.map((line) => line.map(quoted).join(',')).join('\r\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = `${name}_credentials.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
