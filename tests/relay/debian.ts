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
export function missing(withRedis: boolean): string[] {
  const { nginx, redis, redisCommand } = debian;
  return [
    ...(nginx ? [] : ['nginx']),
    ...PARTS.filter((name) => !existsSync(`${MODULES}/${name}`)),
    ...(withRedis && !(redis && redisCommand) ? ['redis-server'] : []),
  ];
}
