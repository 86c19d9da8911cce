import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { contractOf, contractOfMessages } from './contract.ts';
import { startEmbedded } from './embedded.ts';
import { ownFolder } from './places.ts';

contractOf('the embedded relay', () => startEmbedded());

const folder = ownFolder();
const files = { cert: join(folder.path, 'cert.pem'), key: join(folder.path, 'key.pem') };
beforeAll(() => {
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const form = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', [...form, ...subject, '-keyout', files.key, '-out', files.cert], { stdio: 'ignore' });
});
afterAll(() => folder.remove());

// What is behind https is the same: that it goes through is enough.
contractOf('the embedded relay over https', () => startEmbedded(files), [contractOfMessages]);
