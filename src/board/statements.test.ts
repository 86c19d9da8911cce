import { describe, expect, it } from 'vitest';
import { boardOf, classOf } from '../training/fixtures/classes.ts';
import { guide, NOW, newSession } from '../training/fixtures/links.ts';
import { planOf } from '../training/plan-of.ts';
import type { ClassRecord } from '../training/report.ts';
import { classStatements } from '../training/report-xapi.ts';
import { queueOfClass, xapiFile } from './statements.ts';

const { link } = await newSession();
const recordOf = (people: number): ClassRecord => ({
  session: link,
  begun: NOW,
  board: boardOf(...classOf(people)),
  plan: planOf(guide),
  writtenAt: NOW + 3_600_000,
  version: '1.2.3',
  names: true,
});
const calm = () => undefined;

describe('the statements of a class in pieces', () => {
  it.each([0, 1, 3])('are those of all at once: %i people', async (people) => {
    const record = recordOf(people);
    const all = classStatements(record);
    expect(JSON.parse((await xapiFile(record, calm)).join(''))).toEqual(JSON.parse(JSON.stringify(all)));
    const { waiting } = await queueOfClass(record, calm, calm);
    expect(waiting.flat().map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(waiting.every(({ length }) => length > 0 && length <= 50)).toBe(true);
  });

  it('come with pauses, and say how far they are', async () => {
    let pauses = 0;
    const shares: number[] = [];
    const breathe = async () => {
      pauses += 1;
    };
    await queueOfClass(recordOf(4), breathe, (share) => shares.push(share));
    expect([pauses, shares]).toEqual([4, [0.25, 0.5, 0.75, 1]]);
  });
});
