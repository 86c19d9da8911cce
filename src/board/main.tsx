import '../ui/tokens.css';
import '../ui/page.css';
import './board.css';
import './class.css';
import './table.css';
import './print.css';
import { render } from 'preact';
import { followLook } from '../platform/page-look.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { readRecordStore } from '../platform/record-store.ts';
import { sweepKept } from '../platform/session-store.ts';
import { speak } from '../platform/texts.ts';
import { catchFiles } from '../ui/stray.ts';
import { say } from '../ui/texts.ts';
import { readAddress } from './address.ts';
import { Board } from './Board.tsx';
import { followPolicy } from './heed.ts';
import { PRESSES, perform } from './presses.ts';
import { keepNow } from './room.ts';
import { choose, followSessions, readAll } from './sessions.ts';
import { chosenSession, store } from './store.ts';

const root = document.getElementById('board') as HTMLElement;
const forever = new AbortController().signal;
const { chosen, look } = readAddress(location.search);
store.setState({ look });

function draw(state = store.getState()): void {
  const session = chosenSession(state);
  const hands = state.view?.hands.filter(({ hand }) => !hand?.acked).length ?? 0;
  const names = [session?.trainer.link.label, say('board.title')].filter(Boolean).join(' – ');
  // Who looks at another tab sees that somebody waits.
  document.title = hands > 0 ? `(${hands}) ${names}` : names;
  render(<Board {...state} {...PRESSES} />, root);
}

followLook(document, forever);
// A class may have its files dropped anywhere on its board.
catchFiles(document, forever, PRESSES.onFiles);
await speak(document, forever, () => {
  draw();
  void perform(readAll);
});
store.subscribe((state) => draw(state));
draw();
followPolicy(forever);
await perform(async () => {
  store.setState({ policy: await readPolicy() });
  await sweepKept();
  await readAll();
  store.setState({ recordStore: await readRecordStore() });
  await choose(chosen);
});
followSessions(forever);

// Paper shows all rows, also where the browser's own menu prints.
window.addEventListener('beforeprint', () => store.setState({ every: true }));
window.addEventListener('afterprint', () => store.setState({ every: false }));
// A page that is hidden may be gone the next moment.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void keepNow();
});
