import type { Answered } from '../platform/answers.ts';
import type { LrsStop } from '../training/lrs.ts';
import type { Refusal } from '../training/refusal.ts';
import { type ProblemText, sayProblem } from '../ui/problem.ts';
import { dotted, say, type TextKey } from '../ui/texts.ts';
import type { Saying } from './store.ts';
import type { Flag } from './table.ts';

/** Says what is to be said, in the language of now. */
export const sayIt = (what: Saying | ProblemText): string => sayProblem(what as ProblemText);

/** Why messages are refused, in words. */
export const sayRefusal = (why: Exclude<Refusal, 'replayed'>): string => say(`board.why.${dotted(why)}`);

/** What the relay's answer to a post means, or undefined where it took it. */
export function postProblem(answered: Answered, relay: string): Saying | undefined {
  if (answered === 'none') return { text: 'board.post.none' };
  const { status } = answered;
  if (status >= 200 && status < 300) return undefined;
  if (status === 403 || status === 410) return { text: 'board.post.refused', values: { status } };
  if (status === 408 || status === 429 || status >= 500) return { text: 'board.post.busy', values: { status } };
  return { text: 'board.stop.wrong.address', values: { relay } };
}

/** What a person's flag says, with how long it is so where that is known. Whole minutes. */
export function sayFlag(flag: Flag, minutes: number): string {
  if (flag === 'away') return `${say('board.only.away')}: ${say('board.minutes', { count: minutes })}`;
  const texts: Record<Exclude<Flag, 'away'>, TextKey> = {
    hand: 'board.flag.hand',
    stuck: 'board.flag.stuck',
    left: 'board.only.left',
    finished: 'board.only.finished',
    late: 'board.only.late',
    namesake: 'board.flag.namesake',
    'other-guide': 'board.flag.other.guide',
    behind: 'board.flag.behind',
  };
  return say(texts[flag], { minutes });
}

/** Why no more is sent to a record store. */
export const sayStop = (why: LrsStop): string => say(`board.lrs.${dotted(why)}`);

/** Why the store lets one wait, in words: 429, its own fault, or no answer at all. */
export function sayWaiting(status: number, when: string): string {
  if (status === 0) return say('board.lrs.none', { when });
  return status === 429 ? say('board.lrs.slow', { when }) : say('board.lrs.fault', { status, when });
}
