// The storage fills up: what is acknowledged stays, what is refused is said so, and is taken once there is room.
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/messages/protocol.ts';
import { roomOf } from '../../src/platform/storage-room.ts';
import { bytesOn, type Disk } from './fake-browser.ts';
import { startWorker } from './worker.ts';

const [FIRST, SECOND] = ['11111111-aaaa-4aaa-8aaa-aaaaaaaaaaaa', '22222222-bbbb-4bbb-8bbb-bbbbbbbbbbbb'];
const QUOTA = 40_000;
const proposal = (number: number): Proposal => ({
  id: `id-${number}`,
  body: { type: 'skipped', action: `action-${number}`, reason: 'x'.repeat(100) },
});

async function filled() {
  const disk: Disk = new Map();
  const worker = await startWorker(disk, { quota: QUOTA });
  await worker.startRun('secure-new-account', FIRST);
  await worker.append(
    FIRST,
    Array.from({ length: 60 }, (_, number) => proposal(number)),
    Date.now,
  );
  await worker.startRun('secure-new-account', SECOND);
  const acknowledged: string[] = [];
  for (let number = 0; ; number++) {
    const told = await worker.append(SECOND, [proposal(number)], Date.now).catch((error: unknown) => error);
    if (told instanceof Error) return { disk, worker, acknowledged, told, refused: proposal(number) };
    acknowledged.push(proposal(number).id);
  }
}

describe('a storage that is full', () => {
  it('loses nothing that was acknowledged, and says what it refuses', async () => {
    const { disk, worker, acknowledged, told } = await filled();
    expect(told).toMatchObject({ problem: { text: 'problem.full' } });
    expect(bytesOn(disk)).toBeGreaterThan(QUOTA * 0.98);
    const ids = (await worker.readRun(SECOND))?.events.map(({ id }) => id);
    expect(ids?.slice(1)).toEqual(acknowledged);
    expect((await worker.readRun(FIRST))?.events).toHaveLength(61);
    expect((await worker.storageState()).is).toBe('full');
  });

  it('takes what it refused, once, when there is room again', async () => {
    const { worker, acknowledged, refused } = await filled();
    await expect(worker.append(SECOND, [refused], Date.now)).rejects.toMatchObject({
      problem: { text: 'problem.full' },
    });
    await worker.deleteRun(FIRST);
    await worker.append(SECOND, [refused], Date.now);
    await worker.append(SECOND, [refused], Date.now);
    const ids = (await worker.readRun(SECOND))?.events.map(({ id }) => id);
    expect(ids?.slice(1)).toEqual([...acknowledged, refused.id]);
  });
});

describe('how much room there is', () => {
  const MIB = 1024 * 1024;
  it.each([
    [0, 'roomy', 0],
    [8 * MIB - 1, 'roomy', 79],
    [8 * MIB, 'nearly-full', 80],
    [9.71 * MIB, 'nearly-full', 97],
    [9.8 * MIB, 'full', 98],
    [10 * MIB, 'full', 100],
  ])('%i of ten mebibytes: %s', (used, is, percent) =>
    expect(roomOf(used, 10 * MIB)).toEqual({ is, percent, used, quota: 10 * MIB }),
  );

  it('is told by the browser, and by its older ones in the same way', async () => {
    const { disk, worker } = await filled();
    expect(await worker.storageState()).toMatchObject({ used: bytesOn(disk), quota: QUOTA });
    Object.assign(worker.api.storage.local, { getBytesInUse: undefined, QUOTA_BYTES: undefined });
    expect(await worker.storageState()).toMatchObject({ used: bytesOn(disk), quota: 10 * MIB, is: 'roomy' });
    // A browser without a bound that counts otherwise.
    Object.assign(worker.api.storage.local, { getBytesInUse: async () => 9 * MIB });
    expect(await worker.storageState()).toMatchObject({ used: bytesOn(disk), quota: 10 * MIB, is: 'roomy' });
    Object.assign(worker.api.storage.local, { getBytesInUse: async () => 7 * MIB });
    expect(await worker.storageState()).toMatchObject({ used: 7 * MIB, is: 'roomy' });
  });
});

describe('guides that no run follows', () => {
  const guidesOn = (disk: Disk) => [...disk.keys()].filter((key) => key.startsWith('guide:'));

  it('go with the last run that followed them', async () => {
    const { disk, worker } = await filled();
    await worker.deleteRun(FIRST);
    expect(guidesOn(disk)).toHaveLength(1);
    await worker.deleteRun(SECOND);
    expect([...disk.keys()]).toEqual([]);
  });

  it('stay while a head cannot be read, for it may follow any', async () => {
    const { disk, worker } = await filled();
    disk.set('guide:stray', '{}');
    disk.set(`run:${FIRST}`, '"torn"');
    await worker.deleteRun(SECOND);
    expect(guidesOn(disk)).toHaveLength(2);
    await worker.deleteRun(FIRST);
    expect([...disk.keys()]).toEqual([]);
  });

  it('are found by older browsers too', async () => {
    const { disk, worker } = await filled();
    Object.assign(worker.api.storage.local, { getKeys: undefined });
    expect((await worker.readHeads()).map(({ id }) => id).sort()).toEqual([FIRST, SECOND]);
    await worker.deleteRun(FIRST);
    await worker.deleteRun(SECOND);
    expect([...disk.keys()]).toEqual([]);
  });
});

it('a run with a damaged log is listed with what is whole of it, and one of a newer Waymark is not', async () => {
  const { disk, worker } = await filled();
  disk.set(`run:${FIRST}:0000`, '"torn"');
  disk.set(`run:${SECOND}:0000`, JSON.stringify({ v: 99, at: 0, forms: [], events: [] }));
  const before = new Map(disk);
  const runs = await worker.readRuns();
  expect(runs.map(({ head, events, damaged }) => [head.id, events.length, damaged.length])).toEqual([[FIRST, 21, 1]]);
  await expect(worker.append(SECOND, [proposal(999)], Date.now)).rejects.toMatchObject({
    problem: { text: 'problem.newer' },
  });
  expect(disk).toEqual(before);
});
