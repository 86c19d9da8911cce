import { Mark } from '../overlay/checklist/Mark.tsx';
import { Press } from '../ui/Press.tsx';
import { sayProblem } from '../ui/problem.ts';
import { say } from '../ui/texts.ts';
import type { OptionsState } from './store.ts';

/** What can be pressed on the options page. */
export interface OptionsPresses {
  onDeveloper(on: boolean): void;
  onSave(): void;
  onForget(): void;
}

type Props = OptionsState & OptionsPresses;

/** The options page: the switch of the developer view, and the drift report. */
export function Options(props: Props) {
  return (
    <>
      <header>
        <Mark />
        <h1>{say('options.title')}</h1>
      </header>
      {props.problem && (
        <p class="card warn" role="alert">
          {sayProblem(props.problem)}
        </p>
      )}
      <DeveloperSwitch {...props} />
      <Drift {...props} />
      <footer>{say('popup.notAws')}</footer>
    </>
  );
}

function DeveloperSwitch({ developer, onDeveloper }: Props) {
  return (
    <section aria-labelledby="developer">
      <h2 id="developer">{say('options.developer')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          data-action="developer"
          checked={developer}
          aria-describedby="developer-shows developer-stays"
          onChange={(event) => onDeveloper(event.currentTarget.checked)}
        />
        {say('options.developerSwitch')}
      </label>
      <p id="developer-shows" class="soft">
        {say('options.developerShows')}
      </p>
      <p id="developer-stays" class="soft">
        {say('options.developerStays')}
      </p>
    </section>
  );
}

function Drift({ report, busy, said, onSave, onForget }: Props) {
  const empty = !report || report.count === 0;
  return (
    <section aria-labelledby="drift">
      <h2 id="drift">{say('options.drift')}</h2>
      <p class="soft">{say('options.driftWhat')}</p>
      <p class="soft">{say('options.driftHolds')}</p>
      <p data-count={report?.count}>
        {empty ? say('options.driftEmpty') : say('options.driftCount', { count: report.count })}
      </p>
      {!empty && (
        <details>
          <summary>{say('options.preview')}</summary>
          {/* What scrolls can be reached by keyboard. */}
          <pre tabindex={0} data-preview>
            {report.text}
          </pre>
        </details>
      )}
      <div class="row">
        <Press name="save" text={say('options.save')} look="primary" disabled={busy || empty} onPress={onSave} />
        <Press name="forget" text={say('options.forget')} disabled={busy || empty} onPress={onForget} />
      </div>
      <p class="soft" role="status">
        {said}
      </p>
    </section>
  );
}
