import { execFileSync } from 'node:child_process';
import { debian } from './debian.ts';
import { eventually, type Started, start } from './places.ts';

/** A Redis Cluster of ours, from the files that `npm run relay:config` writes. */
export interface Cluster {
  nodes: { folder: string; address: string; started?: Started }[];
  /** Runs a command at the nth node. */
  at(nth: number, ...command: string[]): string;
  start(): Promise<void>;
  /** Kills the nth, without a last word. */
  kill(nth: number): Promise<void>;
  stop(): Promise<void>;
}

/** The cluster of these folders: three masters, and replicas when there are six or more. */
export function redisOf(folders: readonly string[], addresses: readonly string[], password: string): Cluster {
  const nodes: Cluster['nodes'] = folders.map((folder, nth) => ({ folder, address: addresses[nth] ?? '' }));
  const redis = debian.redis ?? '';
  const command = (args: string[]) =>
    execFileSync(debian.redisCommand ?? '', args, {
      env: { ...process.env, REDISCLI_AUTH: password },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const at = (nth: number, ...words: string[]) => {
    const [host = '', port = ''] = nodes[nth]?.address.split(':') ?? [];
    return command(['-h', host, '-p', port, ...words]);
  };
  const replicas = nodes.length >= 6 ? nodes.length / 2 : 0;
  // A cluster that still moves loses what is said in it: all know all, and every replica has what its master has.
  const isWhole = (nth: number) => {
    const told = at(nth, 'cluster', 'info');
    const known = at(nth, 'cluster', 'nodes').split('\n');
    const own = at(nth, 'info', 'replication');
    return (
      told.includes('cluster_state:ok') &&
      known.filter((line) => /\bslave\b/.test(line)).length === replicas &&
      known.filter((line) => / connected/.test(line)).length === nodes.length &&
      (own.includes('master_link_status:up') || replicas === 0 || /slave0:.*state=online/.test(own))
    );
  };
  return {
    nodes,
    at,
    async start() {
      for (const node of nodes) {
        node.started = start(redis, ['redis.conf'], { cwd: node.folder });
        await node.started.says('Ready to accept connections');
      }
      command(['--cluster', 'create', ...addresses, '--cluster-replicas', replicas > 0 ? '1' : '0', '--cluster-yes']);
      await eventually(() => nodes.every((_, nth) => isWhole(nth)), 'a whole Redis Cluster');
    },
    async kill(nth) {
      await nodes[nth]?.started?.end('SIGKILL');
    },
    async stop() {
      await Promise.all(nodes.map(({ started }) => started?.end('SIGKILL')));
    },
  };
}
