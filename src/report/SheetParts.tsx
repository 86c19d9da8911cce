import { namedAs, type Row, type RunReading, type TaskReading } from '../export/reading.ts';
import { clockTime, readableTime } from '../export/time.ts';
import { sayBecause, sayBy, sayStanding } from '../export/words.ts';
import { Words } from '../ui/inlines.tsx';
import { say, type TextKey } from '../ui/texts.ts';

const NOT_DONE = ['skipped', 'not-applicable', 'open'];

/** What of a task is done, how that is known, when, and by which version of the guide where there were several. */
export function DoneTable({ task, hasVersions }: { task: TaskReading; hasVersions: boolean }) {
  const rows = task.rows.filter(({ standing }) => !NOT_DONE.includes(standing));
  if (rows.length === 0) return null;
  return (
    <table data-task={task.id}>
      <caption>
        <Words text={task.title} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('export.action')}</th>
          <th scope="col" class="known">
            {say('export.known')}
          </th>
          <th scope="col" class="when">
            {say('export.when')}
          </th>
          {hasVersions && (
            <th scope="col" class="version">
              {say('export.version')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-action-id={row.id}>
            <td>
              <Words text={row.text} />
            </td>
            <td>
              <span class="standing" data-standing={row.standing}>
                {sayStanding(say, row.standing)}
              </span>
              {row.verified && <span class="soft"> {sayBy(say, row.verified.by)}</span>}
              {row.contradicted && <strong class="bad"> {say('export.contradicted')}</strong>}
            </td>
            <td class="time">{clockTime(row.at)}</td>
            {hasVersions && <td class="time">{row.guideVersion}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was skipped and why, and what does not apply. */
export function NotDone({ rows }: { rows: readonly Row[] }) {
  const of = (standing: Row['standing']) => rows.filter((row) => row.standing === standing);
  return (
    <>
      <List heading="export.skipped" rows={of('skipped')} why={({ reason }) => reason || say('export.noReason')} />
      <List
        heading="export.notApplies"
        rows={of('not-applicable')}
        why={({ because }) => because && sayBecause(say, because)}
      />
    </>
  );
}

const isOpen = ({ standing }: Row): boolean => standing === 'open';

/** What remains, by task: of one that was begun each action, of the others the title alone. */
export function Remains({ tasks }: Pick<RunReading, 'tasks'>) {
  const open = tasks.filter(({ rows }) => rows.some(isOpen));
  if (open.length === 0) return null;
  return (
    <section data-part="export.remains">
      <h3>{say('export.remains')}</h3>
      {open.map(({ id, title, rows }) => (
        <div key={id} class="remains">
          <strong>
            <Words text={title} />
          </strong>{' '}
          ({rows.filter(isOpen).length})
          {!rows.every(isOpen) && (
            <ul class="columns">
              {rows.filter(isOpen).map((row) => (
                <li key={row.id}>
                  <Words text={row.text} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

interface ListProps {
  heading: TextKey;
  rows: readonly Row[];
  why(row: Row): string | undefined;
}

function List({ heading, rows, why }: ListProps) {
  if (rows.length === 0) return null;
  return (
    <section data-part={heading}>
      <h3>{say(heading)}</h3>
      <ul class="columns">
        {rows.map((row) => (
          <li key={row.id}>
            <Words text={row.text} />
            <span class="soft"> · {why(row)}</span>
            <span class="soft time"> · {readableTime(row.at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which controls of published standards the guide's actions serve, and how each stands by this record. */
export function Controls({ controls }: Pick<RunReading, 'controls'>) {
  if (controls.length === 0) return null;
  return (
    <table data-part="controls">
      <caption>{say('export.controls')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('export.control')}</th>
          <th scope="col" class="known">
            {say('export.known')}
          </th>
        </tr>
      </thead>
      <tbody>
        {controls.map(({ control, standing, contradicted }) => (
          <tr key={control.id} data-control={control.id}>
            <td>
              <span lang="en">
                {namedAs(control)}: {control.title}
              </span>
              {!control.checked && <span class="soft"> · {say('export.unchecked')}</span>}
            </td>
            <td>
              <span class="standing" data-standing={standing}>
                {sayStanding(say, standing)}
              </span>
              {contradicted && <strong class="bad"> {say('export.contradicted')}</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
