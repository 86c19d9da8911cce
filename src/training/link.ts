import { sha1 } from '../export/sha1.ts';
import { toText, utf8 } from './bytes.ts';
import { type JoinLink, linkOf, PARTS, valuesOf, WIRE_VERSION } from './link-parts.ts';
import { type LinkProblem, refuseLink } from './link-problem.ts';

/** The page of the relay that says where the link belongs, without script, when it is opened in a browser. */
export const JOIN_PATH = '/join';
/** The longest text that is looked at. Characters. */
const LONGEST = 4000;

/** What is known where a link is read. */
export interface LinkContext {
  /** Unix milliseconds. */
  now: number;
  /** Origins that the browser's administrator allows; absent: any. */
  relays?: readonly string[];
}

/** A join link as text. All but the relay stands behind the `#`, which browsers send to nobody. */
export function makeJoinLink(link: JoinLink): string {
  const parts = Object.entries(valuesOf(link)).map(([key, value]) => `${key}=${escaped(value)}`);
  const before = `${link.relay}${JOIN_PATH}#v=${WIRE_VERSION}&${parts.join('&')}`;
  return `${before}&k=${checkOf(before)}`;
}

/** A pasted text as the link that it is, or why it is none. Never throws. */
export function readJoinLink(
  pasted: string,
  context: LinkContext,
): { link: JoinLink; problem?: undefined } | { link?: undefined; problem: LinkProblem } {
  if (pasted.length > LONGEST) return refuseLink('too-long', 'link', { most: LONGEST });
  // Mail programs break long lines and put links in brackets.
  const text = pasted.replace(/\s+/g, '').replace(/^[<("'“„«]+|[>)"'”“»,.;:!?]+$/g, '');
  if (text === '') return refuseLink('empty');
  const hash = text.indexOf('#');
  const url = urlOf(hash < 0 ? text : text.slice(0, hash));
  if (!url) return refuseLink('not-a-link');
  if (/[?&=]https?%3a%2f%2f/i.test(url.search)) return refuseLink('rewritten');
  if (url.pathname !== JOIN_PATH || url.search || hash < 0) return refuseLink('not-a-join-link');
  if (!isSafe(url)) return refuseLink('not-secure', 'relay', { relay: url.origin });
  return readParts(text, hash, url.origin, context);
}

function readParts(text: string, hash: number, relay: string, { now, relays }: LinkContext) {
  const pairs = text
    .slice(hash + 1)
    .split('&')
    .map((pair) => [pair.split('=', 1)[0] ?? '', unescaped(pair.slice(pair.indexOf('=') + 1))] as const);
  const values = Object.fromEntries(pairs.filter(([key]) => Object.hasOwn(PARTS, key) || key === 'v' || key === 'k'));
  const version = values.v;
  if (version === undefined) return refuseLink('part-missing', 'version');
  if (!/^[1-9]\d{0,5}$/.test(version)) return refuseLink('part-wrong', 'version');
  if (Number(version) > WIRE_VERSION) return refuseLink('newer', 'version', { version, known: WIRE_VERSION });
  const bad = badPart(
    pairs.map(([key]) => key),
    values,
  );
  if (bad) return bad;
  const behind = text.lastIndexOf('&k=');
  const sound = `${relay}${JOIN_PATH}${text.slice(hash, behind)}`;
  if (checkOf(sound) !== text.slice(behind + 3)) return refuseLink('damaged', 'check');
  if (relays && !relays.includes(relay)) return refuseLink('relay-not-allowed', 'relay', { relay });
  const link = linkOf(relay, values as Record<string, string>);
  return link.expires <= now ? refuseLink('expired', 'expiry', { at: link.expires }) : { link };
}

/** The first part that is not there, there twice, or not what it should be. */
function badPart(keys: readonly string[], values: Readonly<Record<string, string | undefined>>) {
  const all = [
    ...Object.entries(PARTS),
    ['k', { name: 'check', fits: (text: string) => /^[\w-]{8}$/.test(text) }] as const,
  ];
  for (const [key, { name, fits }] of all) {
    const value = values[key];
    if (!keys.includes(key)) return refuseLink('part-missing', name);
    if (keys.indexOf(key) !== keys.lastIndexOf(key)) return refuseLink('part-twice', name);
    if (value === undefined || !fits(value)) return refuseLink('part-wrong', name);
  }
  return undefined;
}

/** Six bytes of a hash: against what mail programs and hands do to a link. Who may post is the relay's to check. */
const checkOf = (text: string): string => toText(sha1(utf8(text)).slice(0, 6));

/** No sign is left bare that a mail program could take for the end of the link. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function urlOf(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.href.startsWith(`${url.origin}/`) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A browser of the same machine needs no certificate; everybody else does. Loopback in IPv6 is not among it: the extension's
 * own rules for connections cannot name it. (Content Security Policy 3, host-source; 2026-11.)
 */
export const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || /^(localhost|127\.0\.0\.1)$/.test(hostname);
