import { describe } from 'vitest';
import { ALL, contractOf } from './contract.ts';
import { contractOfRoom } from './contract-newest.ts';
import { leftOut } from './debian.ts';
import { startNginx } from './nginx.ts';

const out = leftOut({ redis: true });
// People post at one node, and the trainer hears at the other.
describe.skipIf(out)(out ? `left out: ${out}` : 'two nodes and what they share', () => {
  contractOf('nginx with Nchan and a Redis Cluster of six', () => startNginx(2, 6), [...ALL, contractOfRoom]);
});
