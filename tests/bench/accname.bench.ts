import { it } from 'vitest';
import { nameSizes, namesIn, timesIn } from './accname.ts';

it('accessible names: right answers, time, and size', async () => {
  console.table([await namesIn('chrome'), await namesIn('firefox')]);
  console.table({ chrome: await timesIn('chrome'), firefox: await timesIn('firefox') });
  console.table(await nameSizes());
}, 240_000);
