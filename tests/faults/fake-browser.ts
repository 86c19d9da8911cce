// The browser's storage for unit tests: as faithful as its documentation, and as faulty as the test wants it.

/** A call that reaches the storage: its number in this life of the worker, from 1, and what it does. */
export interface Call {
  number: number;
  name: 'get' | 'getKeys' | 'getBytesInUse' | 'set' | 'remove' | 'clear';
}

/** What becomes of a call: `fine`; refused, or done and then refused; or the worker dies before it or after it. */
export type Fate = 'fine' | 'refused' | 'full' | 'done-and-refused' | 'dies' | 'done-and-dies';

export interface Faults {
  fate?(call: Call): Fate;
  /** Milliseconds that a call takes, on its way there and again on its way back. */
  delay?(): number;
  /** Bytes; without it there is no bound. */
  quota?: number;
}

/** What is on the disk: JSON by key. It outlives every worker. */
export type Disk = Map<string, string>;

/** Bytes as Chrome counts them: names, and values as JSON. */
export const bytesOn = (disk: Disk): number =>
  [...disk].reduce((sum, [key, json]) => sum + Buffer.byteLength(key) + Buffer.byteLength(json), 0);

/**
 * One life of a browser's extension API on a disk. After its death no call is answered any more.
 * @returns the API, and a promise of the death
 */
export function liveOn(disk: Disk, faults: Faults = {}) {
  let number = 0;
  let isDead = false;
  let die: () => void = () => undefined;
  const death = new Promise<'died'>((resolve) => {
    die = () => {
      isDead = true;
      resolve('died');
    };
  });
  const never = () => new Promise<never>(() => undefined);
  const pause = async () => {
    const time = faults.delay?.() ?? 0;
    if (time > 0) await new Promise((resolve) => setTimeout(resolve, time));
  };
  const call = async <T>(name: Call['name'], effect: () => T): Promise<T> => {
    if (isDead) return never();
    const fate = faults.fate?.({ number: ++number, name }) ?? 'fine';
    await pause();
    if (fate === 'refused') throw new Error('IO error');
    if (fate === 'full') throw new Error('Resource::kQuotaBytes quota exceeded');
    if (fate === 'dies') die();
    if (isDead) return never();
    const result = effect();
    if (fate === 'done-and-dies') die();
    await pause();
    if (isDead) return never();
    if (fate === 'done-and-refused') throw new Error('IO error');
    return result;
  };
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const change = (keys: string[], effect: () => void) => {
    effect();
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of listeners) listener(changes, 'local');
  };
  const set = (values: Record<string, unknown>) => {
    // A value that is `undefined` is left out, as by both browsers.
    const jsons = Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, JSON.stringify(value)]],
    );
    const after = new Map([...disk, ...(jsons as [string, string][])]);
    if (faults.quota !== undefined && bytesOn(after) > faults.quota)
      throw new Error('Resource::kQuotaBytes quota exceeded');
    change(Object.keys(values), () => {
      for (const [key = '', json = ''] of jsons) disk.set(key, json);
    });
  };
  const deleteAll = (keys: string[]) => {
    for (const key of keys) disk.delete(key);
  };
  const local = {
    QUOTA_BYTES: faults.quota,
    get: (keys: string[] | null) =>
      call('get', () =>
        Object.fromEntries(
          [...disk].flatMap(([key, json]) => (!keys || keys.includes(key) ? [[key, JSON.parse(json)]] : [])),
        ),
      ),
    getKeys: () => call('getKeys', () => [...disk.keys()]),
    getBytesInUse: () => call('getBytesInUse', () => bytesOn(disk)),
    set: (values: Record<string, unknown>) => call('set', () => set(values)),
    remove: (keys: string[]) => call('remove', () => change(keys, () => deleteAll(keys))),
    clear: () => call('clear', () => change([...disk.keys()], () => disk.clear())),
  };
  const onChanged = {
    addListener: (listener: (changes: Record<string, unknown>, area: string) => void) => listeners.add(listener),
    removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) => listeners.delete(listener),
  };
  const runtime = {
    id: 'fake',
    getURL: (path: string) => `chrome-extension://fake/${path}`,
    getManifest: () => ({ version: '0' }),
  };
  return { api: { storage: { local, onChanged }, runtime }, death, calls: () => number };
}
