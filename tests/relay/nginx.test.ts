import { describe } from 'vitest';
import { contractOf } from './contract.ts';
import { missing } from './debian.ts';
import { startNginx } from './nginx.ts';

/** Asked for by WAYMARK_NGINX=1, which fails where something is missing; otherwise tried where everything is there. */
const asked = process.env.WAYMARK_NGINX === '1';
const lacking = missing(false);

if (lacking.length > 0 && !asked) describe.skip(`nginx with Nchan: not tried, for ${lacking.join(', ')} is not here`);
else contractOf('nginx with Nchan', () => startNginx());
