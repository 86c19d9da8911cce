// `npm run relay:config`: writes the files of the larger relay, and its secrets. `-- --help` says more.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ROOT, say } from '../setup.mjs';
import { HELP, readOptions } from './config-options.mjs';
import { addKey, dropKey, keysOf, newestKey, store } from './keys.mjs';
import { nodeFiles, redisFile } from './node-files.mjs';

/**
 * Writes everything. What is secret and there already stays as it is.
 * @param options see `config-options.mjs`
 * @returns the folders of the nodes and of the Redis Cluster's
 */
export function writeRelay(options) {
  const out = outside(options.out);
  mkdirSync(out, { recursive: true, mode: 0o700 });
  const password = options.redis.length > 0 ? passwordOf(join(out, 'redis-password')) : '';
  keysOf(join(out, 'relay-keys'));
  const nodes = options.nodes.map((listen, index) => {
    const folder = join(out, `node-${index + 1}`);
    write(folder, nodeFiles(options, listen, options.at === 'out' ? folder : options.at, password));
    mkdirSync(join(folder, 'run'), { recursive: true });
    return folder;
  });
  const redis = options.redis.map((address, index) => {
    const folder = join(out, `redis-${index + 1}`);
    write(folder, { 'redis.conf': redisFile(options, address, password) });
    return folder;
  });
  copyKeys(out);
  return { nodes, redis, password };
}

/** Adds a key or takes one away, in all nodes' folders. */
export function changeKeys({ out, newKey, dropKey: dropped }) {
  const file = join(outside(out), 'relay-keys');
  if (!existsSync(file)) throw new Error(`There is no ${file}: write the relay's files first.`);
  const keys = newKey ? addKey(file) : dropKey(file, dropped);
  copyKeys(resolve(out));
  return keys;
}

/** Secrets never lie in the repository, not even where it ignores them. */
function outside(out) {
  const folder = resolve(out);
  const within = relative(ROOT, folder);
  if (!within.startsWith('..') && !within.startsWith('/'))
    throw new Error(`--out is in the repository, and there are secrets among the files. Name a folder outside of it.`);
  return folder;
}

function passwordOf(file) {
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/** Nobody but their owner may read them: there are passwords among them. */
function write(folder, files) {
  mkdirSync(folder, { recursive: true, mode: 0o750 });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    chmodSync(join(folder, name), 0o600);
  }
}

function copyKeys(out) {
  const nodes = readdirSync(out).filter((name) => /^node-\d+$/.test(name));
  const keys = keysOf(join(out, 'relay-keys'));
  for (const node of nodes) store(join(out, node, 'relay-keys'), keys);
}

function run(options) {
  if (options.help) return console.log(HELP);
  if (options.newKey || options.dropKey) {
    const keys = changeKeys(options);
    say(`keys that are taken: ${[...keys.keys()].join(', ')}; for new sessions: ${newestKey(keys)}`);
    return say("copy relay-keys into each node's folder on its machine: it counts at once, nginx need not be told");
  }
  const { nodes, redis } = writeRelay(options);
  say(`${[...nodes, ...redis].join('\n         ')}\nassets/relay/README.md says where they go.`);
  say(`the key with which a trainer makes sessions: ${newestKey(keysOf(join(resolve(options.out), 'relay-keys')))}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  try {
    run(readOptions(process.argv.slice(2)));
  } catch (error) {
    console.error(`waymark: ${error.message}`);
    process.exit(1);
  }
}
