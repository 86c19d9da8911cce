// The keys with which trainers make sessions at a relay: one line a key, `wmk.<name>.<32 bytes>`, the newest last. Both relays
// read such a file again and again, so that a key that is added or taken away counts at once, without a restart.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const LINE = /^wmk\.([a-z0-9]{1,8})\.([\w-]{43})$/;

/** Where keys are kept unless another place is named: with the person's own settings, never in the repository. */
export const usualKeysFile = (env = process.env) =>
  join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'waymark-relay', 'relay-keys');

/** The keys of a file's text: their secrets by their names. Throws where a line is none. */
export function readKeys(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const keys = new Map();
  lines.forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const [, name, secret] = LINE.exec(line) ?? [];
    if (!name || keys.has(name)) throw new Error(`line ${index + 1} is no key, or one that is there twice`);
    keys.set(name, Buffer.from(secret, 'base64url'));
  });
  return keys;
}

/** A key as a trainer gets it. */
export const writeKey = (name, secret) => `wmk.${name}.${secret.toString('base64url')}`;

/** The newest key of all: the one to give to trainers. */
export const newestKey = (keys) => writeKey(...[...keys].at(-1));

/** The keys of a file; a file with one new key is made where there is none. */
export function keysOf(file) {
  if (!existsSync(file)) store(file, withNewKey(new Map()));
  try {
    return readKeys(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error.message}. Mend or remove that line; a key is \`wmk.<name>.<43 letters>\`.`);
  }
}

/**
 * The keys of a file as they are now: it is read anew when it has changed. Where it is gone, empty or wrong nothing changes, for
 * a class is not to end over that.
 * @param say tells the operator
 */
export function watchedKeys(file, say) {
  let keys = keysOf(file);
  let stamp = stampOf(file);
  return () => {
    const now = stampOf(file);
    if (now === stamp) return keys;
    stamp = now;
    try {
      keys = keysThere(file);
      say(`keys that are taken now: ${[...keys.keys()].join(', ')}`);
    } catch (error) {
      say(`the keys stay as they were: ${error.message}`);
    }
    return keys;
  };
}

function keysThere(file) {
  if (!existsSync(file)) throw new Error(`${file} is gone.`);
  const keys = keysOf(file);
  if (keys.size === 0) throw new Error(`there is no key in ${file}.`);
  return keys;
}

function stampOf(file) {
  const { mtimeMs, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${ino}`;
}

/** Adds a key, which is from then on the one to give out. Sessions made with an older one go on. */
export const addKey = (file) => store(file, withNewKey(keysOf(file)));

/** Takes a key away: its sessions end. The last one stays. */
export function dropKey(file, name) {
  const keys = keysOf(file);
  if (!keys.has(name)) throw new Error(`There is no key "${name}". There are: ${[...keys.keys()].join(', ')}.`);
  if (keys.size === 1) throw new Error(`"${name}" is the only key. Add another first: --new-key.`);
  keys.delete(name);
  return store(file, keys);
}

function withNewKey(keys) {
  const numbers = [...keys.keys()].map((name) => Number(/^k(\d+)$/.exec(name)?.[1] ?? 0));
  return new Map([...keys, [`k${Math.max(0, ...numbers) + 1}`, randomBytes(32)]]);
}

/** Written beside and moved, so that a relay never reads half a file. Nobody but its owner may read it. */
export function store(file, keys) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const text = [...keys].map(([name, secret]) => `${writeKey(name, secret)}\n`).join('');
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text, { mode: 0o600, flag: 'wx' });
  chmodSync(beside, 0o600);
  renameSync(beside, file);
  return keys;
}
