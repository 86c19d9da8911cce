import { Press } from '../ui/Press.tsx';
import { Switch } from '../ui/Switch.tsx';
import { say } from '../ui/texts.ts';
import type { OptionsProps } from './Options.tsx';

/** What people need who write guides or look after Waymark: the developer view, and the drift report. */
export function Developers(props: OptionsProps) {
  return (
    <>
      <section aria-labelledby="developers">
        <h2 id="developers">{say('options.developer')}</h2>
        <Switch
          name="developer"
          text={say('options.developerSwitch')}
          on={props.developer}
          about={[say('options.developerShows'), say('options.developerStays')]}
          onTurn={props.onDeveloper}
        />
      </section>
      <Drift {...props} />
    </>
  );
}

function Drift({ report, busy, onSave, onForget }: OptionsProps) {
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
        <Press name="save" text={say('options.save')} disabled={busy || empty} onPress={onSave} />
        <Press name="forget" text={say('options.forget')} disabled={busy || empty} onPress={onForget} />
      </div>
    </section>
  );
}
