import type { Guide } from '../guide/model.ts';
import type { EventBody } from '../progress/event.ts';
import { apply, news, type RunState } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { type Answer, answersOf } from './answers.ts';
import { type Claim, claimsOf, needlessAfter, type Question } from './claims.ts';
import { type ReportProblem, refuse } from './problem.ts';
import type { AccountReport } from './report.ts';

/** One question with its answer, for the person to read, and what it means for the run. */
export interface Verdict extends Answer {
  question: Question;
  /** The actions of the guide that claim it. */
  actions: readonly string[];
  /** The output that answers it names no account: that it is this one's, the person says. */
  namesNoAccount: boolean;
  /** When AWS makes a new report at the earliest, where this one is too old to decide. Unix milliseconds. */
  tryAfter?: number;
}

/** What is to be judged, and against what. */
export interface Case {
  report: AccountReport;
  guide: Guide;
  state: RunState;
  /** The name that the person picked of the report's rows. Goes nowhere. */
  user?: string;
  /** Now. Unix milliseconds. */
  at: number;
  /** When the file was saved, where it has no time of its own. Unix milliseconds. */
  savedAt?: number;
  /** Whether the report's account is the run's, by their hashes; undefined: the run has none yet. */
  accountMatches?: boolean;
}

/** What a report comes to: a refusal, or verdicts and what is to be proposed to the run's log, in this order. */
export type Judgement =
  | { problem: ReportProblem; verdicts?: undefined }
  | { problem?: undefined; verdicts: readonly Verdict[]; events: readonly EventBody[]; reportAt: number };

/** "as often as once every four hours" (same page as in `values.ts`; documented). */
export const RENEWED_EVERY = 4 * 3_600_000;
/** How far the clocks of AWS and of the person may differ. Milliseconds. */
const SKEW = 600_000;

/**
 * Judges a run by what the account itself says. What the report shows is verified, what the log claims otherwise is
 * contradicted; a report that may be older than what was done decides nothing about it. Pure; never throws.
 */
export function judgeReport(given: Case): Judgement {
  const { report, at } = given;
  const problem = whyRefused(given);
  if (problem) return { problem };
  const reportAt = Math.min(at, timeOf(given));
  const answers = answersOf(report, given.user, reportAt);
  const questions = Object.keys(answers) as Question[];
  const claims = claimsOf(given.guide, given.state);
  const verdicts = questions.map((question) => {
    const about = claims.filter((claim) => claim.question === question);
    return verdictOn(question, answers[question], about, given, reportAt);
  });
  return { verdicts, events: eventsOf(verdicts, claims, given, reportAt), reportAt };
}

function whyRefused({ report, at, accountMatches }: Case): ReportProblem | undefined {
  if (report.by === 'account-summary') return undefined;
  if (accountMatches === undefined) return refuse('verify.noAccountYet').problem;
  if (!accountMatches) return refuse('verify.otherAccount').problem;
  const isOfFuture = Math.max(report.generatedAt ?? 0, report.latestAt) > at + SKEW;
  return isOfFuture ? refuse('verify.future').problem : undefined;
}

/**
 * A time at which the report was certainly true: when AWS made it. Where that is not said: the latest time in it, or four hours
 * before it was saved, for an older one AWS does not hand out. A summary was true when it was asked for: that is when
 * its file was saved, or now, where it was pasted.
 */
function timeOf({ report, at, savedAt }: Case): number {
  if (report.by === 'account-summary') return savedAt ?? at;
  const saved = savedAt === undefined || savedAt > at ? 0 : savedAt - RENEWED_EVERY;
  return report.generatedAt ?? Math.max(report.latestAt, saved);
}

function verdictOn(
  ...[question, answer, claims, given, reportAt]: [Question, Answer, readonly Claim[], Case, number]
): Verdict {
  const { report, state, at } = given;
  const rest = {
    question,
    actions: claims.map(({ action }) => action),
    namesNoAccount: report.by === 'account-summary',
  };
  const isOlder = claims.some(({ action }) => (state.outcomes[action]?.at ?? 0) > reportAt);
  if (!isOlder || answer.is === 'unknown') return { ...answer, ...rest };
  // A summary can be asked for again at once.
  if (report.by === 'account-summary') return { is: 'unknown', because: 'verify.because.older', ...rest };
  const made = report.generatedAt ?? Math.min(given.savedAt ?? at, at);
  return { is: 'unknown', because: 'verify.because.older', ...rest, tryAfter: made + RENEWED_EVERY };
}

/** What is news of the verdicts, in order. A task whose aim is shown needs none of its other actions any more. */
function eventsOf(
  ...[verdicts, claims, { guide, state, report, at }, reportAt]: [readonly Verdict[], readonly Claim[], Case, number]
): EventBody[] {
  const events: EventBody[] = [];
  let now = state;
  const propose = (body: EventBody) => {
    const fresh = news(now, body);
    if (!fresh) return;
    events.push(fresh);
    now = apply(now, stamp(fresh, String(events.length), at));
  };
  for (const { question, is, actions } of verdicts) {
    if (is === 'unknown') continue;
    const shown = is === 'holds' ? claims.filter((one) => one.question === question && isShown(one, state)) : [];
    if (is === 'holds') propose({ type: 'settled', actions: needlessAfter(question, guide, state), as: 'already' });
    const type = is === 'holds' ? 'verified' : 'contradicted';
    const about = is === 'holds' ? shown.map(({ action }) => action) : [...actions];
    propose({ type, actions: about, by: report.by, reportAt });
  }
  return events;
}

/** A state of things is shown also where it is still open or was skipped; a deed only where it was done. */
function isShown({ action, isAim }: Claim, { outcomes }: RunState): boolean {
  const as = outcomes[action]?.as;
  return isAim ? as !== 'not-applicable' : as === 'done' || as === 'passed' || as === 'already';
}
