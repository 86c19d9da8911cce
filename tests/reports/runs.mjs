// Saved runs of the shipped guide, made up as files that Waymark itself could have saved: a finished one, a half-finished one,
// and one that the account's own report contradicts. No names and accounts of anybody.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const GUIDE = new URL('../../assets/guides/secure-new-account/guide.md', import.meta.url);
const text = readFileSync(GUIDE, 'utf8');
const VERSION = /^version: "?([^"\n]+)/m.exec(text)?.[1] ?? '';
const HASH = createHash('sha256').update(text).digest('hex');
const guide = (version = VERSION) => ({ id: 'secure-new-account', version, hash: version === VERSION ? HASH : '' });

/** Ways that these people did not go. */
const OTHER_WAYS = /^(root|self)\.(passkey|token)\.|^user\.(direct|password\.(custom|field))/;

/** The actions of the guide in order, each with the best grade that it can have. */
const ACTIONS = [...text.matchAll(/<!-- waymark id: ([\w.-]+), ?([^>]*)-->/g)]
  .map(([, id, notes]) => ({ id, grade: gradeOf(notes) }))
  .filter(({ id }) => id.includes('.') && !OTHER_WAYS.test(id));

function gradeOf(notes) {
  if (/\bresult: /.test(notes)) return 'confirmed';
  return /\bact: /.test(notes) ? 'seen' : 'told';
}

const CHOICES = { 'root.device': 'app', 'self.device': 'app', 'user.password': 'auto', 'user.permissions': 'group' };
const chose = (branch) => ({ type: 'chose', branch, option: CHOICES[branch] });
const isFor = (branch, id) => id.startsWith(`${branch.replace('.device', '.app').replace('permissions', 'group')}.`);

/** What happens at one action: a choice before it, and the action itself. */
function eventsFor({ id, grade }, chosen, otherwise) {
  const branch = Object.keys(CHOICES).find((one) => !chosen.has(one) && isFor(one, id));
  if (branch) chosen.add(branch);
  return [...(branch ? [chose(branch)] : []), otherwise[id] ?? { type: 'done', action: id, grade }];
}

const skipped = (action, reason) => ({ type: 'skipped', action, reason });
const settled = (as, ...actions) => ({ type: 'settled', actions, as });
const witness = (type, reportAt, ...actions) => ({ type, actions, by: 'credential-report', reportAt });

/** A saved run, some 25 seconds from one event to the next. */
function saved({ run, name, begun, bodies }) {
  let at = Date.parse(begun);
  const log = bodies.map((body, number) => {
    at += body.type === 'chose' ? 9000 : 26_000 + ((number * 7919) % 17_000);
    const { wait = 0, ...rest } = body;
    at += wait;
    const v = { 'not-applicable': 2, verified: 3, contradicted: 3 }[body.type] ?? 1;
    return { v, id: `${run.slice(0, 8)}-${number}`, ...rest, at: new Date(at).toISOString() };
  });
  const format = {
    format: 'waymark-run',
    formatVersion: 1,
    writtenAt: new Date(at).toISOString(),
    writtenBy: 'Waymark 0.1.0',
  };
  return JSON.stringify({ ...format, run: { id: run, name }, guide: guide(), log }, null, 2);
}

const OTHERWISE = {
  'user.tag': skipped('user.tag', 'No tags are in use yet.'),
  'user.iam-user': settled('passed', 'user.iam-user'),
  'user.must-reset': settled('already', 'user.must-reset'),
};
const whole = () => {
  const chosen = new Set();
  return [{ type: 'started', guide: guide() }, ...ACTIONS.flatMap((one) => eventsFor(one, chosen, OTHERWISE))];
};

const HOUR = 3_600_000;
const AIMS = ['root.app.finish', 'root.confirm', 'self.app.finish', 'user.console-access'];

/** Everything done, and the account's own report says so. */
const finished = saved({
  run: '7d1c0a52-3f0e-4c6b-9a1d-5a2f7b8c9d01',
  name: 'Example Ltd, production',
  begun: '2026-11-24T09:02:11.000Z',
  bodies: [...whole(), { ...witness('verified', '2026-11-24T14:10:00.000Z', ...AIMS), wait: 5 * HOUR }],
});

/** Begun by an earlier version of the guide, and left in the middle of the second task. */
const half = saved({
  run: '2b9e4f10-8c3d-4d52-b7e6-0f1a2b3c4d02',
  name: 'Example Ltd, sandbox',
  begun: '2026-11-24T11:40:00.000Z',
  bodies: [
    { type: 'started', guide: guide('2026.9.2') },
    ...whole().slice(1, 16),
    { type: 'moved', guide: guide(), wait: 20 * HOUR },
    ...whole().slice(16, 20),
    skipped('user.iam-user', 'The page did not ask.'),
  ],
});

/** Everything done, and the account's own report says otherwise of the root user. */
const contradicted = saved({
  run: 'c4a87e63-51b2-4f7f-8e90-6d5c4b3a2f03',
  name: 'Sample GmbH & Co. KG <dev>',
  begun: '2026-11-23T15:20:00.000Z',
  bodies: [
    ...whole(),
    { ...witness('verified', '2026-11-24T08:00:00.000Z', 'self.app.finish', 'user.console-access'), wait: 17 * HOUR },
    witness('contradicted', '2026-11-24T08:00:00.000Z', 'root.app.finish', 'root.confirm'),
  ],
});

/** By the name under which the pictures are kept. */
export const RUNS = { finished, half, contradicted };
