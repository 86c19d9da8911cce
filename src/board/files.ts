import { inMegabytes, MOST_BYTES } from '../export/import.ts';
import { breathe } from '../platform/breathe.ts';
import type { Heard } from '../training/board.ts';
import { heardFromFile } from '../training/file.ts';
import { draw, keepNow, type Room } from './room.ts';
import { type Filed, store } from './store.ts';

/** So many files are put on the board at once. */
const AT_ONCE = 20;

/** What is being read for a session. */
const reading = new WeakMap<Room, File[]>();

/**
 * Takes files, hundreds at once if need be: what is a saved run of the session's guide is on the board, what is not is listed.
 * What comes while others are read is read with them; then it is over for whoever brought it.
 */
export async function takeFiles(room: Room, some: readonly File[]): Promise<void> {
  const files = reading.get(room);
  if (files) {
    files.push(...some);
    return;
  }
  const all = [...some];
  reading.set(room, all);
  await readAll(room, all).finally(() => reading.delete(room));
  await keepNow();
}

/** @param files may become more meanwhile */
async function readAll(room: Room, files: readonly File[]): Promise<void> {
  const wrong: Filed['wrong'] = [];
  let some: Heard[] = [];
  let taken = 0;
  const show = (read: number) => store.setState({ filed: { total: files.length, read, taken, wrong: [...wrong] } });
  const put = (read: number) => {
    room.live.take(some);
    some = [];
    show(read);
  };
  show(0);
  for (const [at, file] of files.entries()) {
    await breathe();
    if (room.over.signal.aborted) return;
    const { heard, problem } = await read(file, room);
    if (heard) some.push(heard);
    else wrong.push({ nth: at, file: file.name, problem });
    taken += heard ? 1 : 0;
    if ((at + 1) % AT_ONCE === 0) put(at + 1);
  }
  put(files.length);
  draw();
}

async function read(file: File, { guide }: Room): Promise<ReturnType<typeof heardFromFile>> {
  if (file.size > MOST_BYTES) {
    const values = { size: inMegabytes(file.size), most: inMegabytes(MOST_BYTES) };
    return { problem: { text: 'problem.importTooLarge', values } };
  }
  try {
    return heardFromFile(await file.text(), guide.plan.guide);
  } catch {
    // A folder, or a file that is gone since it was chosen.
    return { problem: { text: 'problem.importNotOurs', values: { where: file.name } } };
  }
}
