import type { Change } from '../page/subject.ts';
import { BESIDE } from './beside.ts';
import { COVERED } from './covered.ts';
import { GONE } from './gone.ts';
import { LANGUAGE } from './language.ts';
import { NAMES } from './names.ts';
import { PLACE } from './place.ts';
import { REACH } from './reach.ts';
import { STRUCTURE } from './structure.ts';
import { TWINS } from './twins.ts';

/** Every change that is made to a page once it stands. What its classes are is decided before. */
export const CHANGES: readonly Change[] = [
  ...LANGUAGE,
  ...STRUCTURE,
  ...REACH,
  ...NAMES,
  ...TWINS,
  ...BESIDE,
  ...GONE,
  ...COVERED,
  ...PLACE,
];
