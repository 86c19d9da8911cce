import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ports that are free now, on this machine alone. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listening));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const listening = (): Promise<ReturnType<typeof createServer>> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

/** A folder that nobody else reads, and that goes again. */
export function ownFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'waymark-relay-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/** A process of ours: what it says, and its end. */
export interface Started {
  said(): string;
  /** Resolves when it says so; fails when it ends before. */
  says(what: string): Promise<void>;
  /** Ends it, and resolves with its exit code or signal. */
  end(signal?: NodeJS.Signals): Promise<number | string>;
}

// Each program that runs is ended with us, and some tests start more than Node's default takes for a mistake.
process.setMaxListeners(100);

/** Starts a program, in a group of processes of its own. It ends with us, however we end. */
export function start(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Started {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const last = () => child.pid && over === undefined && process.kill(-child.pid, 'SIGKILL');
  process.once('exit', last);
  let said = '';
  let tell = () => {};
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(`${error}`));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? ''));
  });
  let over: number | string | undefined;
  void ended.then((how) => {
    over = how;
    process.off('exit', last);
    tell();
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part;
      tell();
    });
  const says = async (what: string) => {
    while (!said.includes(what)) {
      if (over !== undefined) throw new Error(`${command} ended (${over}) before it said "${what}":\n${said}`);
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
  };
  return {
    said: () => said,
    says,
    end: (signal = 'SIGTERM') => {
      // Without a last word, its workers end with it; otherwise it ends them itself.
      if (signal === 'SIGKILL' && child.pid && over === undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
      return ended;
    },
  };
}

/** Tries until something holds. */
export async function eventually(holds: () => Promise<boolean> | boolean, what: string, most = 15_000): Promise<void> {
  const limit = Date.now() + most;
  while (!(await Promise.resolve(holds()).catch(() => false))) {
    if (Date.now() > limit) throw new Error(`It never came to: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
