// What is put into console pages stays small.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './files.ts';
import { composition, LIMITS, weigh } from './sizes.ts';

const SCRIPTS = /^(walk|.+\.part|.+\.iife)\.tsx?$/;

describe('the scripts in console pages', () => {
  it('all have a limit', () => {
    const scripts = readdirSync(join(ROOT, 'src/content')).filter((name) => SCRIPTS.test(name));
    expect(scripts.map((name) => `src/content/${name}`).sort()).toEqual(Object.keys(LIMITS).sort());
  });

  it.each(Object.entries(LIMITS))('%s weighs at most %i bytes', async (entry, most) => {
    const weight = await weigh(entry);
    if (weight.gzip > most) throw new Error(composition(weight, most));
    // An empty script would be light too.
    expect(weight.gzip).toBeGreaterThan(300);
  });

  it('leave languages, the parser of guides and the drawing of the checklist to others', async () => {
    const { modules } = await weigh('src/content/walk.ts');
    const names = modules.filter(({ bytes }) => bytes > 0).map(({ name }) => name);
    const strange =
      /node_modules|console\/languages\/(?!en\.ts)|guide\/(read|directives)|overlay\/(checklist|developer|ring\/ring)/;
    expect(names.filter((name) => strange.test(name))).toEqual([]);
    expect(names).toContain('src/locate/locate.ts');
  });

  it('say what they are made of when they are too heavy', async () => {
    const text = composition(await weigh('src/content/gate.iife.ts'), 1);
    expect(text).toMatch(/^\d{3} bytes instead of 1\..*\n +\d+ {2}src\//);
    expect(text).toContain('src/content/gate.iife.ts');
  });
});
