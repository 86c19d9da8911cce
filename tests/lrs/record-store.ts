import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordStore } from '../../src/platform/record-store.ts';
import type { Statement } from '../../src/training/lrs.ts';
import { eventually, freePorts, ownFolder, start } from '../relay/places.ts';
import { PROGRAM } from './installed.ts';

/** Who may do what, by the key's name: Learning Locker's own words for rights. The secret of each is `of <name>`. */
const RIGHTS: Record<string, readonly string[]> = { trainer: ['all'], reader: ['statements/read'] };

/** A record store in a process of its own, with all it knows in its memory. */
export interface RealStore {
  /** The address and key that a trainer types. */
  as(user: string, secret?: string): RecordStore;
  /** All that it has of a session, as it gives it back. */
  has(registration: string): Promise<Statement[]>;
  /** So many times it cannot ask whose a key is, and has a fault of its own: a true 500. */
  faults: number;
  stop(): Promise<void>;
}

/** Starts one. Its keys are asked of us: that is how Learning Locker does it, and its own fake lets everybody in. */
export async function startStore(): Promise<RealStore> {
  const folder = ownFolder();
  const [port = 0] = await freePorts(1);
  const keys = createServer((request, response) => {
    const [user = '', secret] = nameOf(request.headers.authorization).split(':');
    const scopes = secret === `of ${user}` ? RIGHTS[user] : undefined;
    const status = store.faults > 0 ? 503 : scopes ? 200 : 404;
    store.faults -= status === 503 ? 1 : 0;
    response.writeHead(status).end(JSON.stringify(clientOf(user, scopes)));
  });
  const at = await listening(keys);
  const env = {
    ...process.env,
    ...{ MODELS_REPO: 'memory', STORAGE_REPO: 'memory', EVENTS_REPO: 'test', AUTH_REPO: 'fetch' },
    ...{ EXPRESS_PORT: `${port}`, LL_CLIENT_INFO_ENDPOINT: at },
    // It looks for a database though it needs none: none that may run here is to be found.
    MONGO_URL: 'mongodb://127.0.0.1:9/none',
  };
  const program = start(process.execPath, [PROGRAM], { cwd: folder.path, env });
  const address = `http://127.0.0.1:${port}/xAPI`;
  const store: RealStore = {
    as: (user, secret = `of ${user}`) => ({ address, user, secret }),
    has: (registration) => allOf(store.as('reader'), registration),
    faults: 0,
    stop: async () => {
      await program.end('SIGKILL');
      keys.close();
      folder.remove();
    },
  };
  try {
    await program.says('Listening on port');
    await eventually(async () => (await fetch(`${address}/about`)).ok, 'a record store that answers');
  } catch (error) {
    await store.stop();
    throw new Error(`${error}\n${program.said()}`);
  }
  return store;
}

/** Has a server of ours listen on loopback. @returns where */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const nameOf = (authorization = '') => Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString();

const clientOf = (user: string, scopes: readonly string[] | undefined) => ({
  ...{ _id: user, title: user, isTrusted: true, lrs_id: 'store', organisation: 'school', scopes },
  authority: { objectType: 'Agent', account: { homePage: 'https://lrs.example', name: user } },
});

/**
 * All pages. They are asked to be large: the store's memory orders pages by a time that begins anew every seven minutes, and
 * a page too many would then be missed.
 */
async function allOf({ address, user, secret }: RecordStore, registration: string): Promise<Statement[]> {
  const all: Statement[] = [];
  const headers = {
    'x-experience-api-version': '1.0.3',
    authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`,
  };
  for (let path = `/xAPI/statements?registration=${registration}&limit=10000`; path !== ''; ) {
    const answer = await fetch(new URL(path, address), { headers });
    if (!answer.ok) throw new Error(`The store gives nothing back: ${answer.status} ${await answer.text()}`);
    const { statements, more } = (await answer.json()) as { statements: Statement[]; more: string };
    all.push(...statements);
    path = more;
  }
  return all;
}
