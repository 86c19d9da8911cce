import {
  type BoardSession,
  isSessionKey,
  readSessions,
  removeSession,
  storeSession,
} from '../platform/session-store.ts';
import { onChanged } from '../platform/storage.ts';
import type { Bytes } from '../training/bytes.ts';
import { canTakePart } from '../training/crypto.ts';
import { readWish, type WishForm } from '../training/wish.ts';
import { tagOf } from '../ui/language.ts';
import { mayTrain, mayUseGuide } from '../ui/policy.ts';
import { textLanguage } from '../ui/texts.ts';
import { keepAddress } from './address.ts';
import { readGuides } from './guides.ts';
import { lastWords } from './last-words.ts';
import { newSessionOf } from './new-session.ts';
import { closeRoom, keepNow, openRoom, theRoom } from './room.ts';
import { speakTo } from './speaking.ts';
import { chosenSession, guideFor, type Saying, store } from './store.ts';

const random = (size: number): Bytes => crypto.getRandomValues(new Uint8Array(size));

/** Reads guides and sessions, now and when another language is spoken. */
export async function readAll(): Promise<void> {
  const [guides, sessions] = await Promise.all([readGuides(tagOf(textLanguage())), readSessions()]);
  store.setState({ guides, sessions });
}

/**
 * Reads the sessions again when another page has changed them. One that was deleted there, or went with everything, is closed
 * here without being kept once more.
 */
export function followSessions(signal: AbortSignal): void {
  onChanged(signal, async (keys) => {
    if (!keys.some(isSessionKey)) return;
    store.setState({ sessions: await readSessions() });
    const { chosen } = store.getState();
    if (chosen === '' || chosenSession(store.getState())) return;
    closeRoom();
    await choose('');
  });
}

/** Shows a session, or all of them, and says so in the page's address, so that it comes again when the page is loaded anew. */
export async function choose(chosen: string): Promise<void> {
  await keepNow();
  closeRoom();
  store.setState({ chosen, said: undefined, problem: undefined, faults: {} });
  keepAddress(store.getState());
  const session = chosenSession(store.getState());
  const guide = session && guideFor(store.getState().guides, session);
  if (session && guide) await openRoom(session, guide);
}

/** What the trainer typed, with the guide that was picked. */
export interface MakeForm extends WishForm {
  guide: string;
}

/** Makes a session, keeps it, and shows it. The relay's key is not kept: of it come only the session's tokens. */
export async function make({ guide: id, ...form }: MakeForm): Promise<Saying | undefined> {
  const { policy, guides } = store.getState();
  if (!mayTrain(policy)) return { text: 'policy.sessionsOff' };
  if (!mayUseGuide(policy, id)) return { text: 'problem.guideForbidden', values: { guide: id } };
  const { wish, faults } = readWish(form, Date.now(), policy.relays);
  store.setState({ faults: faults ?? {} });
  const guide = guides?.find(({ plan }) => plan.guide.id === id);
  if (!wish || !guide) return undefined;
  const { subtle } = crypto;
  if (!(await canTakePart(subtle))) return { text: 'board.cannot' };
  const session = await newSessionOf(wish, guide.plan.guide, Date.now(), subtle, random);
  await storeSession(session);
  store.setState({ sessions: await readSessions() });
  await choose(session.trainer.link.session);
  return undefined;
}

/** Ends the session that is shown, for everybody. */
export async function end(): Promise<Saying | undefined> {
  const room = theRoom();
  if (!room) return undefined;
  const problem = await speakTo(room, { type: 'end' });
  if (problem) return problem;
  await lastWords(room.live);
  const ended: BoardSession = { ...room.session, ended: Date.now() };
  await storeSession(ended);
  await keepNow();
  store.setState({ sessions: await readSessions() });
  await choose(ended.trainer.link.session);
  return undefined;
}

/** Deletes a session and all that is known of its people. The relay forgets by itself when the session's time is over. */
export async function removeIt(): Promise<void> {
  const { chosen } = store.getState();
  closeRoom();
  store.setState({ chosen: '' });
  await removeSession(chosen);
  store.setState({ sessions: await readSessions() });
  await choose('');
}
