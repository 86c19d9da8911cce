// The files of one node of the larger relay, and of its Redis Cluster, from what is in assets/relay/.
import { readFileSync } from 'node:fs';

const ASSETS = new URL('../../assets/relay/', import.meta.url);
const asset = (name) => readFileSync(new URL(name, ASSETS), 'utf8');

/** A file of ours with what stands between @ filled in. Throws when something was left or is not asked for. */
export function filled(name, values) {
  let text = asset(name);
  for (const [key, value] of Object.entries(values)) {
    if (!text.includes(`@${key}@`)) throw new Error(`${name} does not ask for ${key}`);
    text = text.replaceAll(`@${key}@`, () => value);
  }
  const [left] = /@[A-Z]+@/.exec(text) ?? [];
  if (left) throw new Error(`${name} also asks for ${left}`);
  return text;
}

/** The least buffer: 1.5 × people × actions. */
export const messagesOf = ({ people, actions }) => Math.max(5000, Math.ceil(1.5 * people * actions));

/** Of so many senders the newest state is kept apart: more than there are, for who begins anew is another one. */
export const sendersOf = ({ people }) => Math.max(1000, 2 * people);

/** A message of 4,096 characters with what Nchan or Redis write beside it: nginx gives whole pages of 4,096. Bytes. */
const WITH_FRAME = 8192;
const MIB = 1024 * 1024;

/** What the largest session takes that there can be, with the newest of each sender beside it. MiB. */
export const memoryOf = (options) => Math.ceil(((messagesOf(options) + sendersOf(options)) * WITH_FRAME) / MIB);
/** So many of them at once; most are far smaller. */
const SESSIONS = 3;
/** A gibibyte at least, as long as nobody says otherwise. MiB. */
const memoryOfAll = (options) => Math.max(1024, SESSIONS * memoryOf(options));

/**
 * What a node's folder holds, but for the keys: texts by file names.
 * @param options see `config-options.mjs`
 * @param at where the folder is on its machine
 */
export function nodeFiles(options, listen, at, redisPassword) {
  const { certificate, certificateKey, redis, hours, name, modules, user } = options;
  const servers = redis.map((one) => `    nchan_redis_server "redis://:${redisPassword}@${one}";`);
  const upstream = ['  upstream redis {', ...servers, '  }', ''].join('\n');
  const [seconds, senders] = [`${hours * 3600}`, `${sendersOf(options)}`];
  const conf = filled('nginx.conf', {
    AT: at,
    MODULES: modules,
    USER: user ? `user ${user};` : '',
    SECONDS: seconds,
    SENDERS: senders,
    // With Redis behind it, a node holds what is heard at it alone.
    SHARED: `${redis.length > 0 ? Math.max(256, memoryOf(options)) : memoryOfAll(options)}M`,
    REDIS: redis.length > 0 ? upstream : '',
    LISTEN: certificate ? `${listen} ssl http2` : listen,
    NAME: name,
    CERTIFICATE: certificate
      ? `    ssl_certificate ${certificate};\n    ssl_certificate_key ${certificateKey};\n    ssl_protocols TLSv1.2 TLSv1.3;`
      : '',
  });
  const channels = filled('channels.conf', {
    AT: at,
    SECONDS: seconds,
    SENDERS: senders,
    STORE: redis.length > 0 ? 'nchan_redis_pass redis;' : "# In this node's own memory.",
    MESSAGES: `${messagesOf(options)}`,
  });
  return {
    'nginx.conf': conf,
    'channels.conf': channels,
    'relay.js': asset('relay.js'),
    'hop.js': asset('hop.js'),
    'newest.js': asset('newest.js'),
    'join.html': asset('join.html'),
    'waymark-relay.service': filled('waymark-relay.service', { AT: at }),
  };
}

/** The configuration of one node of the Redis Cluster. */
export function redisFile(options, address, password) {
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  return filled('redis.conf', { HOST: host, PORT: port, PASSWORD: password, MEMORY: `${memoryOfAll(options)}mb` });
}
