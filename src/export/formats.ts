import { renderCsv } from './csv.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { RunRecord } from './record.ts';
import { isoTime } from './time.ts';
import type { Say } from './words.ts';
import { renderXapi } from './xapi.ts';

/** A way to save a run. */
export interface Format {
  /** What it is called, the same in every language. */
  name: string;
  /** Ending of the file's name. */
  ending: string;
  /** Media type. */
  type: string;
  /** Pure: no clock, no page. Only what people read needs words. */
  render(record: RunRecord, say: Say): string;
}

/** All ways to save a run. The printable report is drawn by the report page, from the same reading. */
export const FORMATS = {
  json: { name: 'JSON', ending: 'json', type: 'application/json', render: renderJson },
  csv: { name: 'CSV', ending: 'csv', type: 'text/csv', render: renderCsv },
  markdown: { name: 'Markdown', ending: 'md', type: 'text/markdown', render: renderMarkdown },
  xapi: { name: 'xAPI', ending: 'xapi.json', type: 'application/json', render: renderXapi },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** What a saved file is called: the run's name where it has one, else its guide's id, the day of writing in UTC, the ending. */
export function fileName(
  { name, guide, writtenAt }: Pick<RunRecord, 'name' | 'guide' | 'writtenAt'>,
  ending: string,
): string {
  return `waymark-${plainName(name) || guide.id}-${isoTime(writtenAt).slice(0, 10)}.${ending}`;
}

/** Of a name in a file's: most file systems take names of 255 bytes, in UTF-8. */
const MOST_BYTES = 200;

/** Of a name what every file system takes: letters and digits of any script, joined by dashes, at most 60 characters. */
function plainName(name = ''): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const signs = [...words.join('-')].slice(0, 60);
  while (new TextEncoder().encode(signs.join('')).length > MOST_BYTES) signs.pop();
  return signs.join('');
}
