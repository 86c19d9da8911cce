import { isId } from '../guide/ids.ts';
import { fromText } from './bytes.ts';
import type { LinkPart } from './link-problem.ts';
import { cleanName, LONGEST_LABEL, LONGEST_VERSION, versionName } from './name.ts';

/** What a join link says. None of it but `relay` and the page's path goes to the relay when the link is opened. */
export interface JoinLink {
  /** Origin of the relay: `https://relay.example`. */
  relay: string;
  /** 16 random bytes. */
  session: string;
  /** When the session ends. Unix milliseconds, a whole second. */
  expires: number;
  /** What the trainer calls the session. */
  label: string;
  guide: { id: string; version: string };
  /** Lets its holder post to the session and read the trainer's notices, nothing else. The relay's own making. */
  token: string;
  /** The trainer's public keys: what participants send is sealed to one (X25519), notices are signed by the other (Ed25519). */
  sealKey: string;
  signKey: string;
  /** Notices are sealed with it to the holders of the link (AES-128-GCM), so that the relay reads none. */
  classKey: string;
}

/** The version of the link and of all messages of a session. */
export const WIRE_VERSION = 1;

/** The latest end of a session that can be said. Unix milliseconds: the year 2286. */
const LATEST = 9_999_999_999_000;

const isBytes = (size: number) => (text: string) => fromText(text)?.length === size;

/** A part in the link: how it is called there, what it is, and when it is one. `text` is as it stands, escapes undone. */
interface Part {
  name: LinkPart;
  fits(text: string): boolean;
}

/** The parts by their names in the link, in the order in which they stand. */
export const PARTS: Readonly<Record<string, Part>> = {
  s: { name: 'session', fits: isBytes(16) },
  e: { name: 'expiry', fits: (text) => /^[1-9]\d{0,9}$/.test(text) && Number(text) * 1000 <= LATEST },
  l: { name: 'label', fits: (text) => text.length <= LONGEST_LABEL && cleanName(text, LONGEST_LABEL) === text },
  g: { name: 'guide', fits: (text) => isId(text) && !(text in {}) },
  w: { name: 'guide-version', fits: (text) => text.length <= LONGEST_VERSION && versionName(text) === text },
  t: { name: 'token', fits: (text) => /^[\w-]{16,128}$/.test(text) },
  x: { name: 'seal-key', fits: isBytes(32) },
  y: { name: 'sign-key', fits: isBytes(32) },
  c: { name: 'class-key', fits: isBytes(16) },
};

/** The values of the parts. */
export const valuesOf = (link: JoinLink): Record<string, string> => ({
  s: link.session,
  e: String(Math.floor(link.expires / 1000)),
  l: link.label,
  g: link.guide.id,
  w: link.guide.version,
  t: link.token,
  x: link.sealKey,
  y: link.signKey,
  c: link.classKey,
});

/** The link of values that all fit. */
export const linkOf = (relay: string, values: Readonly<Record<string, string>>): JoinLink => {
  const { s = '', e = '', l = '', g = '', w = '', t = '', x = '', y = '', c = '' } = values;
  const keys = { sealKey: x, signKey: y, classKey: c };
  return { relay, session: s, expires: Number(e) * 1000, label: l, guide: { id: g, version: w }, token: t, ...keys };
};
