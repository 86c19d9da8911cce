import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import relay from '../../assets/relay/relay.js';
import { changeKeys, writeRelay } from '../../scripts/relay/config.mjs';
import { readOptions as readConfig } from '../../scripts/relay/config-options.mjs';
import { addKey, dropKey, keysOf, newestKey, readKeys, watchedKeys } from '../../scripts/relay/keys.mjs';
import { filled } from '../../scripts/relay/node-files.mjs';
import { readOptions } from '../../scripts/relay/options.mjs';
import { reach } from '../../scripts/relay/reach.mjs';
import { readRelayKey, writeRelayKey } from '../../src/training/relay.ts';
import { filesOf, ROOT, textOf } from '../contracts/files.ts';
import { ownFolder } from './places.ts';

const folder = ownFolder();
afterAll(() => folder.remove());
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('keys', () => {
  it('are made, added and taken away; a trainer can read them, nobody else', () => {
    const file = join(folder.path, 'some/where/relay-keys');
    const first = newestKey(keysOf(file));
    expect(writeRelayKey(readRelayKey(first) ?? fail())).toBe(first);
    expect([newestKey(keysOf(file)), modeOf(file)]).toEqual([first, 0o600]);
    const second = newestKey(addKey(file));
    expect([[...keysOf(file).keys()], second === first]).toEqual([['k1', 'k2'], false]);
    expect([...dropKey(file, 'k1').keys()]).toEqual(['k2']);
    expect(newestKey(keysOf(file))).toBe(second);
    expect([...addKey(file).keys()]).toEqual(['k2', 'k3']);
    expect([modeOf(file), readdirSync(join(folder.path, 'some/where'))]).toEqual([0o600, ['relay-keys']]);
  });

  it('are refused with a word when their file is not right, and the last one stays', () => {
    const file = join(folder.path, 'odd-keys');
    const key = newestKey(addKey(file));
    writeFileSync(file, `# mine\n${key}\n\nwmk.k2.short\n`);
    expect(() => keysOf(file)).toThrow(`${file}: line 4 is no key`);
    expect(() => readKeys(`${key}\n${key}`)).toThrow('line 2');
    writeFileSync(file, key);
    const name = key.split('.')[1] ?? '';
    expect(() => dropKey(file, name)).toThrow('--new-key');
    expect(() => dropKey(file, 'zz')).toThrow(`There are: ${name}`);
  });
});

describe('keys of a relay that runs', () => {
  it('change with their file, and stay where there is none to be read: running sessions go on', () => {
    const file = join(folder.path, 'watched-keys');
    const said: string[] = [];
    const keys = watchedKeys(file, (text: string) => said.push(text));
    const names = () => [...keys().keys()].join();
    const first = names();
    expect([first, said]).toEqual(['k1', []]);
    addKey(file);
    expect(names()).toBe('k1,k2');
    const text = readFileSync(file, 'utf8');
    const wrong = [() => rmSync(file), () => writeFileSync(file, ''), () => writeFileSync(file, 'wmk.k1.short')];
    for (const make of wrong) {
      make();
      expect(names()).toBe('k1,k2');
      expect(said.at(-1)).toContain('the keys stay as they were');
    }
    writeFileSync(file, text);
    dropKey(file, 'k1');
    expect(names()).toBe('k2');
  });
});

const fail = (): never => {
  throw new Error('This is no key.');
};

describe('npm run relay', () => {
  it.each([
    [['--host', '0.0.0.0'], 'Without a certificate'],
    [['--certificate', 'a.pem'], '--certificate-key'],
    [['--port', '80a'], '--port is a number'],
    [['--port', '70000'], '--port is a number'],
    [['--bogus'], '--bogus'],
    [['here'], 'here'],
  ])('refuses %s with what to do', (words, said) => {
    expect(() => readOptions(words)).toThrow(said);
  });

  it('says how participants come to it, and what it takes', () => {
    const says = (...words: string[]) => reach(readOptions(words));
    const secure = ['--certificate', 'c.pem', '--certificate-key', 'k.pem'];
    expect(says()).toMatch(
      /browsers on this machine alone: http:\/\/127\.0\.0\.1:8787\n\nPlain http works.*certificate/s,
    );
    expect(says('--host', '0.0.0.0', '--name', 'relay.example', ...secure)).toContain(
      'https://relay.example:8787/health',
    );
    expect(says('--host', '0.0.0.0', '--behind-proxy', '--name', 'relay.example')).toContain('https://relay.example.');
    expect(says(...secure)).not.toContain('Plain http');
  });
});

describe('npm run relay:config', () => {
  const six = [1, 2, 3, 4, 5, 6].map((nth) => `10.0.0.${nth}:6379`).join(',');
  const words = ['--nodes', '0.0.0.0:443,0.0.0.0:443', '--redis', six, '--name', 'relay.example'];
  const secure = ['--certificate', '/etc/ssl/r.pem', '--certificate-key', '/etc/ssl/r.key'];

  it('writes all of a relay, keeps its secrets when it writes again, and shows them to nobody else', () => {
    const out = join(folder.path, 'relay');
    const options = readConfig([
      '--out',
      out,
      ...words,
      ...secure,
      '--hours',
      '8',
      '--people',
      '40',
      '--actions',
      '100',
    ]);
    const { nodes, redis, password } = writeRelay(options);
    const conf = ['nginx.conf', 'channels.conf']
      .map((name) => readFileSync(join(nodes[1] ?? '', name), 'utf8'))
      .join('');
    expect([nodes.length, redis.length]).toEqual([2, 6]);
    for (const part of [
      'listen 0.0.0.0:443 ssl http2 backlog=4096;',
      'ssl_certificate /etc/ssl/r.pem;',
      'nchan_message_buffer_length 6000;',
      'nchan_message_timeout 28800s;',
      'nchan_redis_pass redis;',
      `"redis://:${password}@10.0.0.6:6379"`,
      '/etc/waymark-relay/relay-keys',
      'user www-data;',
    ])
      expect(conf).toContain(part);
    expect(readFileSync(join(redis[2] ?? '', 'redis.conf'), 'utf8')).toContain('bind 10.0.0.3\nport 6379');
    const keys = readFileSync(join(out, 'relay-keys'), 'utf8');
    expect(readFileSync(join(nodes[0] ?? '', 'relay-keys'), 'utf8')).toBe(keys);
    const again = writeRelay(options);
    expect([again.password, readFileSync(join(out, 'relay-keys'), 'utf8')]).toEqual([password, keys]);
    changeKeys({ out, newKey: true, dropKey: undefined });
    changeKeys({ out, newKey: false, dropKey: 'k1' });
    expect([...keysOf(join(nodes[1] ?? '', 'relay-keys')).keys()]).toEqual(['k2']);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.filter((entry) => modeOf(join(entry.parentPath, entry.name)) !== 0o600)).toEqual([]);
  });

  it.each([
    [['--nodes', '127.0.0.1:1'], '--out'],
    [['--out', 'x'], '--nodes'],
    [['--out', 'x', '--nodes', 'here'], '"here" is no address'],
    [['--out', 'x', '--nodes', '127.0.0.1:1,127.0.0.1:2'], '--redis'],
    [['--out', 'x', '--nodes', '127.0.0.1:1', '--redis', '127.0.0.1:3'], 'three nodes'],
    [['--out', 'x', '--nodes', '127.0.0.1:1', '--name', 'a;b'], '--name has only'],
    [['--out', 'x', '--nodes', '127.0.0.1:1', '--certificate', 'a'], '--certificate-key'],
    [['--out', 'x', '--nodes', '127.0.0.1:1', '--hours', '0'], '--hours is a number'],
  ])('refuses %s with what to do', (wrong, said) => {
    expect(() => readConfig(wrong)).toThrow(said);
  });

  it('writes no secrets into the repository', () => {
    const options = readConfig(['--out', join(ROOT, 'out/relay'), '--nodes', '127.0.0.1:1']);
    expect(() => writeRelay(options)).toThrow('outside of it');
    expect(existsSync(join(ROOT, 'out/relay'))).toBe(false);
    expect(() => changeKeys({ out: join(folder.path, 'nothing'), newKey: true, dropKey: undefined })).toThrow('first');
  });

  it.each([
    ['the usual class', [], '594M', '1782mb'],
    ['a small one', ['--people', '20', '--actions', '40'], '256M', '1024mb'],
    ['a large one', ['--people', '2000'], '2375M', '7125mb'],
  ])('has memory for %s, and for two more of them', (_, more, shared, redis) => {
    const out = join(folder.path, `memory-${shared}`);
    const files = writeRelay(readConfig(['--out', out, ...words, ...more]));
    expect(readFileSync(join(files.nodes[0] ?? '', 'nginx.conf'), 'utf8')).toContain(
      `nchan_shared_memory_size ${shared};`,
    );
    expect(readFileSync(join(files.redis[0] ?? '', 'redis.conf'), 'utf8')).toContain(`maxmemory ${redis}`);
    const alone = writeRelay(readConfig(['--out', `${out}-alone`, '--nodes', '127.0.0.1:1', ...more]));
    const conf = readFileSync(join(alone.nodes[0] ?? '', 'nginx.conf'), 'utf8');
    expect(conf).toContain(`nchan_shared_memory_size ${redis.replace('mb', 'M')};`);
  });

  it('leaves nothing unsaid in a file, and says nothing that is not asked for', () => {
    expect(() => filled('redis.conf', { HOST: 'a', PORT: '1', MEMORY: '1gb' })).toThrow('@PASSWORD@');
    expect(() => filled('redis.conf', { HOST: 'a', PORT: '1', MEMORY: '1gb', PASSWORD: 'x', MORE: 'y' })).toThrow(
      'MORE',
    );
  });
});

describe('what nginx asks of its own JavaScript', () => {
  const keys = (file: string) => join(folder.path, file);
  /** A request as njs shows it, for the first key's posting right. */
  const request = (file: string, more: object = {}) => {
    const right = { act: 'post', session: 'A'.repeat(22), expires: `${Math.floor(Date.now() / 1000) + 60}`, key: 'k1' };
    const text = existsSync(keys(file)) ? newestKey(keysOf(keys(file))) : '';
    const secret = Buffer.from(text.split('.')[2] ?? '', 'base64url');
    const what = `waymark posting ${right.session} ${right.expires}`;
    const token = createHmac('sha256', secret).update(what).digest('base64url');
    return { variables: { ...right, token, longest: '43200', keys_file: keys(file), ...more } };
  };

  it('lets nobody in but whom it says so of: without its keys it says so of nobody', () => {
    keysOf(keys('njs-keys'));
    expect(relay.verdict(request('njs-keys'))).toBe('ok');
    expect(relay.verdict(request('njs-keys', { key: 'zz' }))).toBe('forbidden');
    expect(relay.verdict(request('njs-keys', { act: 'hear' }))).toBe('forbidden');
    expect(() => relay.verdict(request('no-keys'))).toThrow('ENOENT');
    const conf = textOf('assets/relay/nginx.conf');
    const asking = [...conf.matchAll(/^ {4}location ~ "\^\/v1.*?^ {4}\}$/gms)].map(([text]) =>
      text.match(/if \(\$verdict.*/g),
    );
    expect(asking.map((all) => all?.at(-1))).toEqual(Array(2).fill('if ($verdict != ok) { return 503; }'));
  });

  it('is not well without its keys', async () => {
    const health = async (file: string) => {
      const said: number[] = [];
      const subrequest = async () => ({ status: 201 });
      await relay.health({
        ...request(file),
        subrequest,
        headersOut: {},
        return: (status: number) => said.push(status),
      });
      return said;
    };
    keysOf(keys('njs-keys'));
    expect([await health('njs-keys'), await health('no-keys')]).toEqual([[200], [503]]);
  });
});

describe("the extension's package", () => {
  it('has nothing of the relays', () => {
    const sources = [
      ...filesOf('src', ['.ts', '.tsx', '.html']),
      'vite.config.ts',
      'manifest.json',
      'scripts/manifest.mjs',
    ];
    expect(sources.filter((path) => /(?:scripts|assets)\/relay/.test(textOf(path)))).toEqual([]);
    const built = existsSync(join(ROOT, 'dist')) ? filesOf('dist', ['']) : [];
    expect(built.filter((path) => /relay\/|nginx|redis|join\.html|(^|\/)relay\.js$/.test(path))).toEqual([]);
  });
});
