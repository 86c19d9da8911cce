import { placeOf } from '../../../src/console/place.ts';
import { focusOn } from '../../../src/content/focus.ts';
import type { Guide } from '../../../src/guide/model.ts';
import { CATALOGUE } from '../../../src/locate/fixtures/every-language.ts';
import { headingsOf } from '../../../src/locate/headings.ts';
import { locate } from '../../../src/locate/locate.ts';
import { indexOf } from '../../../src/locate/page-index.ts';
import { EMPTY } from '../../../src/progress/fold.ts';
import { languageIn, type Subject } from './subject.ts';

/** What somebody answers who looks for a control. */
export interface Answer {
  /** What is ringed: the control, and what is drawn round it. */
  element?: Element;
  drawn?: Element;
  /** What is said where nothing is ringed, and whether a ringed control is said to be pressable. */
  words?: string;
  disabled?: boolean;
  /** What led to it, for replays. */
  evidence?: readonly string[];
}

/** Longer than the walk ever waits for a page to be still. Milliseconds. */
const STILL = 60_000;

/** What the product does on the page as it is: the walk's own search, with place and language as the walk knows them. */
export function ours(subject: Subject): Answer {
  const { document, target, url } = subject;
  const language = languageIn(document);
  const { headings, activeStep } = headingsOf(document);
  const place = placeOf(new URL(url), headings, language, activeStep);
  const found = locate(target, { document, place, language });
  // A text is only read, never ringed: that it is taken for the one that ends an action is what matters.
  if (target.roles.includes('text'))
    return 'element' in found ? found : { words: found.verdict, evidence: found.evidence };
  const look = { place, language, principal: 'root' as const };
  const seen = { document, look, index: indexOf(document), catalogue: CATALOGUE };
  const scene = { ...seen, still: STILL, found: new Map(), arriving: false };
  const { finding, ringed } = focusOn(guideFor(target.id), EMPTY, scene);
  if (!ringed) return { words: finding.is, evidence: found.evidence };
  const { element, drawn, evidence } = ringed;
  return { element, drawn, evidence, disabled: finding.is === 'ringed' && finding.disabled === true };
}

/** A guide of one action. */
function guideFor(control: string): Guide {
  const place = { derivedId: false, line: 1 };
  const action = {
    ...place,
    id: 'a',
    text: [],
    control: { ref: control },
    hints: [],
    optional: false,
    evidence: 'told' as const,
  };
  const step = { id: 's', text: [], items: [{ kind: 'action' as const, action }], hints: [], line: 1 };
  const task = { ...place, id: 't', title: '', introduction: [], notes: [], steps: [step] };
  return {
    id: 'g',
    version: '1',
    hash: '',
    language: 'en',
    title: '',
    description: '',
    introduction: [],
    tasks: [task],
  };
}
