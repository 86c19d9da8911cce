import type { Done } from '../../messages/protocol.ts';
import { requestConsent } from '../../platform/consent.ts';
import { askUntilAnswered } from '../../platform/messages.ts';
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
  onSessionCancel: () => store.setState({ joining: undefined, problem: undefined }),
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

/**
 * The browser's question comes first, in the press itself. The wish is told to the worker meanwhile: where this window is closed
 * before the question is answered, the worker joins when it is.
 */
async function join(text: string, name: string): Promise<Done> {
  const question = requestConsent();
  const run = store.getState().joining?.offer.run?.id;
  const wish = { text, name, ...(run !== undefined && { run }) };
  const wished = await askUntilAnswered('session-join', wish);
  if (!wished.ok) return wished;
  if (await question) return askUntilAnswered('session-join', wish);
  await askUntilAnswered('session-leave', {});
  return { ok: false, problem: { text: 'problem.consentRefused' } };
}
