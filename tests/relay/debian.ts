import { existsSync } from 'node:fs';
import { which } from '../../scripts/setup.mjs';

/** Where Debian puts nginx's modules. */
export const MODULES = '/usr/lib/nginx/modules';
const PARTS = ['ngx_nchan_module.so', 'ngx_http_js_module.so'];
/** Debian puts nginx where only its operator's commands are. */
const withSystem = (command: string) =>
  which(command) ?? [`/usr/sbin/${command}`, `/usr/local/sbin/${command}`].find((path) => existsSync(path));

/** What the larger relay is made of here. */
export const debian = {
  nginx: withSystem('nginx'),
  redis: withSystem('redis-server'),
  redisCommand: withSystem('redis-cli'),
};

/** What is missing here for nginx's part, or for Redis's too; empty when nothing is. */
function missing(withRedis: boolean): string[] {
  const { nginx, redis, redisCommand } = debian;
  return [
    ...(nginx ? [] : ['nginx']),
    ...PARTS.filter((name) => !existsSync(`${MODULES}/${name}`)),
    ...(withRedis && !(redis && redisCommand) ? ['redis-server'] : []),
  ];
}

/**
 * Why a part of the tests is left out here, if it is. WAYMARK_NGINX=1 asks for all of them, and what is missing fails; otherwise
 * they are tried where everything is there, and what takes long only by `npm run test:all`.
 */
export function leftOut(what: { redis?: boolean; long?: boolean }): string | undefined {
  const why = whyNot(what);
  if (why) console.warn(`waymark: of nginx's relay, a part is not tried: ${why}`);
  return why;
}

function whyNot({ redis = false, long = false }): string | undefined {
  if (process.env.WAYMARK_NGINX === '1') return undefined;
  const lacking = missing(redis);
  if (lacking.length > 0) return `${lacking.join(', ')} not here`;
  return long && !process.env.WAYMARK_ALL ? 'takes long: npm run test:all, or WAYMARK_NGINX=1' : undefined;
}
