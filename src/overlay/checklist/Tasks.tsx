import { useState } from 'preact/hooks';
import { Inlines, Words } from '../../ui/inlines.tsx';
import { say } from '../../ui/texts.ts';
import type { Mark, StepLine, TaskLine } from '../view.ts';

/** All tasks with their steps, what is done, and how that is known. They are many: drawn while they are unfolded. */
export function Tasks({ tasks }: { tasks: readonly TaskLine[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="section" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary data-action="tasks">{say('panel.tasks')}</summary>
      {(isOpen ? tasks : []).map((task) => (
        <section key={task.id} class="all" data-current={task.current}>
          <h3>
            <span>
              <Words text={task.title} />
            </span>
            <span class="of">{say('panel.of', { done: task.done, total: task.total })}</span>
          </h3>
          <ol>
            {task.steps.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </ol>
        </section>
      ))}
    </details>
  );
}

function Step({ step }: { step: StepLine }) {
  return (
    <li class="step" data-mark={step.mark} aria-current={step.mark === 'current' ? 'step' : undefined}>
      <span class="dot" aria-hidden="true" />
      <span>
        <Inlines text={step.text} />
        <span class="how">{say(wordOf(step.mark))}</span>
      </span>
    </li>
  );
}

/** Keys of messages have no hyphens. */
const wordOf = (mark: Mark) => (mark === 'not-applicable' ? 'mark.notApplicable' : (`mark.${mark}` as const));
