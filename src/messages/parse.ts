import { LANGUAGES } from '../console/language.ts';
import { isTroubleKind } from '../console/trouble.ts';
import { MOST_BYTES, MOST_NAME } from '../export/import.ts';
import { isTried } from '../export/tried.ts';
import { isDeveloperView } from '../overlay/developer/view.ts';
import { whyNotABody } from '../progress/log.ts';
import { HAND_REASONS } from '../training/message.ts';
import { isCommand } from './commands.ts';
import { type FrameReport, type Kind, type Relay, type Request, type Revealed, WALK_PARTS } from './protocol.ts';

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown, most = 200): value is string => typeof value === 'string' && value.length <= most;

/** A message as a request, or why it is none. Messages are untrusted: every field is looked at. */
export function parseRequest(message: unknown): Request | { problem: string } {
  if (!isRecord(message) || !isText(message.kind)) return { problem: 'A message without a kind.' };
  if (!Object.hasOwn(SHAPES, message.kind)) return { problem: `Unknown message "${message.kind}".` };
  return SHAPES[message.kind as Kind](message)
    ? (message as Request)
    : { problem: `A "${message.kind}" message lacks a field or holds a wrong one.` };
}

/** Tells a developer view from what is none. */
export type IsDeveloperView = (value: unknown) => boolean;

/**
 * A message as what the worker says to this tab, or undefined.
 * @param isDeveloper checks the developer view in a report; without it that is left out, whatever it is
 */
export function parseRelay(message: unknown, isDeveloper?: IsDeveloperView): Relay | undefined {
  if (!isRecord(message)) return undefined;
  const known = isDeveloper || !isRecord(message.report) ? message : withoutDeveloper(message);
  const fits = Object.hasOwn(RELAYS, String(known.kind)) && RELAYS[known.kind as Relay['kind']](known, isDeveloper);
  return fits ? (known as unknown as Relay) : undefined;
}

const withoutDeveloper = (message: Fields): Fields => ({
  ...message,
  report: { ...(message.report as Fields), developer: undefined },
});

const RELAYS: Record<Relay['kind'], (message: Fields, isDeveloper?: IsDeveloperView) => boolean> = {
  'frame-report': (m, isDeveloper) => typeof m.frame === 'number' && isReport(m.report, isDeveloper),
  command: (m) => isCommand(m.name),
  reveal: (m) => isRevealed(m.what),
};

const isRevealed = (what: unknown): what is Revealed => what === 'control' || what === 'trouble';

const isRunId = (value: unknown): boolean => isText(value) && /^[\w-]{8,64}$/.test(value);

const isAccountNumber = (value: unknown): boolean => isText(value) && /^\d{12}$/.test(value);
/** As `background/hash.ts` makes them: 16 bytes as base64url. */
const isHash = (value: unknown): boolean => isText(value) && /^[\w-]{22}$/.test(value);
const isHashOrNone = (value: unknown): boolean => value === undefined || isHash(value);

const SHAPES: Record<Kind, (message: Fields) => boolean> = {
  walk: () => true,
  part: (m) => WALK_PARTS.some((part) => part === m.part),
  propose: (m) => isText(m.run) && Array.isArray(m.events) && m.events.length <= 200 && m.events.every(isProposal),
  report: (m) => isReport(m.report, isDeveloperView),
  whose: (m) => (m.account === undefined || isAccountNumber(m.account)) && typeof m.front === 'boolean',
  hush: () => true,
  join: (m) => isRunId(m.run) && isHash(m.account),
  name: (m) => isHash(m.account) && isText(m.name, 400),
  matches: (m) => isRunId(m.run) && isAccountNumber(m.account),
  start: (m) => isText(m.guide) && isRunId(m.run) && isHashOrNone(m.account),
  resume: (m) => isRunId(m.run) && isHashOrNone(m.account),
  delete: (m) => isRunId(m.run),
  rename: (m) => isRunId(m.run) && isText(m.name, 2 * MOST_NAME) && [...m.name].length <= MOST_NAME,
  // It is looked at closely where it is read.
  import: (m) => isText(m.text, MOST_BYTES),
  erase: () => true,
  move: () => true,
  continue: () => true,
  hide: (m) => typeof m.hidden === 'boolean',
  tried: (m) => isTried(m.tried),
  develop: (m) => typeof m.on === 'boolean',
  forget: () => true,
  words: (m) => LANGUAGES.some((language) => language === m.language),
  prefer: (m) => isRecord(m.change) && JSON.stringify(m.change).length < 1000,
  picture: (m) => isText(m.target, 60),
  reveal: (m) => isRevealed(m.what),
  // It is looked at closely where it is read.
  'session-link': (m) => isText(m.text, MOST_LINK),
  'session-join': (m) => isText(m.text, MOST_LINK) && isText(m.name) && (m.run === undefined || isText(m.run)),
  'session-leave': () => true,
  'session-hand': (m) => m.reason === undefined || HAND_REASONS.some((reason) => reason === m.reason),
  noticed: (m) => Number.isSafeInteger(m.seq) && Number(m.seq) >= 0,
};

/** More than a link of a session may have: what is too long for one is to be told so. Characters. */
const MOST_LINK = 20_000;

function isProposal(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && whyNotABody(value.body) === undefined;
}

const isBox = (value: unknown): boolean =>
  isRecord(value) && [value.x, value.y, value.width, value.height].every((one) => Number.isFinite(one));

/** What is marked as wrong: of one of our own kinds, and named as a control is. */
function isTrouble(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const kind = value.kind === undefined || isTroubleKind(value.kind);
  return value.of === 'field' ? kind && isText(value.name) : value.of === 'form' || (value.of === 'page' && kind);
}

function isReport(value: unknown, isDeveloper: IsDeveloperView = () => false): value is FrameReport {
  return (
    isRecord(value) &&
    isRecord(value.place) &&
    isText(value.place.page) &&
    ['root', 'user', 'role', 'unknown'].includes(String(value.principal)) &&
    (value.keepClear === undefined ||
      (Array.isArray(value.keepClear) && value.keepClear.length < 20 && value.keepClear.every(isBox))) &&
    (value.trouble === undefined || isTrouble(value.trouble)) &&
    (value.developer === undefined || isDeveloper(value.developer)) &&
    (value.finding === undefined || (isRecord(value.finding) && isText(value.finding.is)))
  );
}
