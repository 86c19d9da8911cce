/** Who a console session belongs to; nothing more of it is ever kept. */
export type Principal = 'root' | 'user' | 'role' | 'unknown';

/** The longest text that is looked at; the real one has some hundred characters. */
const LONGEST = 20_000;

/** Forms of a session's ARN in all partitions (IAM guide; documented). `root` ends it: a user may be called so too. */
const KINDS: readonly (readonly [Principal, RegExp])[] = [
  ['root', /^arn:aws[a-z-]*:iam::\d{12}:root$/],
  ['user', /^arn:aws[a-z-]*:iam::\d{12}:user\/./],
  ['role', /^arn:aws[a-z-]*:sts::\d{12}:(?:assumed-role|federated-user)\/./],
];

/**
 * The kind of principal from the content of `meta[name="awsc-session-data"]` (JSON with a `sessionARN`; seen in public
 * code, 2026-03), or `unknown`. Reads the ARN, keeps its kind and drops the rest. Never throws.
 */
export function principalOf(content: string | null): Principal {
  const arn = arnIn(content);
  return KINDS.find(([, form]) => form.test(arn))?.[0] ?? 'unknown';
}

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
