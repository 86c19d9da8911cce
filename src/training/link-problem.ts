/** What to do about a link, a word for each. Texts are made of it where a person reads. */
export type LinkAdvice =
  /** Paste the link that the trainer gave out. */
  | 'paste-link'
  /** Copy it once more from where it came, the whole of it. */
  | 'copy-whole'
  /** A mail program put its own address round it: copy the words of the link, not where it leads. */
  | 'copy-words'
  /** Only the trainer can give a better one. */
  | 'ask-trainer'
  /** This Waymark is too old for it. */
  | 'update'
  /** Whoever set the rules of this browser allows other relays. */
  | 'ask-administrator';

/** What is wrong with a link, and what is to be done about it. */
export const LINK_FAULTS = {
  empty: 'paste-link',
  'too-long': 'paste-link',
  'not-a-link': 'paste-link',
  rewritten: 'copy-words',
  'not-a-join-link': 'paste-link',
  newer: 'update',
  'part-missing': 'copy-whole',
  'part-twice': 'copy-whole',
  'part-wrong': 'copy-whole',
  damaged: 'copy-whole',
  'not-secure': 'ask-trainer',
  'relay-not-allowed': 'ask-administrator',
  expired: 'ask-trainer',
} as const satisfies Record<string, LinkAdvice>;

export type LinkFault = keyof typeof LINK_FAULTS;

/** The parts of a link, by the names that they have for people. */
export type LinkPart =
  | 'link'
  | 'relay'
  | 'version'
  | 'session'
  | 'expiry'
  | 'label'
  | 'guide'
  | 'guide-version'
  | 'token'
  | 'seal-key'
  | 'sign-key'
  | 'class-key'
  | 'check';

/** Why a link is refused: what, where in it, what to do. `values`: what a text may name; never a key or a token. */
export interface LinkProblem {
  fault: LinkFault;
  where: LinkPart;
  advice: LinkAdvice;
  values: Readonly<Record<string, string | number>>;
}

/** A refusal. */
export const refuseLink = (
  fault: LinkFault,
  where: LinkPart = 'link',
  values: LinkProblem['values'] = {},
): { problem: LinkProblem } => ({ problem: { fault, where, advice: LINK_FAULTS[fault], values } });
