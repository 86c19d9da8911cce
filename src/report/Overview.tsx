import { useMemo } from 'preact/hooks';
import { type OverviewLine, overviewOf } from '../export/overview.ts';
import type { RunRecord } from '../export/record.ts';
import { STANDINGS } from '../export/standing.ts';
import { readableTime } from '../export/time.ts';
import { sayStanding } from '../export/words.ts';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { ReportProps } from './Report.tsx';

/** All runs of this browser, a line for each. */
export function Overview({ records, onChoose }: ReportProps & { records: readonly RunRecord[] }) {
  // Hundreds of logs are not read anew because a button was pressed.
  const lines = useMemo(() => overviewOf(records), [records]);
  return (
    <article class="sheet overview" data-sheet="overview">
      <h2 id="all-runs">{say('report.overview', { count: records.length })}</h2>
      <p class="legend">{say('export.legend')}</p>
      {/* What scrolls can be reached by keyboard. */}
      <section class="scrolls" tabindex={0} aria-labelledby="all-runs">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('report.choose')}</th>
              <th scope="col">{say('export.begun')}</th>
              <th scope="col">{say('export.last')}</th>
              <th scope="col">{say('export.known')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.reading.id} {...line} onChoose={onChoose} />
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}

function Line({ reading, contradicted, onChoose }: OverviewLine & Pick<ReportProps, 'onChoose'>) {
  const { id = '', name, guide, startedAt, lastAt, done, total, counts, damaged } = reading;
  return (
    <tr data-run={id}>
      <th scope="row">
        <Press name="choose-run" text={name || say('export.unnamed')} look="link" onPress={() => onChoose(id)} />
        <p lang={guide.language}>
          {guide.title} ({guide.version})
        </p>
      </th>
      <td data-label={say('export.begun')}>{readableTime(startedAt)}</td>
      <td data-label={say('export.last')}>{readableTime(lastAt)}</td>
      <td>
        <strong>{say('panel.progress', { done, total })}</strong>
        <ul>
          {contradicted > 0 && (
            <li class="bad">
              {contradicted} × {say('export.contradicted')}
            </li>
          )}
          {STANDINGS.filter((one) => counts[one] > 0).map((one) => (
            <li key={one} data-standing={one}>
              {counts[one]} × {sayStanding(say, one)}
            </li>
          ))}
          {damaged > 0 && <li>{say('problem.damaged', { count: damaged })}</li>}
        </ul>
      </td>
    </tr>
  );
}
