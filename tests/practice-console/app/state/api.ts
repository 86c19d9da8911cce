// Calls to the simulated account. Who is not signed in any more is sent to the sign-in page, without a word.

export interface Principal {
  kind: 'root' | 'user' | 'role';
  name: string;
}

/** The account as it is now, as far as the truth about what is next needs it. */
export interface Summary {
  principal: Principal | null;
  accountId: string;
  accountName: string;
  rootHasMfa: boolean;
  rootSeen: boolean;
  selfHasMfa: boolean;
  selfSeen: boolean;
  users: string[];
  groups: string[];
}

/** What the account refuses; `code` is a word of the server. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

let latest: Summary | undefined;

/* Tabs and frames of the same person tell each other, so that none judges by an account of yesterday. */
const others = new BroadcastChannel('practice-account');
others.onmessage = ({ data }: MessageEvent<Summary>) => {
  if (data.principal?.kind === latest?.principal?.kind && data.principal?.name === latest?.principal?.name)
    latest = data;
};

/** The account as of the latest answer. @throws {Error} before the first one */
export function summary(): Summary {
  if (!latest) throw new Error('Nothing was asked of the account yet.');
  return latest;
}

/**
 * Asks the account.
 * @throws {Refused} when it says no
 */
export async function call<T>(name: string, body: unknown = {}): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`/practice/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { value, error, summary: now, signIn } = await answer.json();
  if (answer.status === 401) return leaveTo(signIn);
  latest = now;
  others.postMessage(now);
  if (error) throw new Refused(error);
  return value;
}

function leaveTo(signIn: string): Promise<never> {
  (window.top ?? window).location.assign(signIn);
  return new Promise(() => {});
}
