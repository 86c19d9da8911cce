import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, beforeAll } from 'vitest';
import { contractOf, contractOfMessages } from './contract.ts';
import { startEmbedded } from './embedded.ts';
import { ownFolder } from './places.ts';

contractOf('the embedded relay', () => startEmbedded());

const folder = ownFolder();
const files = { cert: join(folder.path, 'cert.pem'), key: join(folder.path, 'key.pem') };
beforeAll(async () => {
  // By a package of ours: a machine with nothing on it has no openssl.
  const extensions = [{ name: 'subjectAltName' as const, altNames: [{ type: 7 as const, ip: '127.0.0.1' }] }];
  const form = { keySize: 2048 as const, algorithm: 'sha256' as const, extensions };
  const made = await generate([{ name: 'commonName', value: '127.0.0.1' }], form);
  writeFileSync(files.cert, made.cert);
  writeFileSync(files.key, made.private);
});
afterAll(() => folder.remove());

// What is behind https is the same: that it goes through is enough.
contractOf('the embedded relay over https', () => startEmbedded(files), [contractOfMessages]);
