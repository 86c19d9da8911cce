import { type LrsQueue, queueOf, type Statement } from '../training/lrs.ts';
import type { ClassRecord } from '../training/report.ts';
import { classStatements } from '../training/report-xapi.ts';

/**
 * The statements of a class, one person after the other: those of all at once would keep the page busy for seconds.
 * @param breathe lets everything else have its turn
 */
export async function* statementsOfClass(
  record: ClassRecord,
  breathe: () => Promise<void> | undefined,
): AsyncGenerator<Statement[]> {
  for (const [participant, state] of record.board.states) {
    await breathe();
    yield classStatements({ ...record, board: { ...record.board, states: new Map([[participant, state]]) } });
  }
}

/** The class as xAPI, in pieces of a file. */
export async function xapiFile(record: ClassRecord, breathe: () => Promise<void> | undefined): Promise<string[]> {
  const pieces: string[] = [];
  for await (const some of statementsOfClass(record, breathe))
    for (const one of some) pieces.push(pieces.length > 0 ? ',\n' : '', JSON.stringify(one));
  return ['[\n', ...pieces, '\n]\n'];
}

/** The queue of a class's statements, made in small pieces. */
export async function queueOfClass(
  record: ClassRecord,
  breathe: () => Promise<void> | undefined,
  made: (share: number) => void,
): Promise<LrsQueue> {
  const waiting: (readonly Statement[])[] = [];
  let people = 0;
  for await (const some of statementsOfClass(record, breathe)) {
    waiting.push(...queueOf(some).waiting);
    people += 1;
    made(people / record.board.states.size);
  }
  return { ...queueOf([]), waiting };
}
