import { isSafe } from './link.ts';
import { cleanName, LONGEST_LABEL } from './name.ts';
import { type RelayKey, readRelayKey } from './relay.ts';

/** What a trainer typed for a new session, as it stands in the fields. */
export interface WishForm {
  relay: string;
  key: string;
  label: string;
  /** Unix milliseconds; no number where there is no moment in the field. */
  expires: number;
}

/** What is wrong in which field. Texts are made of it where a person reads. */
export const WISH_FAULTS = {
  relay: ['missing', 'no-address', 'not-secure', 'not-allowed'],
  key: ['missing', 'no-key'],
  label: ['missing'],
  expires: ['missing', 'past', 'too-far'],
} as const;
export type WishField = keyof typeof WISH_FAULTS;
export type WishFaults = { [field in WishField]?: (typeof WISH_FAULTS)[field][number] };

/** What a session is made of. */
export interface Wish {
  label: string;
  expires: number;
  /** Absent: a session with files only. */
  relay?: { origin: string; key: RelayKey };
}

/** The longest session: relays take no longer ones unless they are told to. Milliseconds. */
export const LONGEST_SESSION = 12 * 3_600_000;

/**
 * Reads the form, and says all that is wrong at once. With neither relay nor key it is a session without any relay.
 * @param relays origins that the browser's administrator allows; absent: any
 */
export function readWish(
  { relay, key, label, expires }: WishForm,
  now: number,
  relays?: readonly string[],
): { wish: Wish; faults?: undefined } | { wish?: undefined; faults: WishFaults } {
  const isLive = relay.trim() !== '' || key.trim() !== '';
  const address = isLive ? readRelay(relay, relays) : undefined;
  const its = readRelayKey(key);
  const called = cleanName(label, LONGEST_LABEL);
  const faults: WishFaults = {
    ...(address?.fault && { relay: address.fault }),
    ...(isLive && !its && { key: key.trim() === '' ? 'missing' : 'no-key' }),
    ...(called === '' && { label: 'missing' }),
    ...endFault(expires, now),
  };
  if (Object.keys(faults).length > 0) return { faults };
  const origin = address?.origin;
  return { wish: { label: called, expires, ...(origin && its && { relay: { origin, key: its } }) } };
}

function endFault(expires: number, now: number): Pick<WishFaults, 'expires'> {
  if (!Number.isFinite(expires)) return { expires: 'missing' };
  if (expires <= now) return { expires: 'past' };
  return expires > now + LONGEST_SESSION ? { expires: 'too-far' } : {};
}

/** A relay's origin, as it may be typed or copied: with a slash behind it, or without `https://`. */
function readRelay(
  typed: string,
  relays?: readonly string[],
): { origin: string; fault?: undefined } | { origin?: undefined; fault: NonNullable<WishFaults['relay']> } {
  const text = typed.trim();
  if (text === '') return { fault: 'missing' };
  const url = urlOf(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const isOrigin = url?.href === `${url?.origin}/`;
  if (!url || !isOrigin || !/^https?:$/.test(url.protocol)) return { fault: 'no-address' };
  if (!isSafe(url)) return { fault: 'not-secure' };
  return relays && !relays.includes(url.origin) ? { fault: 'not-allowed' } : { origin: url.origin };
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
