// Another page, or another step of the wizard, with the very same words.

import { setText } from '../page/rename.ts';
import type { Change, Subject } from '../page/subject.ts';
import { letters } from '../random.ts';

const HOST = 'https://us-east-1.console.aws.amazon.com';

/** Pages that are none of those that the catalogue speaks of. The first three have controls of the same names (seen). */
const OTHER_SERVICES = [
  `${HOST}/cognito/v2/idp/user-pools/us-east-1_Abc123/users?region=us-east-1`,
  `${HOST}/cognito/v2/idp/user-pools/us-east-1_Abc123/users/create?region=us-east-1`,
  `${HOST}/singlesignon/home?region=us-east-1#/instances/1234/users`,
  `${HOST}/singlesignon/organization/home?region=us-east-1#/users`,
  `${HOST}/workspaces/home?region=us-east-1#/users/create`,
  `${HOST}/rds/home?region=us-east-1#users`,
];

/** Pages of IAM on which no target of the catalogue but the navigation stands. */
const OTHER_IAM = [
  `${HOST}/iam/home?region=us-east-1#/roles`,
  `${HOST}/iam/home?region=us-east-1#/roles/create`,
  `${HOST}/iam/home?region=us-east-1#/groups/create`,
  `${HOST}/iam/home?region=us-east-1#/users/details/ann?section=security_credentials`,
  `${HOST}/iam/home?region=us-east-1#/users/details/ann/create-access-key`,
];

/** The same words on a page of somebody else. The bar is on every page and stays what it is. */
const otherPage: Change = {
  kind: 'another page with the same words',
  group: 'place',
  phase: 4,
  suits: ({ target, of }) => target.pages !== undefined && of.pages !== undefined,
  make(subject) {
    const isEverywhereInIam = subject.target.pages?.includes('iam') ?? false;
    subject.url = subject.random.pick(isEverywhereInIam ? OTHER_SERVICES : [...OTHER_SERVICES, ...OTHER_IAM]);
    subject.none = 'another page';
    return subject.url.slice(HOST.length);
  },
};

/** The list of a wizard's steps, and which one is active. */
function stepsOf(document: Document): { all: Element[]; active: Element } | undefined {
  const active = document.querySelector('[aria-current=step]');
  const all = [...(active?.closest('ul, ol')?.querySelectorAll('a[role=button]') ?? [])];
  return active && all.length > 1 ? { all, active } : undefined;
}

const inWizard = ({ document, target }: Subject) =>
  stepsOf(document) !== undefined && (target.pages?.every((page) => page.includes('/')) ?? false);

/** The wizard is on another step, which happens to have controls of the same names. */
const otherStep: Change = {
  kind: 'another step of the wizard',
  group: 'place',
  phase: 4,
  suits: inWizard,
  make(subject) {
    const { document, target, random } = subject;
    const steps = stepsOf(document);
    if (!steps) return undefined;
    // Of a control that stands on more than one step, only the last two steps are none of its own.
    const own = target.pages?.length ?? 1;
    const others = steps.all.filter((step, at) => step !== steps.active && (own === 1 || at >= own));
    if (others.length === 0) return undefined;
    const step = random.pick(others);
    steps.active.removeAttribute('aria-current');
    step.setAttribute('aria-current', 'step');
    for (const heading of document.querySelectorAll('h1')) setText(heading, titleOf(step));
    subject.none = 'another step';
    return `on the step "${titleOf(step)}"`;
  },
};

/** The name of a step, without "Step 2: " before it. */
const titleOf = (step: Element) =>
  (step.getAttribute('aria-label') ?? step.textContent).replace(/^.*?\d+\s*:\s*/, '').trim();

/** The step's heading has words that nobody knows; which step of how many it is still tells. */
const headingChanged: Change = {
  kind: "the wizard's heading renamed",
  phase: 2,
  suits: (subject) => inWizard(subject),
  make({ document, random }) {
    const headings = [...document.querySelectorAll('h1')];
    for (const heading of headings) setText(heading, `${letters(random, 7)} ${letters(random, 5)}`);
    return headings.length > 0 ? 'heading in unknown words' : undefined;
  },
};

/** Neither heading nor number tell the step. Words are right then; what is ringed must still be the control. */
const stepUntold: Change = {
  kind: 'the step is not told',
  phase: 2,
  suits: inWizard,
  make(subject) {
    const { document, random } = subject;
    for (const heading of document.querySelectorAll('h1'))
      setText(heading, `${letters(random, 7)} ${letters(random, 5)}`);
    for (const step of document.querySelectorAll('[aria-current=step]')) step.removeAttribute('aria-current');
    subject.unsure = true;
    return 'no heading, no active step';
  },
};

export const PLACE: readonly Change[] = [otherPage, otherStep, headingChanged, stepUntold];
