// `npm run relay`: a relay of training sessions for one class, on this machine. `-- --help` says more.
import { addKey, dropKey, keysOf, newestKey, watchedKeys } from './keys.mjs';
import { HELP, readOptions } from './options.mjs';
import { reach } from './reach.mjs';
import { startRelay } from './server.mjs';

const say = (text) => console.log(`waymark: ${text}`);

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`waymark: ${wordOf(error)}`);
  process.exit(1);
}

async function run(options) {
  if (options.help) return console.log(HELP);
  if (options.dropKey) {
    dropKey(options.keysFile, options.dropKey);
    return say(`the key ${options.dropKey} is taken no more: sessions made with it are refused from now on`);
  }
  if (options.newKey) {
    const keys = addKey(options.keysFile);
    const older = [...keys.keys()].slice(0, -1).join(', ');
    return say(`the key for new sessions: ${newestKey(keys)}\n${older} goes on as well, until --drop-key`);
  }
  const relay = await startRelay({ ...options, keys: watchedKeys(options.keysFile, say), say });
  console.log(`${reach({ ...options, port: relay.port })}\n`);
  say(`the key with which a trainer makes sessions here: ${newestKey(keysOf(options.keysFile))}`);
  say(`it is kept in ${options.keysFile}. Whoever has it can make sessions; participants never need it.`);
  const end = async () => {
    say('ending');
    await relay.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, end);
}

function wordOf({ code, message, port, path }) {
  if (code === 'EADDRINUSE') return `the port ${port} is taken. Name another: --port`;
  if (code === 'EACCES' && port) return `the port ${port} is not for everybody. Name one above 1023: --port`;
  if (code === 'ENOENT') return `there is no file ${path}.`;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message}\n--help lists what is known.`;
  return message;
}
