import { plainText } from '../../guide/plain.ts';
import { say } from '../../ui/texts.ts';
import { Developer } from '../developer/Developer.tsx';
import type { ChecklistCallbacks, ChecklistView } from '../view.ts';
import { findingText } from './finding.tsx';
import { Mark } from './Mark.tsx';
import { Now } from './Now.tsx';
import { Tasks } from './Tasks.tsx';

/** The whole checklist, or the pill that it folds to. */
export function Panel({ view, press }: { view: ChecklistView; press: ChecklistCallbacks }) {
  const progress = say('panel.progress', { done: view.done, total: view.total });
  return (
    <div lang={view.language} dir="ltr">
      <p class="live" role="status" aria-live="polite">
        {spoken(view)}
      </p>
      {view.folded ? (
        <button
          type="button"
          class="pill"
          data-action="fold"
          data-now={nowOf(view)}
          aria-label={`${say('panel.unfold')}: ${progress}`}
          onClick={() => press.fold(false)}
        >
          Waymark {view.done}/{view.total}
        </button>
      ) : (
        <section class="panel" aria-label={say('panel.name')}>
          <Head view={view} press={press} progress={progress} />
          {view.notice && (
            <p class="finding notice" data-tone="warn" role="alert">
              {view.notice}
            </p>
          )}
          <Now now={view.now} press={press} />
          {view.chosen && <Way chosen={view.chosen} press={press} />}
          <Tasks tasks={view.tasks} />
          {view.developer && <Developer view={view.developer} />}
        </section>
      )}
    </div>
  );
}

function Head({ view, press, progress }: { view: ChecklistView; press: ChecklistCallbacks; progress: string }) {
  return (
    <header>
      <div class="title">
        <Mark />
        <h2 lang={view.guideLanguage}>{view.guideTitle}</h2>
        <button
          type="button"
          class="icon"
          data-action="fold"
          aria-label={say('panel.fold')}
          title={say('panel.fold')}
          onClick={() => press.fold(true)}
        >
          –
        </button>
        <button
          type="button"
          class="icon"
          data-action="close"
          aria-label={say('panel.close')}
          title={say('panel.close')}
          onClick={press.close}
        >
          ×
        </button>
      </div>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${view.total > 0 ? (100 * view.done) / view.total : 0}%` }} />
      </div>
      <div class="small">
        <span>{progress}</span>
        {!!view.minutesLeft && <span>{say('panel.minutes', { minutes: view.minutesLeft })}</span>}
      </div>
    </header>
  );
}

/** The way that was chosen, and the others for whoever changes their mind. */
function Way({ chosen, press }: { chosen: NonNullable<ChecklistView['chosen']>; press: ChecklistCallbacks }) {
  return (
    <details>
      <summary>{say('branch.chosen', { label: chosen.label })}</summary>
      {chosen.others.map(({ id, label }) => (
        <button
          type="button"
          class="way"
          key={id}
          data-action={`instead:${id}`}
          onClick={() => press.choose(chosen.branch, id)}
        >
          {say('branch.instead', { label })}
        </button>
      ))}
    </details>
  );
}

const nowOf = ({ now }: ChecklistView): string => (now.kind === 'finished' ? 'finished' : now.id);

/** What a screen reader hears when it changes: the present action, and where its control is. */
function spoken({ now }: ChecklistView): string {
  if (now.kind === 'finished') return say('panel.finished');
  if (now.kind === 'branch') return say('live.now', { text: plainText(now.question) });
  return [say('live.now', { text: plainText(now.text) }), findingText(now.finding, now.evidence)]
    .filter(Boolean)
    .join(' ');
}
