import '../ui/tokens.css';
import '../ui/page.css';
import './options.css';
import { render } from 'preact';
import { followLook } from '../platform/page-look.ts';
import { Options } from './Options.tsx';
import { PRESSES } from './presses.ts';
import { keepUpToDate, store } from './store.ts';

const root = document.getElementById('options') as HTMLElement;
const forever = new AbortController().signal;

const draw = (state = store.getState()): void => render(<Options {...state} {...PRESSES} />, root);

store.subscribe((state) => draw(state));
followLook(document, forever);
keepUpToDate(window, forever);
draw();
