// The words behind `npm run relay:config --`.
import { parseArgs } from 'node:util';

export const HELP = `Writes the files of a relay of nginx + Nchan, alone or several with a Redis Cluster behind them, and its secrets.
assets/relay/README.md says what to do with them.

  npm run relay:config -- --out ~/relay --name relay.example --nodes 0.0.0.0:443,0.0.0.0:443 \\
    --certificate /etc/ssl/relay.pem --certificate-key /etc/ssl/relay.key \\
    --redis 10.0.0.1:6379,10.0.0.2:6379,10.0.0.3:6379,10.0.0.4:6379,10.0.0.5:6379,10.0.0.6:6379
  npm run relay:config -- --out ~/relay --new-key        adds a key; running sessions go on
  npm run relay:config -- --out ~/relay --drop-key k1    takes a key away, and with it the sessions made with it

  --out <folder>              where to write; outside this repository, for the secrets are among it
  --nodes <address,…>         what each node listens on
  --at <folder>               where a node's folder will be on its machine; /etc/waymark-relay unless told otherwise,
                              "out" for where it is written
  --name <name>               the name by which participants reach the relay
  --certificate <file>        the certificate on the nodes; without one they speak plain http, for this machine or for
                              what stands in front of them and speaks https
  --certificate-key <file>    its private key
  --redis <address,…>         the nodes of the Redis Cluster, three or more; without, one node keeps all in its memory
  --people <n> --actions <n>  the largest class and guide, 500 and 100; the buffer holds 1.5 × people × actions
  --hours <n>                 the longest session, 12
  --user <name>               as whom nginx works; www-data
  --modules <folder>          where nginx's modules are; /usr/lib/nginx/modules
  --help                      this`;

const text = (usual) => ({ type: 'string', ...(usual === undefined ? {} : { default: usual }) });
const FORM = {
  out: text(),
  nodes: text(),
  at: text('/etc/waymark-relay'),
  name: text('_'),
  certificate: text(),
  'certificate-key': text(),
  redis: text(''),
  people: text('500'),
  actions: text('100'),
  hours: text('12'),
  user: text('www-data'),
  modules: text('/usr/lib/nginx/modules'),
  'new-key': { type: 'boolean', default: false },
  'drop-key': text(),
  help: { type: 'boolean', default: false },
};
const ADDRESS = /^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/i;

/** The options of a command line. Throws, with what to do, where something is wrong. */
export function readOptions(words) {
  const { values } = parseArgs({ args: words, options: FORM, allowPositionals: false });
  const { certificate, 'certificate-key': certificateKey, 'new-key': newKey, 'drop-key': dropKey, ...rest } = values;
  if (values.help) return { help: true };
  if (!values.out) throw new Error('--out names the folder to write to.');
  if (newKey || dropKey) return { out: values.out, newKey, dropKey };
  if (!certificate !== !certificateKey) throw new Error('--certificate and --certificate-key go together.');
  const [nodes, redis] = [addresses('nodes', values.nodes), addresses('redis', values.redis)];
  if (nodes.length === 0) throw new Error('--nodes names what each node listens on: 0.0.0.0:443');
  if (redis.length === 0 && nodes.length > 1) throw new Error('Several nodes need --redis: it is what they share.');
  if (redis.length > 0 && redis.length < 3)
    throw new Error('A Redis Cluster has three nodes or more; six with replicas.');
  const [people, actions, hours] = ['people', 'actions', 'hours'].map((name) => count(name, values[name]));
  const plain = ['at', 'name', 'user', 'modules', 'certificate', 'certificate-key'].filter(
    (name) => values[name] !== undefined && !/^[\w./-]+$/.test(values[name]),
  );
  if (plain.length > 0) throw new Error(`--${plain[0]} has only letters, digits and ./-_`);
  return { ...rest, certificate, certificateKey, nodes, redis, people, actions, hours };
}

function addresses(name, value = '') {
  const all = value.split(',').filter((one) => one !== '');
  const bad = all.find((one) => !ADDRESS.test(one));
  if (bad) throw new Error(`--${name}: "${bad}" is no address with a port, such as 127.0.0.1:8080.`);
  return all;
}

function count(name, value) {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new Error(`--${name} is a number, not "${value}".`);
  return Number(value);
}
