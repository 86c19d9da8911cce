// What is still held after many page changes. Chromium alone.
import { describe, it } from 'vitest';
import { type Row, writeTable } from '../table.ts';
import { CHANGES, type Heap, heapAfterChanges } from './heap.ts';
import { withStand } from './open.ts';
import { NONE, TOOLS } from './tools.ts';

describe('the heap', () => {
  const rows: Row[] = [];
  let without: Heap | undefined;

  it.each([NONE, ...TOOLS])('$name', (tool) =>
    withStand('chrome', tool, {}, async (stand) => {
      const heap = await heapAfterChanges(stand);
      without ??= heap;
      rows.push({
        tool: tool.name,
        'before, MB': heap.before.toFixed(2),
        'after, MB': heap.after.toFixed(2),
        'more than without, MB': (heap.after - without.after).toFixed(2),
        'detached elements': heap.detached,
        'of them the tool’s': heap.own,
        'dashboards ringed': heap.ringed,
      });
      writeTable(19, 'Memory', NOTES, rows);
    }),
  );
});

const NOTES = `The page changes between dashboard and users ${CHANGES} times within one document, and garbage is collected. Heap of scripts (all worlds) and of the document. Before: after the first changes.`;
