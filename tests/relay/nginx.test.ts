import { describe } from 'vitest';
import { contractOf } from './contract.ts';
import { leftOut } from './debian.ts';
import { startNginx } from './nginx.ts';

const out = leftOut({});
describe.skipIf(out)(out ? `left out: ${out}` : 'one node', () => {
  contractOf('nginx with Nchan', () => startNginx());
});
