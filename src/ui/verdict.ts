import type { Answer } from '../verify/answers.ts';
import type { Question } from '../verify/claims.ts';
import type { ReportProblem } from '../verify/problem.ts';
import { dotted, say } from './texts.ts';

/** What the account was asked, as a sentence that holds when all is well. */
export const sayQuestion = (question: Question): string => say(dotted(`verify.question.${question}`));

/** Why a question has its answer. */
export const sayReason = ({ because, values }: Pick<Answer, 'because' | 'values'>): string => say(because, values);

/** Why a report cannot be used, where, and what to do. */
export const sayReportProblem = ({ text, values }: ReportProblem): string => say(text, values);

/** What is to be said of an output that names no account. */
export const sayNamesNoAccount = (): string => say('verify.namesNoAccount');

/** From when on AWS has a new report; the time is in the person's own words. */
export const sayTryAfter = (when: string): string => say('verify.tryAfter', { when });
