import { kindOf, OPERABLE } from './elements.ts';
import type { Answer } from './ours.ts';
import type { Subject } from './subject.ts';

/**
 * `right`: on the control, its label or its tile. `wrong`: on something else while it is there. `false`: on something
 * although it is gone, or this is another page. `missed`: none although it is there. `none`: rightly none.
 */
export type Outcome = 'right' | 'wrong' | 'false' | 'missed' | 'none';

/** How an answer stands to the truth. */
export function judge(subject: Subject, answer: Answer): Outcome {
  const there = subject.none ? [] : subject.elements;
  const { element } = answer;
  if (!element) return there.length === 0 || subject.unsure ? 'none' : 'missed';
  const right = [...there, ...subject.alike];
  if (right.some((one) => isOn(one, element) && isOn(one, answer.drawn ?? element))) return 'right';
  return there.length === 0 ? 'false' : 'wrong';
}

/** Whether what is ringed is the control, a part of it, or something round it that holds nothing else to be operated. */
function isOn(control: Element, ringed: Element): boolean {
  if (ringed === control || control.contains(ringed)) return true;
  // A message is one thing, with its text and the button that dismisses it.
  if (kindOf(control) === 'text') return ringed.contains(control) && !ringed.querySelector('h1');
  if (ringed.localName === 'label' && (control as Partial<HTMLInputElement>).labels) {
    if ([...((control as HTMLInputElement).labels ?? [])].includes(ringed as HTMLLabelElement)) return true;
  }
  return ringed.contains(control) && [...ringed.querySelectorAll(OPERABLE)].every((one) => one === control);
}
