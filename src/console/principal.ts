/** Who a console session belongs to; nothing more of it is ever kept. */
export type Principal = 'root' | 'user' | 'role' | 'unknown';

/** The longest text that is looked at; the real one has some hundred characters. */
const LONGEST = 20_000;

/** Forms of a session's ARN in all partitions (IAM guide; documented). `root` ends it: a user may be called so too. */
const FORM = /^arn:aws[a-z-]*:(?:iam::(\d{12}):(?:(root)$|(user)\/.)|sts::(\d{12}):(?:assumed-role|federated-user)\/.)/;

/**
 * The kind of principal from the content of `meta[name="awsc-session-data"]` (JSON with a `sessionARN`; seen in public
 * code, 2026-03), or `unknown`, and the number of the account, if it says one. The number is for the worker alone, which hashes
 * it: nothing is kept of it. Reads the ARN and drops the rest. Never throws.
 */
export function sessionOf(content: string | null): { principal: Principal; account?: string } {
  const [, account, root, user, ofRole] = FORM.exec(arnIn(content)) ?? [];
  return {
    principal: ((root ?? user) as 'root' | 'user') ?? (ofRole ? 'role' : 'unknown'),
    account: account ?? ofRole,
  };
}

/** The kind of principal alone. */
export const principalOf = (content: string | null): Principal => sessionOf(content).principal;

function arnIn(content: string | null): string {
  if (content === null || content.length > LONGEST) return '';
  for (const text of [content, decoded(content)]) {
    try {
      const arn = (JSON.parse(text) as { sessionARN?: unknown } | null)?.sessionARN;
      if (typeof arn === 'string') return decoded(arn);
    } catch {
      // Not JSON in this spelling; the other one may be.
    }
  }
  return '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
