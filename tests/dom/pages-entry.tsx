// Draws the extension's own pages from plain state, with their styles: what the tests look at. Runs in the page.
import './speak-english.ts';
import { render } from 'preact';
import { Board, type BoardPresses } from '../../src/board/Board.tsx';
import boardCss from '../../src/board/board.css?inline';
import classCss from '../../src/board/class.css?inline';
import { headsOf } from '../../src/board/columns.ts';
import boardPrintCss from '../../src/board/print.css?inline';
import type { BoardState } from '../../src/board/store.ts';
import tableCss from '../../src/board/table.css?inline';
import type { Guide } from '../../src/guide/model.ts';
import { Options, type OptionsPresses } from '../../src/options/Options.tsx';
import optionsCss from '../../src/options/options.css?inline';
import type { OptionsState } from '../../src/options/store.ts';
import { Popup, type PopupPresses } from '../../src/popup/Popup.tsx';
import popupCss from '../../src/popup/popup.css?inline';
import type { PopupState } from '../../src/popup/state.ts';
import printCss from '../../src/report/print.css?inline';
import { Report, type ReportPresses } from '../../src/report/Report.tsx';
import reportCss from '../../src/report/report.css?inline';
import sheetCss from '../../src/report/sheet.css?inline';
import type { ReportState } from '../../src/report/store.ts';
import { planOf } from '../../src/training/plan-of.ts';
import pageCss from '../../src/ui/page.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import type { WelcomeState } from '../../src/welcome/store.ts';
import { Welcome, type WelcomePresses } from '../../src/welcome/Welcome.tsx';
import welcomeCss from '../../src/welcome/welcome.css?inline';

export { speak } from './speak-english.ts';

const STYLES = {
  popup: popupCss,
  options: optionsCss,
  welcome: welcomeCss,
  report: [reportCss, sheetCss, printCss].join('\n'),
  board: [boardCss, classCss, tableCss, boardPrintCss].join('\n'),
};
export type Surface = keyof typeof STYLES;

let pressed: string[] = [];

/** What was pressed since it was asked last: the callback's name and what it was told. */
export const pressedSince = (): string[] => pressed.splice(0);

const note =
  (name: string) =>
  (...told: unknown[]) => {
    pressed.push([name, ...told.flatMap((one) => JSON.stringify(one) ?? [])].join(' '));
  };

const POPUP: PopupPresses = {
  onStart: note('start'),
  onContinue: note('continue'),
  onShow: note('show'),
  onStartOver: note('start over'),
  onSave: note('save'),
  onReport: note('report'),
  onMove: note('move'),
  onOptions: note('options'),
  onBoard: note('board'),
  onSaveDrift: note('save drift'),
  onAllow: note('allow'),
  onResume: note('resume'),
  onJoin: note('join'),
  onName: note('name'),
  onDelete: note('delete'),
  onNoRoot: note('no root'),
  onRootAgain: note('root again'),
  onSessionLink: note('session link'),
  onSessionJoin: note('session join'),
  onSessionCancel: note('session cancel'),
  onSessionLeave: note('session leave'),
  onHand: note('hand'),
};
const OPTIONS: OptionsPresses = {
  onPrefer: note('prefer'),
  onDeveloper: note('developer'),
  onKeys: note('keys'),
  onSave: note('save'),
  onForget: note('forget'),
  onErase: note('erase'),
};
const REPORT: ReportPresses = {
  onChoose: note('choose'),
  onSave: note('save'),
  onSaveOverview: note('save overview'),
  onPrint: note('print'),
  onPrintAll: note('print all'),
  onName: note('name'),
  onDelete: note('delete'),
  onReportFile: (file) => note('report file')(file.name),
  onReportText: note('report text'),
  onUser: note('user'),
  onEnter: note('enter'),
  onFiles: (files) => note('files')(files.map(({ name }) => name)),
};
const BOARD: BoardPresses = {
  onMake: ({ label }) => note('make')(label),
  onChoose: note('choose'),
  onCopied: note('copied'),
  onEnd: note('end'),
  onDelete: note('delete'),
  onAgain: note('again'),
  onLook: note('look'),
  onAck: note('ack'),
  onNotice: async (text) => {
    note('notice')(text);
    return true;
  },
  onFiles: (files) => note('files')(files.map(({ name }) => name)),
  onSave: note('save'),
  onPrint: note('print'),
  onSend: (to, kept) => note('send')(to.address, kept),
  onStop: note('stop'),
  onForget: note('forget'),
};
const WELCOME: WelcomePresses = { onOpen: note('open'), onAllow: note('allow') };

/** Draws a page of the extension anew; what is folded away is unfolded when `open` says so. */
export function show(surface: Surface, state: object, appearance: 'light' | 'dark', open: boolean): void {
  document.documentElement.dataset.appearance = appearance;
  document.title = surface;
  document.body.replaceChildren();
  const style = document.createElement('style');
  style.textContent = [tokens, pageCss, STYLES[surface]].join('\n');
  const main = document.createElement('main');
  document.body.append(style, main);
  render(drawing(surface, state), main);
  if (open) for (const one of document.querySelectorAll('details')) one.open = true;
  pressed = [];
}

function drawing(surface: Surface, state: object) {
  if (surface === 'popup') return <Popup {...(state as PopupState)} {...POPUP} />;
  if (surface === 'options') return <Options {...(state as OptionsState)} {...OPTIONS} />;
  if (surface === 'report') return <Report {...(state as ReportState)} {...REPORT} />;
  if (surface === 'board') return <Board {...withGuides(state as BoardOf)} {...BOARD} />;
  return <Welcome {...(state as WelcomeState)} {...WELCOME} />;
}

/** A board's state as it comes into the page: what is worked out of a guide does not come through. */
export type BoardOf = Omit<BoardState, 'guides'> & { guide: Guide };

function withGuides({ guide, ...state }: BoardOf): BoardState {
  const plan = planOf(guide);
  return { ...state, guides: [{ plan, worded: guide, ...headsOf(plan, guide) }] };
}
