import type { Done } from '../../messages/protocol.ts';
import { requestConsent } from '../../platform/consent.ts';
import { askUntilAnswered } from '../../platform/messages.ts';
import { keepWish } from '../../platform/training-store.ts';
import { problemOf } from '../../ui/problem.ts';
import type { PopupPresses } from '../Popup.tsx';
import { perform, store } from '../store.ts';

type TrainingPresses = Pick<
  PopupPresses,
  'onSessionLink' | 'onSessionJoin' | 'onSessionCancel' | 'onSessionLeave' | 'onHand'
>;

/** What each press does that is about training sessions. */
export const TRAINING_PRESSES: TrainingPresses = {
  onSessionLink: (text) => void perform(() => look(text)),
  onSessionJoin: (text, name) => void enter(text, name),
  onSessionCancel: cancel,
  onSessionLeave: () => void perform(() => askUntilAnswered('session-leave', {})),
  onHand: (reason) => void perform(() => askUntilAnswered('session-hand', { reason })),
};

async function look(text: string): Promise<Done> {
  const answer = await askUntilAnswered('session-link', { text });
  if (answer.ok) store.setState({ joining: { text, offer: answer.offer } });
  return answer;
}

async function enter(text: string, name: string): Promise<void> {
  if (await perform(() => join(text, name))) store.setState({ joining: undefined });
}

/** Takes the wish back that is being fulfilled, or was last. */
let takeBack: (() => void) | undefined;

/** Whoever waits for the browser's question need not answer it to take back the wish. */
function cancel(): void {
  takeBack?.();
  store.setState({ joining: undefined, problem: undefined });
}

/**
 * The browser's question comes first, in the press itself. The wish is told to the worker meanwhile: where this window is closed
 * before the question is answered, the worker joins when it is. The question cannot be taken back: where the person no longer
 * wants to join, or it could not be asked, the wish is, so that a late "yes" joins nobody.
 */
async function join(text: string, name: string): Promise<Done> {
  const asked = requestConsent().then((given) => (given ? undefined : REFUSED), notDone);
  let isTakenBack = false;
  const takenBack = new Promise<Done>((resolve) => {
    takeBack = () => {
      isTakenBack = true;
      // At once: the worker may be long in answering, and the browser's question is answered meanwhile.
      void keepWish(undefined);
      resolve(DONE);
    };
  });
  const { joining, run: shown } = store.getState();
  const run = joining?.offer.run?.id;
  const wish = { text, name, ...(run !== undefined && { run }) };
  // The worker may be about to end, and this window gone before the next one has heard of the wish.
  if (shown.training.is === 'none' && shown.training.asksConsent) await keepWish({ ...wish, at: Date.now() });
  const wished = await askUntilAnswered('session-join', wish).catch(notDone);
  const other = wished.ok ? await Promise.race([takenBack, asked]) : wished;
  const joined = other ? undefined : await askUntilAnswered('session-join', wish).catch(notDone);
  if (joined && !isTakenBack) return joined;
  await keepWish(undefined);
  if (wished.ok) await askUntilAnswered('session-leave', {});
  return isTakenBack || !other ? DONE : other;
}

const DONE: Done = { ok: true };
const REFUSED: Done = { ok: false, problem: { text: 'problem.consentRefused' } };
const notDone = (error: unknown): Done => ({ ok: false, problem: problemOf(error) });
