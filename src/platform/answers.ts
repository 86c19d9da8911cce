/** How a request ended: the status and `Retry-After` in milliseconds, or `none` where nobody answered. */
export type Answered = { status: number; retryAfter?: number } | 'none';

/** What is said of an answer. Its text is never read: nobody knows who wrote it. */
export function answeredOf(response: Response, now = Date.now()): Exclude<Answered, 'none'> {
  const asked = response.headers.get('retry-after');
  const seconds = asked === null || asked.trim() === '' ? Number.NaN : Number(asked);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(asked ?? '') - now;
  return { status: response.status, ...(Number.isFinite(wait) && { retryAfter: Math.max(0, wait) }) };
}

/** How every request to a relay or a record store is made: nobody learns from it who asks, and it goes nowhere else. */
export const PLAIN = {
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

/** So long an answer is waited for. Milliseconds. */
export const PATIENCE = 30_000;
