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
      title={say('panel.unfold')}
      data-notice={view.notice && ''}
      onClick={() => press.place({ ...placing, folded: false })}
    >
      <Mark />
      {/* What is seen is a part of what is heard: whoever speaks to the browser says what they see. */}
      <span class="heard">
        {bare ? say('panel.unfoldAt', { done, total }) : say('panel.unfold')} {view.notice}{' '}
      </span>
      {!bare && (
        <span class="count">
          {say('panel.of', { done, total })}
          <span class="bar">
            <i style={{ width: `${share(done, total)}%` }} />
          </span>
        </span>
      )}
    </button>
  );
}
