import { Inlines, Words } from '../../ui/inlines.tsx';
import { say } from '../../ui/texts.ts';
import type { ChecklistCallbacks, ChecklistView, Now } from '../view.ts';

/** A branch that nobody has decided yet: its ways. */
export function Choice({ now, press }: { now: Extract<Now, { kind: 'branch' }>; press: ChecklistCallbacks }) {
  return (
    <section class="now" data-now={now.id} aria-label={say('branch.choose')}>
      <p class="task">
        <Words text={now.taskTitle} />
      </p>
      <h3 class="do" tabIndex={-1} data-focus>
        <Inlines text={now.question} />
      </h3>
      {now.options.map(({ id, label, text }) => (
        <button
          type="button"
          class="way"
          key={id}
          data-action={`choose:${id}`}
          onClick={() => press.choose(now.id, id)}
        >
          <b>
            <Words text={label} />
          </b>
          <span>
            <Inlines text={text} />
          </span>
        </button>
      ))}
    </section>
  );
}

interface ChosenProps {
  chosen: NonNullable<ChecklistView['chosen']>;
  press: ChecklistCallbacks;
}

/** The way that was chosen, and the others for whoever changes their mind. */
export function Chosen({ chosen, press }: ChosenProps) {
  return (
    <details class="section">
      <summary data-action="chosen">{say('branch.chosen', { label: chosen.label })}</summary>
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
