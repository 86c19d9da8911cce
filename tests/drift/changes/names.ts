// Another name for the control.

import { kindOf } from '../page/elements.ts';
import { accepted, key, nameIn } from '../page/evidence.ts';
import { rename, setText, textsIn } from '../page/rename.ts';
import type { Change, Subject } from '../page/subject.ts';
import { letters } from '../random.ts';

const isNamed = ({ of, elements }: Subject) => Object.keys(of.names).length > 0 && elements.length > 0;

/** Gives all twins the name: they are one control. */
function nameAll({ elements }: Subject, name: string): void {
  for (const element of elements) kindOf(element) === 'text' ? setText(element, name) : rename(element, name);
}

/** The console of another year, or one that is translated by halves: still the same control, under a name we accept. */
const older: Change = {
  kind: 'renamed to another accepted name',
  group: 'name',
  phase: 2,
  suits: isNamed,
  make(subject) {
    const { of, document, elements, random } = subject;
    const now = key(nameIn(elements[0] as Element));
    const others = accepted(of, document).filter(({ text, confidence }) => confidence !== 'guess' && key(text) !== now);
    if (others.length === 0) return undefined;
    const { text } = random.pick(others);
    nameAll(subject, text);
    return `named "${text}"`;
  },
};

/** Nobody knows the new name. Where the console's language has a known one, only an identity may still carry a ring. */
const unknown: Change = {
  kind: 'renamed to something unknown',
  group: 'name',
  phase: 2,
  suits: isNamed,
  make(subject) {
    const name = `${capital(letters(subject.random, 6))} ${letters(subject.random, 5)}`;
    nameAll(subject, name);
    return `named "${name}"`;
  },
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Most words stay. People would know it again; a locator may, or may say that it does not. */
const alittle: Change = {
  kind: 'renamed a little',
  group: 'name',
  phase: 2,
  suits: isNamed,
  make(subject) {
    const { elements, of, document, random } = subject;
    const now = nameIn(elements[0] as Element).trim();
    const name = random.pick([`${now} now`, `Your ${now}`, `${now}s`, `${now} →`, now.replace(' ', ' new ')]);
    if (name === now || accepted(of, document).some(({ text }) => key(text) === key(name))) return undefined;
    nameAll(subject, name);
    subject.unsure = true;
    return `named "${name}"`;
  },
};

/**
 * What tells where the control belongs, the heading of its dialog or container or the words of its item, has other words.
 * The control is the same; that it is no longer known for sure is honest.
 */
const surroundings: Change = {
  kind: 'its surroundings renamed',
  phase: 2,
  suits: ({ of, elements }) => isScoped(of.scope) && elements.length > 0,
  make(subject) {
    const { of, elements, random } = subject;
    const words = of.scope && 'named' in of.scope ? Object.values(of.scope.named).flatMap((all) => all ?? []) : [];
    const texts = textsIn(elements[0]?.ownerDocument.body as Element);
    const found = texts.filter(
      (text) => words.some((word) => key(word.text) === key(text.data)) && !elements.some((one) => one.contains(text)),
    );
    if (found.length === 0) return undefined;
    for (const text of found) text.data = `${capital(letters(random, 7))} ${letters(random, 4)}`;
    subject.scopeLost = true;
    subject.unsure = true;
    return `${found.length} words around it changed`;
  },
};

const isScoped = (scope: Subject['of']['scope']) => scope !== undefined && 'named' in scope;

export const NAMES: readonly Change[] = [older, unknown, alittle, surroundings];
