/** What an administrator has set for this browser (`storage.managed`). What is absent is not set: anything goes. */
export interface Policy {
  /** Training sessions may be joined and held. */
  sessions?: boolean;
  /** Origins of relays that may be used. */
  relays?: readonly string[];
  /** People are shown to trainers by pseudonyms that Waymark makes, and by no name. */
  pseudonyms?: boolean;
  /** Records of runs may be saved as files and printed. */
  exports?: boolean;
  /** Ids of the guides that may be used. */
  guides?: readonly string[];
  /** What is set in a way that cannot be understood: the strictest meaning holds. */
  wrong: readonly PolicyName[];
}

/** The names of what can be set, as they are in `assets/schemas/policy.schema.json`. */
export const POLICY_NAMES = ['sessions', 'relays', 'pseudonyms', 'exports', 'guides'] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

/** Nothing is set. */
export const NO_POLICY: Policy = { wrong: [] };

type Read<T> = { value: T; wrong?: boolean };

const flag =
  (strict: boolean) =>
  (value: unknown): Read<boolean> =>
    typeof value === 'boolean' ? { value } : { value: strict, wrong: true };

const list =
  (each: (text: string) => string | undefined) =>
  (value: unknown): Read<string[]> => {
    const all = Array.isArray(value) ? value : [undefined];
    const known = all.flatMap((one) => (typeof one === 'string' ? (each(one) ?? []) : []));
    return { value: [...new Set(known)], wrong: known.length < all.length };
  };

const READERS: Record<PolicyName, (value: unknown) => Read<unknown>> = {
  sessions: flag(false),
  relays: list(originOf),
  pseudonyms: flag(true),
  exports: flag(false),
  guides: list((id) => id.trim() || undefined),
};

/** What is set, from what the browser gives; never throws. Chrome checks it by the schema, Firefox does not. */
export function policyFrom(managed: unknown): Policy {
  const given = typeof managed === 'object' && managed !== null ? (managed as Record<string, unknown>) : {};
  const set = POLICY_NAMES.filter((name) => Object.hasOwn(given, name) && given[name] !== undefined);
  const read = set.map((name) => [name, READERS[name](given[name])] as const);
  return {
    ...Object.fromEntries(read.map(([name, { value }]) => [name, value])),
    wrong: read.flatMap(([name, { wrong }]) => (wrong ? [name] : [])),
  };
}

/** `https://relay.example`, whatever was written behind it. */
function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** Whether an administrator lets a guide be used. */
export const mayUseGuide = ({ guides }: Policy, id: string): boolean => guides?.includes(id) ?? true;

/** Whether records may be saved and printed. */
export const mayExport = ({ exports = true }: Policy): boolean => exports;

/** Whether sessions are allowed at all. */
export const mayTrain = ({ sessions = true }: Policy): boolean => sessions;

/** Whether a session's relay and guide are allowed. */
export const mayJoin = (policy: Policy, { relay, guide }: { relay: string; guide: { id: string } }): boolean =>
  mayTrain(policy) && (policy.relays?.includes(relay) ?? true) && mayUseGuide(policy, guide.id);
