import type { NginxRelay } from './nginx.ts';

/** Kills the Redis master that holds a session, without a last word. Throws where none of them does. */
export async function killMaster({ cluster }: NginxRelay, session: string): Promise<void> {
  const nodes = cluster?.nodes ?? [];
  const nth = nodes.findIndex(
    (_, at) =>
      cluster?.at(at, 'info', 'replication').includes('role:master') &&
      cluster.at(at, '--scan', '--pattern', `*post/${session}*`).trim() !== '',
  );
  if (nth < 0) throw new Error('No master of the cluster holds the session.');
  await cluster?.kill(nth);
}
