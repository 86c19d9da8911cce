import type { LinkAdvice, LinkFault, LinkPart, LinkProblem } from '../training/link-problem.ts';
import type { ProblemText } from './problem.ts';

type Key = ProblemText['text'];

const FAULTS: Record<LinkFault, Key> = {
  empty: 'problem.linkEmpty',
  'too-long': 'problem.linkTooLong',
  'not-a-link': 'problem.linkNone',
  rewritten: 'problem.linkRewritten',
  'not-a-join-link': 'problem.linkOther',
  newer: 'problem.linkNewer',
  'part-missing': 'problem.linkPartMissing',
  'part-twice': 'problem.linkPartTwice',
  'part-wrong': 'problem.linkPartWrong',
  damaged: 'problem.linkDamaged',
  'not-secure': 'problem.linkNotSecure',
  'relay-not-allowed': 'problem.linkRelay',
  expired: 'problem.linkExpired',
};

const ADVICE: Record<LinkAdvice, Key> = {
  'paste-link': 'problem.linkAdvicePaste',
  'copy-whole': 'problem.linkAdviceWhole',
  'copy-words': 'problem.linkAdviceWords',
  'ask-trainer': 'problem.linkAdviceTrainer',
  update: 'problem.linkAdviceUpdate',
  'ask-administrator': 'problem.linkAdviceAdministrator',
};

const PARTS: Record<LinkPart, Key> = {
  link: 'problem.linkPartLink',
  relay: 'problem.linkPartRelay',
  version: 'problem.linkPartVersion',
  session: 'problem.linkPartSession',
  expiry: 'problem.linkPartExpiry',
  label: 'problem.linkPartLabel',
  guide: 'problem.linkPartGuide',
  'guide-version': 'problem.linkPartGuideVersion',
  token: 'problem.linkPartToken',
  'seal-key': 'problem.linkPartSealKey',
  'sign-key': 'problem.linkPartSignKey',
  'class-key': 'problem.linkPartClassKey',
  check: 'problem.linkPartCheck',
};

/** Why a link is refused, as a problem that can be put into words: what is wrong, where, and what to do. */
export const linkProblemText = ({ fault, where, advice, values }: LinkProblem): ProblemText => ({
  text: 'problem.link',
  values: {
    fault: { text: FAULTS[fault], values: { ...values, part: { text: PARTS[where] } } },
    advice: { text: ADVICE[advice] },
  },
});
