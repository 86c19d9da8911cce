import { type ImportProblem, readRunFile } from '../export/import.ts';
import type { Guide } from '../guide/model.ts';
import { fold } from '../progress/fold.ts';
import { FROM_FILE, type Heard } from './board.ts';
import { stateOf } from './state.ts';

/** Why a file is not put on the board. */
export type FileProblem =
  | ImportProblem
  | { text: 'problem.importOtherGuide'; values: { guide: string; wanted: string } };

/**
 * A saved run as what its participant would have sent, so that a class without any relay is on the same board. Of two files of
 * one run the longer log counts. Nobody signs files: they are as good as whoever handed them over.
 * @param text what the file holds, whatever that is; nothing is thrown
 */
export function heardFromFile(
  text: string,
  guide: Guide,
): { heard: Heard; problem?: undefined } | { heard?: undefined; problem: FileProblem } {
  const read = readRunFile(text);
  if ('problem' in read) return read;
  const { id, name = '', guide: its, events } = read.run;
  if (its.id !== guide.id)
    return { problem: { text: 'problem.importOtherGuide', values: { guide: its.id, wanted: guide.id } } };
  const times = events.map(({ at }) => at);
  const at = times.reduce((a, b) => Math.max(a, b));
  const joined = times.reduce((a, b) => Math.min(a, b));
  const state = stateOf(guide, fold(events), { name, joined, version: '' }, at);
  return {
    heard: { message: { kind: 'state', participant: FROM_FILE + id, seq: events.length, ...state }, heardAt: at },
  };
}
