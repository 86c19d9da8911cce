import { it } from 'vitest';
import { captured } from './capture/cache.ts';
it('captures', async () => {
  const start = Date.now();
  const { css, snapshots } = await captured();
  console.log(Date.now() - start, css.length, snapshots.length, snapshots.reduce((n, s) => n + s.html.length, 0));
  const ids = new Set(snapshots.flatMap((s) => [...Object.keys(s.truth), ...Object.keys(s.behind)]));
  console.log([...ids].sort().join(' '));
}, 300_000);
