import '../ui/tokens.css';
import '../ui/page.css';
import './popup.css';
import { render } from 'preact';
import { followLook } from '../platform/page-look.ts';
import { speak } from '../platform/texts.ts';
import { Popup } from './Popup.tsx';
import { PRESSES } from './presses.ts';
import { keepUpToDate, store } from './store.ts';

const root = document.getElementById('popup') as HTMLElement;
const forever = new AbortController().signal;

function draw({ run, busy, problem, joining } = store.getState()): void {
  render(<Popup {...run} {...PRESSES} busy={busy} problem={problem} joining={joining} />, root);
}

followLook(document, forever);
let readAgain: () => void = () => undefined;
await speak(document, forever, () => {
  draw();
  readAgain();
});
store.subscribe((state) => draw(state));
readAgain = keepUpToDate(forever);
draw();
