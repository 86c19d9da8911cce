import type { RunRecord } from '../export/record.ts';
import { askUntilAnswered } from '../platform/messages.ts';
import { fold } from '../progress/fold.ts';
import { isPasswordFile } from '../verify/header.ts';
import { type Judgement, judgeReport } from '../verify/judge.ts';
import type { ReportProblem } from '../verify/problem.ts';
import { LARGEST_REPORT, readAccountReport } from '../verify/read.ts';
import { type AccountReport, accountOf } from '../verify/report.ts';

/** What is being checked. It is in this page's memory alone, and only until another run is chosen or the verdict is entered. */
export interface Checking {
  report?: AccountReport;
  /** When the file was saved. Unix milliseconds. */
  savedAt?: number;
  /** Whether the report is of the account of the run; undefined: nobody knows whose that is. */
  accountMatches?: boolean;
  /** The name that the person picked of the report's rows. */
  user?: string;
  judgement?: Judgement;
  problem?: ReportProblem;
}

/** How much of a file is looked at before the rest: enough to know one that holds a password. Bytes. */
const HEAD = 2000;

/** Reads a file that may be the account's own word. One with a password in it is left unread behind its first line. */
export async function readFile(file: File): Promise<{ text?: string; problem?: ReportProblem }> {
  if (isPasswordFile(await file.slice(0, HEAD).text())) return { problem: { text: 'verify.passwordFile', values: {} } };
  const isLarge = file.size > LARGEST_REPORT;
  if (isLarge) return { problem: { text: 'verify.tooLarge', values: { most: LARGEST_REPORT / 1_000_000 } } };
  return { text: await file.text() };
}

/** Judges a run by a text that the person gave. Times are Unix milliseconds. */
export async function check(record: RunRecord, text: string, now: number, savedAt?: number): Promise<Checking> {
  const { report, problem } = readAccountReport(text);
  if (problem) return { problem };
  const accountMatches = await matches(record, accountOf(report));
  return judged(record, { report, savedAt, accountMatches }, now);
}

/** The same with what is known already: the person picked a user. */
export function judged(record: RunRecord, checking: Checking, at: number): Checking {
  const { report, savedAt, accountMatches, user } = checking;
  if (!report) return checking;
  const { guide, events } = record;
  const judgement = judgeReport({ report, guide, state: fold(events), user, at, savedAt, accountMatches });
  return judgement.problem ? { problem: judgement.problem } : { ...checking, judgement };
}

/** Asks the worker, which alone has the key, whether the report is of the run's account. The number is hashed and forgotten. */
async function matches({ id = '' }: RunRecord, account: string | undefined): Promise<boolean | undefined> {
  if (account === undefined) return undefined;
  const answer = await askUntilAnswered('matches', { run: id, account });
  return answer.ok ? answer.matches : undefined;
}
