import { say } from '../../ui/texts.ts';
import type { ChecklistCallbacks, ChecklistView } from '../view.ts';
import { share } from './Head.tsx';
import { Mark } from './Mark.tsx';
import { nowId } from './spoken.ts';

/** What the checklist folds to: how far one is, or, where there is no room even for that, the bare mark. */
export function Pill({ view, press, bare }: { view: ChecklistView; press: ChecklistCallbacks; bare: boolean }) {
  const { done, total, placing } = view;
  return (
    <button
      type="button"
      class={bare ? 'pill bare' : 'pill'}
      data-action="fold"
      data-drag="move"
      data-focus
      data-now={nowId(view)}
      aria-expanded="false"
      aria-label={say('panel.unfoldAt', { done, total })}
      title={say('panel.unfold')}
      onClick={() => press.place({ ...placing, folded: false })}
    >
      <Mark />
      {!bare && (
        <span class="count">
          {done}/{total}
          <span class="bar">
            <i style={{ width: `${share(done, total)}%` }} />
          </span>
        </span>
      )}
    </button>
  );
}
