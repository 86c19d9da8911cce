import { Drop } from '../ui/Drop.tsx';
import { sayProblem } from '../ui/problem.ts';
import { say } from '../ui/texts.ts';
import type { ReportProps } from './Report.tsx';
import type { BroughtIn } from './store.ts';

/** Saved runs are brought in here: nothing that is here is overwritten. */
export function BringIn({ broughtIn, busy, onFiles }: ReportProps) {
  return (
    <section aria-labelledby="bring-in">
      <h2 id="bring-in">{say('report.bringIn')}</h2>
      <p class="soft">{say('report.bringInHow')}</p>
      <Drop
        name="run"
        text={say('report.files')}
        accept=".json,application/json"
        multiple
        disabled={busy}
        onFiles={onFiles}
      />
      <div role="status">
        <ul class="results">
          {broughtIn.map((one) => (
            <li key={one.file} class={`card ${one.problem ? 'warn' : 'good'}`} data-brought={one.problem?.text ?? 'in'}>
              <strong>{one.file}</strong> <span>{resultOf(one)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function resultOf({ done, problem }: BroughtIn): string {
  if (problem) return sayProblem(problem);
  if (!done) return '';
  const added = say('report.broughtIn', { added: done.added, known: done.known });
  return done.instead ? `${added} ${say('report.instead', { version: done.instead })}` : added;
}
