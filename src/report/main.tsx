import '../ui/tokens.css';
import '../ui/page.css';
import './report.css';
import './sheet.css';
import './print.css';
import { render } from 'preact';
import { followLook } from '../platform/page-look.ts';
import { speak } from '../platform/texts.ts';
import { catchFiles } from '../ui/stray.ts';
import { say } from '../ui/texts.ts';
import { PRESSES } from './presses.ts';
import { Report } from './Report.tsx';
import { keepUpToDate, store } from './store.ts';

const root = document.getElementById('report') as HTMLElement;
const forever = new AbortController().signal;

function draw(state = store.getState()): void {
  document.title = say('report.title');
  render(<Report {...state} {...PRESSES} />, root);
}

store.setState({ chosen: new URLSearchParams(location.search).get('run') ?? '' });
followLook(document, forever);
catchFiles(document, forever);
let readAgain: () => void = () => undefined;
await speak(document, forever, () => {
  draw();
  readAgain();
});
store.subscribe((state) => draw(state));
readAgain = keepUpToDate(forever);
draw();
