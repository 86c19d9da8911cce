import { it } from 'vitest';
import { openLab } from './lab.ts';
it('runs', async () => {
  const lab = await openLab('chrome');
  const N = Number(process.env.N ?? 300);
  const start = Date.now();
  const results = await lab.run(Number(process.env.SEED ?? 1), Array.from({ length: N }, (_, n) => n), process.env.RIVALS === '1');
  console.log('ms', Date.now() - start, 'locate ms', results.reduce((n, r) => n + r.took, 0));
  const tally: Record<string, Record<string, number>> = {};
  for (const r of results) for (const [who, what] of Object.entries(r.outcomes)) { tally[who] ??= {}; tally[who][what] = (tally[who][what] ?? 0) + 1; }
  console.log(JSON.stringify(tally), 'left out', results.filter((r) => Object.keys(r.outcomes).length === 0).length);
  const counts = results.filter((r) => r.counts && r.outcomes.ours);
  console.log('counts', counts.length, 'right', counts.filter((r) => r.outcomes.ours === 'right').length);
  const show = (r: (typeof results)[number]) => console.log(r.outcomes.ours, r.number, r.snapshot, r.target, '|', r.kinds.map((k, i) => k).join(' + '), '|', r.notes.join(' ; '), '|', r.none ?? '', r.counts ? 'COUNTS' : '', '|', r.evidence.join(','), r.words ?? '', r.ringed ?? '');
  for (const r of results) if (r.outcomes.ours === 'wrong' || r.outcomes.ours === 'false' || r.unsaid || (r.counts && r.outcomes.ours === 'missed') || (r.outcomes.ours && !r.ringed && !['missing', 'several', 'elsewhere'].includes(r.words ?? ''))) show(r);
  const kinds: Record<string, number[]> = {};
  for (const r of results) for (const k of r.kinds.length ? r.kinds : ['none']) { const row = (kinds[k] ??= [0, 0, 0]) as [number, number, number]; row[0]++; if (r.counts) row[1]++; if (r.counts && r.outcomes.ours === 'right') row[2]++; }
  console.log(kinds);
  await lab.close();
}, 300_000);
