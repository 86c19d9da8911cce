import type { FormatId } from '../export/formats.ts';
import { Mark } from '../overlay/checklist/Mark.tsx';
import { sayProblem } from '../ui/problem.ts';
import { say } from '../ui/texts.ts';
import { BringIn } from './BringIn.tsx';
import { Check } from './Check.tsx';
import { Choose } from './Choose.tsx';
import { Manage } from './Manage.tsx';
import { Overview } from './Overview.tsx';
import { Save } from './Save.tsx';
import { Sheet } from './Sheet.tsx';
import type { ReportState } from './store.ts';

/** What can be pressed on the report page. */
export interface ReportPresses {
  /** An empty id: the overview. */
  onChoose(run: string): void;
  onSave(format: FormatId): void;
  onSaveOverview(): void;
  onPrint(): void;
  onPrintAll(): void;
  onName(run: string, name: string): void;
  onDelete(run: string): void;
  /** A file, or a text, that may be the account's own report. */
  onReportFile(file: File): void;
  onReportText(text: string): void;
  /** The person picked the user that the run created. */
  onUser(user: string): void;
  /** What the report comes to is entered into the run's log. */
  onEnter(): void;
  /** Files that may be saved runs. */
  onFiles(files: readonly File[]): void;
}

export type ReportProps = ReportState & ReportPresses;

/** The report page: which run, what can be done with it, and the sheet that is printed. */
export function Report(props: ReportProps) {
  const { records, chosen, unreadable, problem, said } = props;
  const record = records?.find(({ id }) => id === chosen);
  return (
    <>
      <div class="screen">
        <header>
          <Mark />
          <h1>{say('report.title')}</h1>
        </header>
        {problem && (
          <p class="card warn" role="alert">
            {sayProblem(problem)}
          </p>
        )}
        {records?.length === 0 && <p>{say('report.nothing')}</p>}
        {unreadable > 0 && <p class="card warn">{say('report.unreadable', { count: unreadable })}</p>}
        {records && records.length > 0 && (
          <>
            <Choose {...props} records={records} />
            <Save {...props} isRun={record !== undefined} />
          </>
        )}
        <p class="said" role="status">
          {said}
        </p>
      </div>
      {record && <Sheet record={record} />}
      {!record && records && records.length > 0 && <Overview {...props} records={records} />}
      {props.every && records?.map((one) => <Sheet key={one.id} record={one} />)}
      <div class="screen">
        {record && <Check key={`check:${record.id}`} {...props} />}
        {record && <Manage key={record.id} {...props} record={record} />}
        {records && <BringIn {...props} />}
        <footer>{say('popup.notAws')}</footer>
      </div>
    </>
  );
}
