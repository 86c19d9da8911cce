/** A value that is not as it must be: where, as a JSON path. `newer` when a newer Waymark may have written it. */
export class Refusal extends Error {
  readonly newer: boolean;

  readonly path: string;
  constructor(path: string, newer = false) {
    super(path);
    this.path = path;
    this.newer = newer;
  }
}

type Fields = Record<string, unknown>;

/** Takes a value, or throws a `Refusal` that says where it stands. */
export type Check<T> = (value: unknown, path: string) => T;

/** A check by a test. */
export const when =
  <T>(fits: (value: unknown) => value is T): Check<T> =>
  (value, path) => {
    if (fits(value)) return value;
    throw new Refusal(path);
  };

/** A text of that form, and of at most so many characters. */
export const text = (most: number, form = /^/): Check<string> =>
  when((value): value is string => typeof value === 'string' && value.length <= most && form.test(value));

/** One of a list. */
export const among = <const L extends readonly string[]>(list: L): Check<L[number]> =>
  when((value): value is L[number] => list.includes(value as string));

/** A list of at most so many. */
export const list =
  <T>(most: number, each: Check<T>): Check<T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) throw new Refusal(path);
    return value.map((one, at) => each(one, `${path}[${at}]`));
  };

/** Every field of an object on its own checks; what is not asked for is left out, so that nothing else comes in with it. */
export const fields =
  <T extends Fields>(checks: { [K in keyof T]: Check<T[K]> }): Check<T> =>
  (value, path) => {
    const from = object(value, path);
    const taken = Object.entries(checks).map(([key, check]) => [
      key,
      (check as Check<unknown>)(own(from, key), `${path}.${key}`),
    ]);
    return Object.fromEntries(taken.filter(([, one]) => one !== undefined)) as T;
  };

/** Absent, or that. */
export const maybe =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : check(value, path);

/** An object that is no list. */
export const object = when(
  (value): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** A field of the object itself, never one that all objects have. */
export const own = (value: Fields, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** A moment as `isoTime` writes it. Gives Unix milliseconds. */
export const moment: Check<number> = (value, path) => {
  const at = typeof value === 'string' && /^\d{4}-.{14}\.\d{3}Z$/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(at) && new Date(at).toISOString() === value) return at;
  throw new Refusal(path);
};
