import { describe, expect, it } from 'vitest';
import { type Class, partOf } from './script.ts';

const actions = Array.from({ length: 40 }, (_, nth) => `action-${nth}`);
const lesson: Class = { people: 500, span: 1_800_000, actions, seed: 7 };
const parts = Array.from({ length: lesson.people }, (_, nth) => partOf(nth, lesson));
const of = (is: string) => parts.filter(({ deeds }) => deeds.some((deed) => deed.is === is)).length;

describe('the script of a class', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(partOf(3, lesson)).toEqual(parts[3]);
    expect(partOf(3, { ...lesson, seed: 8 })).not.toEqual(parts[3]);
    expect(parts[4]).not.toEqual({ ...parts[3], name: parts[4]?.name });
  });

  it('goes through actions in order, within the class, from joining on', () => {
    for (const { joins, deeds } of parts) {
      const marks = deeds.flatMap((deed) => (deed.is === 'marks' ? [deed.action] : []));
      expect(marks).toEqual(actions.slice(0, marks.length));
      const times = deeds.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(Math.min(...times)).toBeGreaterThanOrEqual(joins);
      expect(Math.max(...times)).toBeLessThan(lesson.span);
    }
  });

  it('has late joiners, raised hands, some that are taken back, and people who leave', () => {
    const late = parts.filter(({ joins }) => joins > lesson.span / 10).length;
    expect(late).toBeGreaterThan(25);
    expect(late).toBeLessThan(80);
    expect(of('raises')).toBeGreaterThan(50);
    expect(of('lowers')).toBeGreaterThan(20);
    expect(of('lowers')).toBeLessThan(of('raises'));
    expect(of('leaves')).toBeGreaterThan(5);
  });

  it('can begin with something done', () => {
    const { joins, deeds } = partOf(0, { ...lesson, before: 10 });
    expect(joins).toBe(0);
    expect(deeds.filter(({ at }) => at === 0)).toHaveLength(10);
  });
});
