import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeKeys, writeRelay } from '../../scripts/relay/config.mjs';
import { ask } from './asking.ts';
import { debian, MODULES } from './debian.ts';
import { newest } from './embedded.ts';
import { eventually, freePorts, ownFolder, type Started, start } from './places.ts';
import { type Cluster, redisOf } from './redis.ts';
import type { Relay } from './relay.ts';

/** A relay of nginx, and what can be hurt in it. */
export interface NginxRelay extends Relay {
  cluster?: Cluster;
  /** Kills a node of nginx, without a last word; or starts it again. */
  kill(nth: number): Promise<void>;
  begin(nth: number): Promise<void>;
  /** The keys cannot be read at the first node, until what is returned is called. */
  loseKeys(): () => void;
}

/**
 * Starts nginx and Redis on loopback from the files that `npm run relay:config` writes.
 * @param redis how many nodes the Redis Cluster has; none for one nginx that keeps all in its own memory
 */
export async function startNginx(nodes = 1, redis = 0): Promise<NginxRelay> {
  const folder = ownFolder();
  const relay = await written(folder.path, nodes, redis);
  const running: (Started | undefined)[] = [];
  const begin = async (nth: number) => {
    // A node that was killed leaves its socket behind, which the next one takes over only after it is gone.
    rmSync(join(relay.nodes[nth] ?? '', 'run/inner.sock'), { force: true });
    running[nth] = start(debian.nginx ?? '', ['-c', join(relay.nodes[nth] ?? '', 'nginx.conf'), '-g', 'daemon off;']);
    await eventually(async () => (await ask(`${relay.origins[nth]}/health`)).status === 200, `node ${nth + 1} is well`);
  };
  const all = async () => {
    await relay.cluster?.start();
    for (const nth of relay.nodes.keys()) await begin(nth);
  };
  const none = async () => {
    await Promise.all(running.map((one) => one?.end('SIGTERM')));
    await relay.cluster?.stop();
  };
  await all().catch(async (error) => {
    await none();
    throw new Error(`${error}\n${logs(relay.nodes)}`);
  });
  return {
    origins: relay.origins,
    cluster: relay.cluster,
    key: () => newest(join(folder.path, 'relay-keys')),
    newKey: async () => void changeKeys({ out: folder.path, newKey: true, dropKey: undefined }),
    dropKey: async (name) => void changeKeys({ out: folder.path, newKey: false, dropKey: name }),
    kill: async (nth) => void (await running[nth]?.end('SIGKILL')),
    begin,
    loseKeys: () => {
      const file = join(relay.nodes[0] ?? '', 'relay-keys');
      renameSync(file, `${file}.lost`);
      return () => renameSync(`${file}.lost`, file);
    },
    restart: async () => {
      await none();
      for (const { folder: one } of relay.cluster?.nodes ?? []) rmSync(join(one, 'nodes.conf'), { force: true });
      await all();
    },
    log: () => logs(relay.nodes),
    kept: relay.cluster && ((session) => channelsOf(relay.cluster as Cluster, session)),
    lasts: relay.cluster && ((session) => longestOf(relay.cluster as Cluster, session)),
    stop: async () => {
      await none();
      folder.remove();
    },
  };
}

async function written(out: string, nodes: number, redis: number) {
  // A Redis Cluster speaks among itself at the port that is 10,000 further on, which must be one too.
  const ports = (await freePorts(nodes + redis * 4)).filter((port, nth) => nth < nodes || port < 50_000);
  const addresses = ports.map((port) => `127.0.0.1:${port}`);
  const [listening, behind] = [addresses.slice(0, nodes), addresses.slice(nodes, nodes + redis)];
  if (behind.length < redis) throw new Error('There are not enough free ports below 50,000 for a Redis Cluster.');
  const user = process.getuid?.() === 0 ? 'root' : '';
  const usual = { people: 500, actions: 100, hours: 12, name: '_', modules: MODULES, at: 'out', user };
  const files = writeRelay({ ...usual, out, nodes: listening, redis: behind });
  const cluster = redis > 0 ? redisOf(files.redis, behind, files.password) : undefined;
  return { nodes: files.nodes, origins: listening.map((address) => `http://${address}`), cluster };
}

/** What Redis has of a session, and at which node. */
const keysOf = (cluster: Cluster, session: string): [nth: number, key: string][] =>
  cluster.nodes.flatMap((_, nth) => {
    const keys = cluster.at(nth, '--scan', '--pattern', `*${session}*`).split('\n').filter(Boolean);
    return cluster.at(nth, 'info', 'replication').includes('role:master')
      ? keys.map((key) => [nth, key] as [number, string])
      : [];
  });

/** Nchan's own names: `{channel:/<kind>/<session>…}` is a channel's; what else it knows of one has more behind it. */
function channelsOf(cluster: Cluster, session: string): Partial<Record<string, number>> {
  const kept: Partial<Record<string, number>> = {};
  for (const [, key] of keysOf(cluster, session).filter(([, one]) => one.endsWith('}'))) {
    const kind = /^\{channel:\/(\w+)\//.exec(key)?.[1] ?? key;
    kept[kind] = (kept[kind] ?? 0) + 1;
  }
  return kept;
}

/** What has no end of its own counts as endless. */
const longestOf = (cluster: Cluster, session: string): number =>
  Math.max(
    ...keysOf(cluster, session)
      .map(([nth, key]) => Number(cluster.at(nth, 'ttl', key)))
      .map((left) => (left === -1 ? Number.POSITIVE_INFINITY : left)),
  );

const logs = (folders: readonly string[]) =>
  folders
    .map((folder) => join(folder, 'run/error.log'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
