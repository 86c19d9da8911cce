import { isoTime } from '../export/time.ts';
import { breathe } from '../platform/breathe.ts';
import { extensionVersion } from '../platform/browser.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { forgetRecordStore } from '../platform/record-store.ts';
import { saveFile } from '../platform/save-file.ts';
import { CLASS_FORMATS } from '../training/report.ts';
import { mayExport } from '../ui/policy.ts';
import { problemOf } from '../ui/problem.ts';
import { keepAddress } from './address.ts';
import type { BoardPresses } from './Board.tsx';
import { takeFiles } from './files.ts';
import { type Room, recordOfRoom, theRoom } from './room.ts';
import { sendStatements, stopSending } from './sending.ts';
import { choose, end, make, removeIt } from './sessions.ts';
import { promiseHelp, speakTo } from './speaking.ts';
import { xapiFile } from './statements.ts';
import { type BoardState, type Saying, store } from './store.ts';

/** What each press of the board does. */
export const PRESSES: BoardPresses = {
  onMake: (form) => void perform(() => make(form)),
  onChoose: (session) => void perform(() => choose(session)),
  onCopied: (isCopied) => say(isCopied ? { text: 'board.copied' } : { text: 'board.notCopied' }),
  onEnd: () => void perform(end, { text: 'board.endDone' }),
  onDelete: () => void perform(removeIt, { text: 'board.deleted' }),
  onAgain: () => theRoom()?.live.again(),
  onLook: (change) => {
    store.setState(({ look }) => ({ look: { ...look, ...change } }));
    keepAddress(store.getState());
  },
  onAck: (participant) => void inRoom((room) => promiseHelp(room, participant)),
  onNotice: (text) => inRoom((room) => speakTo(room, { type: 'notice', text }), { text: 'board.sent' }),
  onFiles: (files) => void beside((room) => takeFiles(room, files)),
  onSave: (format) => void save(format),
  onPrint: () => void perform(print),
  onSend: (to, kept) => void beside(async (room) => (await whyNoExport()) ?? sendStatements(room, to, kept)),
  onStop: () => stopSending(),
  onForget: () => void perform(forget),
};

const say = (said: Saying) => store.setState({ said, problem: undefined });

/** What did not work, if there is anything to say of it. */
type Outcome = Promise<Saying | undefined> | Promise<void>;

const problemIn = (outcome: Outcome): Promise<BoardState['problem']> =>
  (outcome as Promise<Saying | undefined>).catch((error: unknown) => problemOf(error));

/** Does what was pressed, and says what became of it. Resolves to whether it worked. */
export async function perform(job: () => Outcome, said?: Saying): Promise<boolean> {
  store.setState({ busy: true, said: undefined, problem: undefined });
  const problem = await problemIn(job());
  store.setState({ busy: false, ...(problem ? { problem } : { said }) });
  return !problem;
}

const inRoom = (job: (room: Room) => Outcome, said?: Saying): Promise<boolean> =>
  perform(async () => {
    const room = theRoom();
    return room && (job(room) as Promise<Saying | undefined>);
  }, said);

/** Does what takes long, while everything else can be pressed. */
async function beside(job: (room: Room) => Outcome): Promise<void> {
  const room = theRoom();
  store.setState({ said: undefined, problem: undefined });
  const problem = room && (await problemIn(job(room)));
  if (problem) store.setState({ problem });
}

/** Why records may not leave the board, asked anew at each press. */
const whyNoExport = async (): Promise<Saying | undefined> =>
  mayExport(await readPolicy()) ? undefined : { text: 'problem.exportForbidden' };

async function save(format: keyof typeof CLASS_FORMATS): Promise<void> {
  let name = '';
  const isSaved = await inRoom(async (room) => {
    const refused = await whyNoExport();
    if (refused) return refused;
    const { ending, type, render } = CLASS_FORMATS[format];
    const record = recordOfRoom(room, extensionVersion(), !store.getState().look.hidden);
    const text = format === 'xapi' ? (await xapiFile(record, breathe)).join('') : render(record);
    name = `waymark-class-${isoTime(record.writtenAt).slice(0, 10)}.${ending}`;
    saveFile(name, text, type);
    return undefined;
  });
  if (isSaved) say({ text: 'options.saved', values: { name } });
}

/** All rows are on the page only while they are printed. */
async function print(): Promise<Saying | undefined> {
  const refused = await whyNoExport();
  if (refused) return refused;
  store.setState({ every: true });
  // A frame later all of it is drawn.
  requestAnimationFrame(() => window.print());
  return undefined;
}

async function forget(): Promise<void> {
  await forgetRecordStore();
  store.setState({ recordStore: { kept: false }, sending: undefined });
}
