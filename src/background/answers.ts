import { WORDS } from '../console/languages.ts';
import type { Words } from '../console/words.ts';
import type { Done, Kind, Protocol } from '../messages/protocol.ts';
import { readPreferences } from '../platform/preference-store.ts';
import { type FrameAddress, tellTab } from '../platform/tabs.ts';
import { ProblemError, problemOf } from '../ui/problem.ts';
import { chooseRun, hush, isAccountOf, joinRun, nameAccount, runDeleted, whose } from './accounts.ts';
import { updateBadge } from './badge.ts';
import { continueRun } from './continue.ts';
import { forgetTried, recordTried, setDeveloper } from './drift.ts';
import { importRun } from './import-run.ts';
import { injectEverywhere, injectInto, injectNotice, injectPart, retellEverywhere } from './injector.ts';
import { pictureOf } from './pictures.ts';
import { prefer } from './preferences.ts';
import { moveRun, setHidden, startRun } from './runs.ts';
import { deleteEverything, deleteRun, nameRun, resumeRun } from './stored-runs.ts';
import { standStill, turn } from './training.ts';
import { joinSession, joinWished, leaveSession, noticed, offerOf, raiseHand } from './training-join.ts';
import { showResumed, showRun } from './training-run.ts';
import { append } from './writer.ts';

/** Who sent a message: a frame of a console tab, or a page of the extension. */
export type Sender = { from: 'frame'; at: FrameAddress } | { from: 'extension' };

type Answers = { [K in Kind]: (ask: Protocol[K]['ask'], sender: Sender) => Promise<unknown> };

/**
 * One answer per request: what it brings besides `ok`, if anything. A rejection becomes a problem that the one who asked can
 * put into words.
 */
const ANSWERS: Answers = {
  walk: async (_ask, sender) => {
    if (sender.from === 'frame') await injectInto(sender.at.tab, sender.at.frame);
  },
  part: async ({ part }, sender) => {
    if (sender.from === 'frame') await injectPart(part, sender.at.tab, sender.at.frame);
  },
  propose: async ({ run, events }, { from }) => {
    // What an account's own report shows is judged on a page of the extension: a console page has no word in it.
    if (from === 'frame' && events.some(({ body }) => 'by' in body)) throw new ProblemError('problem.notFromPage');
    await append(run, events, Date.now);
    await updateBadge();
  },
  whose: async ({ account, front }, sender) => {
    if (sender.from !== 'frame') return undefined;
    const { tell, ...answer } = await whose(sender.at, account, front);
    if (tell) await injectNotice(sender.at.tab);
    // The guide is shown, or is no more: a trainer may see it. Nothing waits for that.
    void joinWished().then(turn);
    return answer;
  },
  hush: async (_ask, sender) => {
    if (sender.from === 'frame') await hush(sender.at);
  },
  join: async ({ run, account }) => {
    await joinRun(run, account);
    await injectEverywhere();
  },
  name: ({ account, name }) => nameAccount(account, name),
  matches: async ({ run, account }) => ({ matches: await isAccountOf(run, account) }),
  report: async ({ report }, sender) => {
    if (sender.from === 'frame') await tellTab(sender.at.tab, { kind: 'frame-report', frame: sender.at.frame, report });
  },
  start: async ({ guide, run, account }) => {
    await startRun(guide, run);
    if (account !== undefined) await joinRun(run, account);
    await showRun(run, guide);
    await updateBadge();
    await injectEverywhere();
  },
  resume: async ({ run, account }) => {
    await resumeRun(run);
    await (account === undefined ? chooseRun(run) : joinRun(run, account));
    await showResumed(run);
    await updateBadge();
    await injectEverywhere();
  },
  delete: async ({ run }) => {
    await deleteRun(run);
    await runDeleted(run);
    await updateBadge();
  },
  rename: ({ run, name }) => nameRun(run, name),
  import: async ({ text }) => {
    const imported = await importRun(text);
    await updateBadge();
    return imported;
  },
  erase: async () => {
    await deleteEverything();
    await standStill();
    await updateBadge();
  },
  move: async () => {
    await moveRun();
    await updateBadge();
  },
  continue: async () => {
    await continueRun();
    await injectEverywhere();
  },
  hide: async ({ hidden }) => {
    await setHidden(hidden);
    await injectEverywhere();
  },
  tried: ({ tried }) => recordTried(tried, Date.now()),
  develop: ({ on }) => setDeveloper(on),
  forget: () => forgetTried(),
  words: async ({ language }): Promise<{ words: Words }> => ({ words: WORDS[language] }),
  prefer: async ({ change }, { from }) => {
    await prefer(from === 'frame' ? { placing: change.placing ?? (await readPreferences()).placing } : change);
    if (from === 'frame' || change.language === undefined) return;
    await Promise.all([retellEverywhere(), updateBadge()]);
  },
  picture: async ({ target }) => {
    const picture = pictureOf(target);
    return picture && { picture };
  },
  reveal: async ({ what }, sender) => {
    if (sender.from === 'frame') await tellTab(sender.at.tab, { kind: 'reveal', what });
  },
  'session-link': async ({ text }) => ({ offer: await offerOf(text) }),
  'session-join': ({ text, name, run }) => joinSession(text, name, run),
  'session-leave': () => leaveSession(),
  'session-hand': ({ reason }) => raiseHand(reason),
  noticed: ({ seq }) => noticed(seq),
};

/** Kinds that only a page of the extension may send: a console page never starts, moves, opens or switches anything. */
const FROM_EXTENSION: ReadonlySet<Kind> = new Set([
  'start',
  'join',
  'name',
  'matches',
  'resume',
  'delete',
  'rename',
  'import',
  'erase',
  'move',
  'continue',
  'develop',
  'forget',
  'session-link',
  'session-join',
  'session-leave',
  'session-hand',
]);

/** Kinds that only a console page may send: nobody else looks for controls. */
const FROM_FRAME: ReadonlySet<Kind> = new Set(['tried', 'picture', 'reveal', 'whose', 'hush']);

/** Answers one parsed request. Never rejects. */
export async function answer<K extends Kind>(
  kind: K,
  ask: Protocol[K]['ask'],
  sender: Sender,
): Promise<Done | Protocol[K]['answer']> {
  if (FROM_EXTENSION.has(kind) && sender.from !== 'extension')
    return { ok: false, problem: { text: 'problem.notFromPage' } };
  if (FROM_FRAME.has(kind) && sender.from !== 'frame')
    return { ok: false, problem: { text: 'problem.notFromExtension' } };
  try {
    const more = await ANSWERS[kind](ask, sender);
    return { ok: true, ...(more as object | undefined) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
