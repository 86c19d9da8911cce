import type { NameCase } from './case.ts';
import { CONTENT } from './cases/content.ts';
import { FIELDS } from './cases/fields.ts';
import { GENERATED } from './cases/generated.ts';
import { HIDDEN } from './cases/hidden.ts';
import { LABELS } from './cases/labels.ts';
import { NATIVE } from './cases/native.ts';
import { REFERENCES } from './cases/references.ts';
import { ROLES } from './cases/roles.ts';
import { SHADOW } from './cases/shadow.ts';

/** All questions, in our own words and markup, from Accname 1.2, HTML-AAM 1.0 and WAI-ARIA 1.2. */
export const CASES: readonly NameCase[] = [
  ...REFERENCES,
  ...LABELS,
  ...NATIVE,
  ...ROLES,
  ...CONTENT,
  ...HIDDEN,
  ...GENERATED,
  ...SHADOW,
  ...FIELDS,
];
