import type { BoardView, By } from '../training/board-view.ts';
import { Press } from '../ui/Press.tsx';
import { Switch } from '../ui/Switch.tsx';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';
import { BY, ONLY } from './table.ts';

/** How many of whom there are, who is shown of them, and in which order. */
export function Pick({ view, look, onLook, onPrint }: BoardProps & { view: BoardView }) {
  const { counts } = view;
  return (
    <div class="pick screen">
      <fieldset class="row">
        <legend class="unseen">{say('board.show')}</legend>
        {ONLY.map((only) => (
          <button
            key={only}
            type="button"
            data-action={`only:${only}`}
            aria-pressed={look.only === only}
            onClick={() => onLook({ only })}
          >
            {say(`board.only.${only}`)} <strong>{only === 'all' ? counts.people : counts[only]}</strong>
          </button>
        ))}
      </fieldset>
      <div class="row">
        <label for="find">{say('board.find')}</label>
        <input
          id="find"
          type="search"
          data-action="find"
          autocomplete="off"
          value={look.find}
          onInput={(event) => onLook({ find: event.currentTarget.value })}
        />
        <label for="by">{say('board.sort')}</label>
        <select
          id="by"
          data-action="by"
          value={look.by}
          onChange={(event) => onLook({ by: event.currentTarget.value as By })}
        >
          {BY.map((by) => (
            <option key={by} value={by}>
              {say(`board.by.${by}`)}
            </option>
          ))}
        </select>
        <Press name="print" text={say('report.print')} onPress={onPrint} />
      </div>
      <Switch
        name="hide-names"
        text={say('board.hide')}
        on={look.hidden}
        about={[say('board.hideShows')]}
        onTurn={(hidden) => onLook({ hidden })}
      />
    </div>
  );
}
