import type { BoardView } from '../training/board-view.ts';
import { say } from '../ui/texts.ts';
import type { BoardGuide } from './guides.ts';

/** How the class is spread over the steps. */
export function Steps({ view, guide }: { view: BoardView; guide: BoardGuide }) {
  const most = Math.max(1, view.counts.people);
  return (
    <section class="steps" aria-labelledby="steps">
      <h3 id="steps">{say('board.steps')}</h3>
      <ol>
        {view.steps.map(({ id, here, stuck, past }, at) => (
          <li key={id} data-step={id}>
            <p lang={guide.worded.language}>{guide.heads[at]?.title ?? id}</p>
            <div class="bar" aria-hidden="true">
              <span class="past" style={{ width: `${(100 * past) / most}%` }} />
              <span class="here" style={{ width: `${(100 * (here - stuck)) / most}%` }} />
              <span class="stuck" style={{ width: `${(100 * stuck) / most}%` }} />
            </div>
            <p class="soft">{say('board.stepSays', { here, stuck, past })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
