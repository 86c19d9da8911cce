import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/console/catalogue.ts';
import { PAGE_REFS } from '../../src/console/place.ts';
import { dotted } from '../../src/ui/texts.ts';
import { ROOT, textOf } from './files.ts';

const FOLDER = 'assets/pictures/where';
const told = JSON.parse(textOf(`${FOLDER}/where.json`)) as Record<string, { page: string; where: string }>;
const pictures = readdirSync(join(ROOT, FOLDER)).filter((name) => name.endsWith('.webp'));

/** Controls that the console has chosen already when the guide comes to them: nobody looks for them. */
const CHOSEN = ['mfa.kind-passkey', 'create.password-auto', 'create.must-reset', 'create.group-tile'];

describe('pictures of where controls are', () => {
  it('are there for the controls of the shipped guide, and each has its words', () => {
    const guide = textOf('assets/guides/secure-new-account/guide.md');
    const wanted = new Set([...guide.matchAll(/\bcontrol: ([\w.-]+)/g)].map(([, control]) => String(control)));
    const without = [...wanted].filter((control) => !pictures.includes(`${control}.webp`));
    expect(without.sort()).toEqual([...CHOSEN].sort());
    expect(Object.keys(told).sort()).toEqual(pictures.map((name) => name.replace('.webp', '')).sort());
  });

  it('are of controls and pages that there are', () => {
    const texts = JSON.parse(textOf('assets/_locales/en/messages.json'));
    const keyOf = (where: string) => dotted(`picture.where.${where}`).replaceAll('.', '_');
    expect(Object.keys(told).filter((control) => !CATALOGUE.has(control))).toEqual([]);
    expect(Object.values(told).filter(({ page }) => !PAGE_REFS.has(page))).toEqual([]);
    expect(Object.values(told).filter(({ where }) => !(keyOf(where) in texts))).toEqual([]);
  });

  it('are small together', () => {
    const bytes = pictures.reduce((sum, name) => sum + statSync(join(ROOT, FOLDER, name)).size, 0);
    expect(bytes).toBeLessThan(400_000);
  });
});
