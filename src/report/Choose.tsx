import type { RunRecord } from '../export/record.ts';
import { moment } from '../ui/moment.ts';
import { say } from '../ui/texts.ts';
import type { ReportProps } from './Report.tsx';

/** How a run is called where there is one line for it. */
export const titleOf = ({ name, guide, events }: RunRecord): string => {
  const [first] = events;
  const begun = first ? `, ${say('runs.started', { when: moment(first.at) })}` : '';
  return `${name || guide.title}${begun}`;
};

/** Which run is shown. */
export function Choose({ records, chosen, onChoose }: ReportProps & { records: readonly RunRecord[] }) {
  const isThere = records.some(({ id }) => id === chosen);
  return (
    <div class="field">
      <label for="run">{say('report.choose')}</label>
      <select
        id="run"
        data-action="choose"
        value={isThere ? chosen : ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{say('report.overview', { count: records.length })}</option>
        {records.map((record) => (
          <option key={record.id} value={record.id}>
            {titleOf(record)}
          </option>
        ))}
      </select>
    </div>
  );
}
