import { generate } from 'selfsigned';
import { CERTIFIED } from './hosts.mjs';

/** A key and a certificate for the practice hosts, new each time and never written to a file. */
export async function createCertificate() {
  const altNames = [...CERTIFIED.map((value) => ({ type: 2, value })), { type: 7, ip: '127.0.0.1' }];
  const made = await generate([{ name: 'commonName', value: 'Waymark practice console' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
