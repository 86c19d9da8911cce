import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRelayKey } from '../../src/training/relay.ts';
import { ROOT } from '../contracts/files.ts';
import { freePorts, ownFolder, type Started, start } from './places.ts';
import type { Relay } from './relay.ts';

const COMMAND = join(ROOT, 'scripts/relay/relay.mjs');
const READY = 'participants never need it';

/** `npm run relay` as an operator starts it, over http, or over https with a certificate. */
export async function startEmbedded(certificate?: { cert: string; key: string }): Promise<Relay> {
  const folder = ownFolder();
  const keys = join(folder.path, 'relay-keys');
  const [port] = await freePorts(1);
  const secure = certificate ? ['--certificate', certificate.cert, '--certificate-key', certificate.key] : [];
  const all: Started[] = [];
  const begin = async () => {
    const one = start(process.execPath, [COMMAND, '--keys', keys, '--port', `${port}`, ...secure]);
    all.push(one);
    await one.says(READY);
  };
  const command = async (...words: string[]) => {
    const once = start(process.execPath, [COMMAND, '--keys', keys, ...words]);
    await once.says('waymark: the key ');
    await once.end();
  };
  await begin();
  return {
    origins: [`${certificate ? 'https' : 'http'}://127.0.0.1:${port}`],
    ca: certificate && readFileSync(certificate.cert, 'utf8'),
    key: () => newest(keys),
    newKey: () => command('--new-key'),
    dropKey: (name) => command('--drop-key', name),
    restart: async () => {
      const how = await all.at(-1)?.end();
      if (how !== 0) throw new Error(`The relay did not end cleanly: ${how}`);
      await begin();
    },
    log: () => all.map((one) => one.said()).join('\n'),
    stop: async () => {
      await all.at(-1)?.end();
      folder.remove();
    },
  };
}

/** The last key of a file. */
export function newest(file: string) {
  const key = readRelayKey(readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '');
  if (!key) throw new Error(`${file} has no key.`);
  return key;
}
