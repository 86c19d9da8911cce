import '../ui/tokens.css';
import '../ui/page.css';
import './options.css';
import { render } from 'preact';
import { followLook } from '../platform/page-look.ts';
import { speak } from '../platform/texts.ts';
import { say } from '../ui/texts.ts';
import { Options } from './Options.tsx';
import { PRESSES } from './presses.ts';
import { keepUpToDate, store } from './store.ts';

const root = document.getElementById('options') as HTMLElement;
const forever = new AbortController().signal;

function draw(state = store.getState()): void {
  document.title = say('options.title');
  render(<Options {...state} {...PRESSES} />, root);
}

followLook(document, forever);
await speak(document, forever, draw);
store.subscribe((state) => draw(state));
keepUpToDate(window, forever);
draw();
