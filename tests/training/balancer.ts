import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What stands before the relay's nodes, as a load balancer does, and a network that can be cut. */
export interface Balancer {
  origin: string;
  /** Nothing passes any more, in either direction, and nothing says so. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/**
 * Passes connections on to one of some origins (`http://host:port`), always the same as long as that takes them, as the relay's
 * runbook has it.
 * @param first which of them it is at the beginning, counted on where there are fewer
 */
export async function startBalancer(origins: readonly string[], first = 0): Promise<Balancer> {
  const pairs = new Set<[Socket, Socket | undefined]>();
  let isCut = false;
  let turn = first;
  const server = createServer(async (from) => {
    const pair: [Socket, Socket | undefined] = [from, undefined];
    pairs.add(pair);
    from.on('error', () => {});
    from.once('close', () => pairs.delete(pair));
    while (isCut && !from.destroyed) await pause(20);
    const [to, at] = await firstOf(origins, turn);
    turn = at;
    if (!to || from.destroyed) {
      from.destroy();
      to?.destroy();
      return;
    }
    pair[1] = to;
    from.pipe(to);
    to.pipe(from);
    from.once('close', () => to.destroy());
    to.on('error', () => from.destroy());
    to.once('close', () => from.destroy());
    if (isCut) silence(pair);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    cut: () => {
      isCut = true;
      pairs.forEach(silence);
    },
    mend: () => {
      isCut = false;
      for (const [from, to] of pairs) if (to) [from.pipe(to), to.pipe(from)];
    },
    close: async () => {
      for (const [from, to] of pairs) for (const one of [from, to]) one?.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function silence([from, to]: [Socket, Socket | undefined]): void {
  if (!to) return;
  from.unpipe(to);
  to.unpipe(from);
  from.pause();
  to.pause();
}

/** A connection to the first origin that takes one, from one of them on, and which that is. */
async function firstOf(origins: readonly string[], from: number): Promise<[Socket | undefined, number]> {
  for (const on of origins.keys()) {
    const at = (from + on) % origins.length;
    const { hostname, port } = new URL(origins[at] ?? '');
    const socket = connect(Number(port), hostname);
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isThere) return [socket, at];
    socket.destroy();
  }
  return [undefined, from];
}
