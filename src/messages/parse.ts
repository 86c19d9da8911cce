import { isTried } from '../export/tried.ts';
import { isDeveloperView } from '../overlay/developer/view.ts';
import { whyNotABody } from '../progress/log.ts';
import { isCommand } from './commands.ts';
import type { FrameReport, Kind, Relay, Request } from './protocol.ts';

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

/** A message as what the worker says to this tab, or undefined. */
export function parseRelay(message: unknown): Relay | undefined {
  if (!isRecord(message)) return undefined;
  const known =
    message.kind === 'command'
      ? isCommand(message.name)
      : message.kind === 'frame-report' && typeof message.frame === 'number' && isReport(message.report);
  return known ? (message as unknown as Relay) : undefined;
}

const isRunId = (value: unknown): boolean => isText(value) && /^[\w-]{8,64}$/.test(value);

const SHAPES: Record<Kind, (message: Fields) => boolean> = {
  walk: () => true,
  propose: (m) => isText(m.run) && Array.isArray(m.events) && m.events.length <= 200 && m.events.every(isProposal),
  report: (m) => isReport(m.report),
  start: (m) => isText(m.guide) && isRunId(m.run),
  resume: (m) => isRunId(m.run),
  delete: (m) => isRunId(m.run),
  erase: () => true,
  move: () => true,
  continue: () => true,
  hide: (m) => typeof m.hidden === 'boolean',
  tried: (m) => isTried(m.tried),
  develop: (m) => typeof m.on === 'boolean',
  forget: () => true,
  prefer: (m) => isRecord(m.change) && JSON.stringify(m.change).length < 1000,
};

function isProposal(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && whyNotABody(value.body) === undefined;
}

const isBox = (value: unknown): boolean =>
  isRecord(value) && [value.x, value.y, value.width, value.height].every((one) => Number.isFinite(one));

function isReport(value: unknown): value is FrameReport {
  return (
    isRecord(value) &&
    isRecord(value.place) &&
    isText(value.place.page) &&
    ['root', 'user', 'role', 'unknown'].includes(String(value.principal)) &&
    (value.keepClear === undefined ||
      (Array.isArray(value.keepClear) && value.keepClear.length < 20 && value.keepClear.every(isBox))) &&
    (value.developer === undefined || isDeveloperView(value.developer)) &&
    (value.finding === undefined || (isRecord(value.finding) && isText(value.finding.is)))
  );
}
