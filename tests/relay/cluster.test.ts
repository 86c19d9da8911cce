import { describe } from 'vitest';
import { contractOf } from './contract.ts';
import { missing } from './debian.ts';
import { startNginx } from './nginx.ts';

const asked = process.env.WAYMARK_NGINX === '1';
const lacking = missing(true);
const name = 'two nodes of nginx with Nchan, and a Redis Cluster of six behind them';

// People post at one node, and the trainer hears at the other.
if (lacking.length > 0 && !asked) describe.skip(`${name}: not tried, for ${lacking.join(', ')} is not here`);
else contractOf(name, () => startNginx(2, 6));
