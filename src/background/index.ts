// Listeners stand at the top level and are added synchronously: the worker is started by the very event it must hear.
import { parseRequest } from '../messages/parse.ts';
import { onAlarm } from '../platform/alarms.ts';
import { browser } from '../platform/browser.ts';
import { onPolicy } from '../platform/policy-store.ts';
import { onRequest } from '../platform/requests.ts';
import { isFirstStart, onChanged } from '../platform/storage.ts';
import { accessChanged, keepGates } from './access.ts';
import { answer } from './answers.ts';
import { updateBadge } from './badge.ts';
import { obey } from './commands.ts';
import { injectEverywhere } from './injector.ts';
import { renewTranslations } from './runs.ts';
import { senderOf } from './sender.ts';
import { tryAtOnce, turn } from './training.ts';
import { joinWished } from './training-join.ts';
import { ALARM } from './training-post.ts';
import { welcome } from './welcome.ts';

onRequest((message, from) => {
  const sender = senderOf(from, browser.runtime.id, browser.runtime.getURL(''));
  const request = parseRequest(message);
  if (!sender) return undefined;
  if ('problem' in request)
    return Promise.resolve({
      ok: false,
      problem: { text: 'problem.message', values: { message: request.problem } },
    });
  return answer(request.kind, request as never, sender);
});

browser.permissions.onAdded.addListener(() => void accessChanged().then(joinWished));
browser.permissions.onRemoved.addListener(() => void accessChanged().then(turn));
browser.commands.onCommand.addListener((name) => void obey(name));

// A training session, if the person has joined one; without one a key is looked up, and that is all.
onAlarm(ALARM, () => void turn());
const forever = new AbortController().signal;
onChanged(forever, (keys) => {
  if (keys.some((key) => key.startsWith('run:'))) void turn();
});
onPolicy(forever, () => void turn());
globalThis.addEventListener('online', () => void tryAtOnce());

// These start the worker; what is to be done then is done at its first start in a session, whatever the reason: also after
// the extension was switched off and on again, which no event tells.
browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
browser.runtime.onStartup.addListener(() => undefined);
void wakeUp();

/**
 * The badge is lost with the browser, and open console tabs hold no script of this version yet. A wish to join may have outlived
 * the worker that was to fulfil it.
 */
async function wakeUp(): Promise<void> {
  if (!(await isFirstStart())) return joinWished().then(turn);
  void tryAtOnce();
  await Promise.allSettled([updateBadge(), keepGates(), injectEverywhere(), renewTranslations()]);
}
