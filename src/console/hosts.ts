/**
 * One AWS partition with a public console. Sources: AWS General Reference (commercial, GovCloud; documented), the
 * manifest of an extension that serves three partitions (2026-03; seen), SDK endpoint rules (Sovereign Cloud;
 * documented). Isolated partitions publish no console host. Collected 2026-11.
 */
export interface Partition {
  id: 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc';
  /** The console's host without Region or session: all others end with it. */
  consoleHost: string;
}

export const PARTITIONS: readonly Partition[] = [
  { id: 'aws', consoleHost: 'console.aws.amazon.com' },
  { id: 'aws-cn', consoleHost: 'console.amazonaws.cn' },
  {
    id: 'aws-us-gov',
    consoleHost: 'console.amazonaws-us-gov.com',
  },
  {
    id: 'aws-eusc',
    consoleHost: 'console.amazonaws-eusc.eu',
  },
];

/**
 * Partitions whose accounts have no root user that signs in to the console (press, 2024-06; seen). That the Sovereign Cloud has
 * one is a guess.
 */
export const WITHOUT_ROOT: readonly (Partition['id'] | undefined)[] = ['aws-cn', 'aws-us-gov'];

/** The match pattern for all of a partition's console hosts; `*.` also matches the bare host. */
export const matchOf = ({ consoleHost }: Partition): string => `https://*.${consoleHost}/*`;

/** Called by itself, so that a script that asks for no host needs nothing of it. */
const matchesWhere = (is: (partition: Partition) => boolean): readonly string[] => PARTITIONS.filter(is).map(matchOf);

/** Hosts that the extension is given when it is installed. */
export const REQUIRED_MATCHES = /* @__PURE__ */ matchesWhere(({ id }) => id === 'aws');

/** Hosts of other partitions, asked for when they are needed. */
export const OPTIONAL_MATCHES = /* @__PURE__ */ matchesWhere(({ id }) => id !== 'aws');

/** What a console host tells without naming an account. */
export interface ConsoleHost {
  partition: Partition['id'];
  /** The host belongs to one of several sessions in this browser; its name holds an account number, which stays there. */
  multiSession: boolean;
  region?: string;
}

const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;
/** Twelve digits, a dash and a session mark. (Multi-session guide, 2026; documented.) */
const SESSION = /^\d{12}-[a-z0-9]{8}$/;

/** The console host of an address, or undefined when it is none: other sites, look-alikes, sign-in pages, http. */
export function consoleHost(url: URL): ConsoleHost | undefined {
  if (url.protocol !== 'https:') return undefined;
  for (const partition of PARTITIONS) {
    const labels = labelsBefore(url.hostname, partition.consoleHost);
    const known = labels && readLabels(labels);
    if (known) return { partition: partition.id, ...known };
  }
  return undefined;
}

/** The labels in front of a host's end, or undefined when it does not end with it at a dot. */
function labelsBefore(hostname: string, end: string): string[] | undefined {
  if (hostname === end) return [];
  return hostname.endsWith(`.${end}`) ? hostname.slice(0, -end.length - 1).split('.') : undefined;
}

function readLabels(labels: string[]): Omit<ConsoleHost, 'partition'> | undefined {
  const rest = [...labels];
  const multiSession = SESSION.test(rest[0] ?? '');
  if (multiSession) rest.shift();
  const region = REGION.test(rest[0] ?? '') ? rest.shift() : undefined;
  return rest.length === 0 ? { multiSession, ...(region ? { region } : {}) } : undefined;
}

/**
 * Whether an address is one of AWS's sign-in pages, where nothing of ours may run. In each partition they are called as the
 * console is, with another first word (the same sources).
 */
export const isSignInHost = ({ hostname }: URL): boolean =>
  PARTITIONS.some(({ consoleHost }) => labelsBefore(hostname, consoleHost.replace('console', 'signin')) !== undefined);
