import { namedAs, type Row, type RunReading, readingOf, rowsOf } from './reading.ts';
import type { RunRecord } from './record.ts';
import { STANDINGS } from './standing.ts';
import { clockTime, readableTime } from './time.ts';
import { type Say, sayBecause, sayBy, sayStanding } from './words.ts';

/** Marks that mean something wherever they stand, and what GitHub's Markdown makes a link, an address or a formula of. */
const MARKS = /[\\`*_[\]<>|#&~$@]|:(?=\/\/)|(?<=\bwww)\./gi;
/** What means something at the beginning of a block alone. */
const AT_START = /^(?:[-+=]|\d+(?=[.)]))/;

/**
 * Text as Markdown that shows exactly that text: no mark, link, image, code, table or HTML comes of it, wherever it stands.
 * Every mark of ASCII may be escaped (CommonMark 0.31); line breaks and other control characters become spaces.
 */
export function escaped(text: string): string {
  return inline(text).replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** The same for where nothing begins a block, as in a table. */
const inline = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(MARKS, '\\$&');

/** A run as Markdown, in the person's language. */
export function renderMarkdown(record: RunRecord, say: Say): string {
  const reading = readingOf(record);
  const parts = [
    `# ${escaped(reading.name || reading.guide.title)}`,
    headOf(reading, say),
    countsOf(reading, say),
    ...reading.tasks.map(({ title, rows }) => `## ${escaped(title)}\n\n${tableOf(rows, say)}`),
    listOf(say('export.contradicted'), rowsOf(reading).map(saysOtherwise(say))),
    listOf(say('export.skipped'), rowsOf(reading).map(skipped(say))),
    listOf(say('export.notApplies'), rowsOf(reading).map(notApplies(say))),
    listOf(say('export.remains'), rowsOf(reading).map(remains)),
    controlsOf(reading, say),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function headOf(reading: RunReading, say: Say): string {
  const { guide, versions, startedAt, lastAt, done, total, damaged, writtenAt, version } = reading;
  const facts: [string, string][] = [
    [say('export.guide'), `${guide.title} (${guide.version})`],
    [say('export.followed'), versions.map((one) => one.version).join(', ')],
    [say('export.begun'), readableTime(startedAt)],
    [say('export.last'), readableTime(lastAt)],
    [say('export.written'), `${readableTime(writtenAt)}, Waymark ${version}`],
  ];
  const lines = facts.filter(([, what]) => what).map(([name, what]) => `- ${escaped(name)}: ${escaped(what)}`);
  const marred = damaged > 0 ? [`- ${escaped(say('problem.damaged', { count: damaged }))}`] : [];
  return [...lines, `- **${escaped(say('panel.progress', { done, total }))}**`, ...marred].join('\n');
}

function countsOf({ counts }: RunReading, say: Say): string {
  const lines = STANDINGS.filter((one) => counts[one] > 0).map(
    (one) => `- ${escaped(sayStanding(say, one))}: ${counts[one]}`,
  );
  return [escaped(say('export.legend')), '', ...lines].join('\n');
}

function tableOf(rows: readonly Row[], say: Say): string {
  const head = [say('export.action'), say('export.known'), say('export.when'), say('export.version')];
  const lines = rows.map((row) => [
    row.text,
    row.verified
      ? `${sayStanding(say, row.standing)} (${sayBy(say, row.verified.by)})`
      : sayStanding(say, row.standing),
    clockTime(row.at),
    row.guideVersion ?? '',
  ]);
  return [head, head.map(() => undefined), ...lines].map(lineOf).join('\n');
}

const lineOf = (cells: readonly (string | undefined)[]): string =>
  `| ${cells.map((one) => (one === undefined ? '---' : inline(one))).join(' | ')} |`;

function listOf(title: string, lines: readonly (string | undefined)[]): string {
  const said = lines.filter((one) => one !== undefined);
  return said.length > 0 ? `## ${escaped(title)}\n\n${said.map((one) => `- ${escaped(one)}`).join('\n')}` : '';
}

const skipped = (say: Say) => (row: Row) =>
  row.standing === 'skipped' ? `${row.text}: ${row.reason || say('export.noReason')}` : undefined;
const notApplies = (say: Say) => (row: Row) => row.because && `${row.text}: ${sayBecause(say, row.because)}`;
const remains = (row: Row) => (row.standing === 'open' ? row.text : undefined);
const saysOtherwise = (say: Say) => (row: Row) =>
  row.contradicted && `${row.text}: ${sayBy(say, row.contradicted.by)}, ${readableTime(row.contradicted.at)}`;

function controlsOf({ controls }: RunReading, say: Say): string {
  const lines = controls.map(({ control, standing, contradicted }) => {
    const name = `${namedAs(control)}: ${control.title}`;
    const doubt = control.checked ? '' : ` (${say('export.unchecked')})`;
    return `${name}${doubt}: ${contradicted ? say('export.contradicted') : sayStanding(say, standing)}`;
  });
  return listOf(say('export.controls'), lines);
}
