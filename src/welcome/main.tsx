import '../ui/tokens.css';
import '../ui/page.css';
import './welcome.css';
import { render } from 'preact';
import { REQUIRED_MATCHES } from '../console/hosts.ts';
import { requestAccess } from '../platform/access.ts';
import { beginOrContinue } from '../platform/begin.ts';
import { followLook } from '../platform/page-look.ts';
import { speak } from '../platform/texts.ts';
import { say } from '../ui/texts.ts';
import { keepUpToDate, perform, store } from './store.ts';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('welcome') as HTMLElement;
const forever = new AbortController().signal;

const PRESSES = {
  onOpen: () => void perform(beginOrContinue),
  onAllow: () => void perform(() => requestAccess(REQUIRED_MATCHES).then(() => ({ ok: true as const }))),
};

function draw(state = store.getState()): void {
  document.title = say('welcome.title');
  render(<Welcome {...state} {...PRESSES} />, root);
}

followLook(document, forever);
await speak(document, forever, draw);
store.subscribe((state) => draw(state));
keepUpToDate(forever);
draw();
