import { type Row, type RunReading, standardOf, type TaskReading } from '../export/reading.ts';
import { clockTime, readableTime } from '../export/time.ts';
import { sayBecause, sayBy, sayStanding } from '../export/words.ts';
import { Words } from '../ui/inlines.tsx';
import { say, type TextKey } from '../ui/texts.ts';

const NOT_DONE = ['skipped', 'not-applicable', 'open'];

/** What is done, task by task, how that is known, when, and by which version of the guide where there were several. */
export function DoneTable({ tasks, versions }: Pick<RunReading, 'tasks' | 'versions'>) {
  const isDone = ({ standing }: Row) => !NOT_DONE.includes(standing);
  const done = tasks.map(({ rows, ...task }) => ({ ...task, rows: rows.filter(isDone) }));
  const hasVersions = versions.length > 1;
  if (done.every(({ rows }) => rows.length === 0)) return null;
  return (
    <table data-part="done">
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
      {done.map((task) => task.rows.length > 0 && <DoneTask key={task.id} task={task} hasVersions={hasVersions} />)}
    </table>
  );
}

function DoneTask({ task, hasVersions }: { task: TaskReading; hasVersions: boolean }) {
  return (
    <tbody data-task={task.id}>
      <tr>
        <th scope="rowgroup" colSpan={hasVersions ? 4 : 3}>
          <Words text={task.title} />
        </th>
      </tr>
      {task.rows.map((row) => (
        <tr key={row.id} data-action-id={row.id}>
          <td>
            <Words text={row.text} />
          </td>
          <td>
            <span class="standing" data-standing={row.standing}>
              {sayStanding(say, row.standing)}
            </span>
            {row.verified && <span class="soft"> · {sayBy(say, row.verified.by)}</span>}
            {row.contradicted && <strong class="bad"> {say('export.against')}</strong>}
          </td>
          <td class="time">{clockTime(row.at)}</td>
          {hasVersions && <td class="time">{row.guideVersion}</td>}
        </tr>
      ))}
    </tbody>
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
      <ul class={rows.length > 3 ? 'columns' : ''}>
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
  const standards = [...new Set(controls.map(({ control }) => standardOf(control)))];
  if (controls.length === 0) return null;
  return (
    <section data-part="controls">
      <h3>{say('export.controls')}</h3>
      <dl class="controls">
        {standards.map((standard) => (
          <div key={standard}>
            <dt lang="en">{standard}</dt>
            <dd>
              <ul>
                {controls.map(
                  (one) => standardOf(one.control) === standard && <Control key={one.control.id} {...one} />,
                )}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Control({ control, standing, contradicted }: RunReading['controls'][number]) {
  return (
    <li data-control={control.id}>
      <strong>{control.number}</strong>{' '}
      <span class="title">
        <span lang="en">{control.title}</span>
        {!control.checked && <span class="soft"> · {say('export.unchecked')}</span>} ·{' '}
      </span>
      <span class="standing" data-standing={standing}>
        {sayStanding(say, standing)}
      </span>
      {contradicted && <strong class="bad"> {say('export.against')}</strong>}
    </li>
  );
}
