// The words behind `npm run relay --`.
import { parseArgs } from 'node:util';
import { usualKeysFile } from './keys.mjs';

export const HELP = `A relay for one class, on this machine. Everything is kept in memory, and gone when it ends.

  npm run relay                        for browsers on this machine alone: http://127.0.0.1:8787
  npm run relay -- --host 0.0.0.0 --name relay.example --certificate fullchain.pem --certificate-key privkey.pem
                                       for a class
  npm run relay -- --new-key           adds a key; a relay that is running takes it at once, running sessions go on
  npm run relay -- --drop-key k1       takes a key away, and with it the sessions that were made with it

  --host <address>            where it listens; 127.0.0.1 unless told otherwise
  --port <number>             8787 unless told otherwise
  --name <name>               the name by which participants reach it, as in the certificate
  --certificate <file>        the certificate with those above it, PEM
  --certificate-key <file>    its private key, PEM
  --behind-proxy              plain http for others than this machine: something in front of it speaks https
  --keys <file>               where the keys are kept; ${usualKeysFile({})} unless told otherwise
  --help                      this`;

const FORM = {
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8787' },
  name: { type: 'string' },
  certificate: { type: 'string' },
  'certificate-key': { type: 'string' },
  'behind-proxy': { type: 'boolean', default: false },
  keys: { type: 'string' },
  'new-key': { type: 'boolean', default: false },
  'drop-key': { type: 'string' },
  help: { type: 'boolean', default: false },
};

export const isThisMachine = (host) => /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);

/** The options of a command line. Throws, with what to do, where they do not go together. */
export function readOptions(words) {
  const { values } = parseArgs({ args: words, options: FORM, allowPositionals: false });
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65535)
    throw new Error(`--port is a number up to 65535, not "${values.port}".`);
  const { certificate, 'certificate-key': certificateKey } = values;
  if (!certificate !== !certificateKey) throw new Error('--certificate and --certificate-key go together.');
  if (!certificate && !values['behind-proxy'] && !isThisMachine(values.host))
    throw new Error(
      `Without a certificate, only browsers on this machine can use the relay, so that listening on ${values.host} helps nobody. ` +
        'Name --certificate and --certificate-key, or say --behind-proxy where something in front of it speaks https.',
    );
  return {
    host: values.host,
    port,
    name: values.name,
    certificate,
    certificateKey,
    behindProxy: values['behind-proxy'],
    keysFile: values.keys ?? usualKeysFile(),
    newKey: values['new-key'],
    dropKey: values['drop-key'],
    help: values.help,
  };
}
