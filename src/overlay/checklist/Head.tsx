import { useState } from 'preact/hooks';
import { Words } from '../../ui/inlines.tsx';
import type { Placing } from '../../ui/preferences.ts';
import { dotted, say } from '../../ui/texts.ts';
import { CORNERS, type Corner } from '../place.ts';
import type { ChecklistCallbacks, ChecklistView } from '../view.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Mark } from './Mark.tsx';

interface Props {
  view: ChecklistView;
  press: ChecklistCallbacks;
}

/** What is always in sight: whose it is, how far one is, and where it stands. It is dragged by its ground. */
export function Head({ view, press }: Props) {
  const [places, setPlaces] = useState(false);
  return (
    <header data-drag="move">
      <div class="title">
        <Mark />
        <h2>
          <Words text={view.guideTitle} />
        </h2>
        <Handle open={places} toggle={() => setPlaces(!places)} />
        <IconButton name="fold" text={say('panel.fold')} press={() => press.place({ ...view.placing, folded: true })} />
        <IconButton name="close" text={say('panel.close')} press={press.close} />
      </div>
      {places && <Places placing={view.placing} press={press} done={() => setPlaces(false)} />}
      <Progress view={view} />
    </header>
  );
}

/** The keyboard moves the checklist while this has the focus; a press shows the corners at which it can dock. */
function Handle({ open, toggle }: { open: boolean; toggle(): void }) {
  return (
    <button
      type="button"
      class="icon"
      data-action="move"
      data-drag="move"
      data-keys="move"
      aria-label={say('panel.move')}
      aria-description={say('panel.moveHow')}
      title={say('panel.move')}
      aria-expanded={open}
      onClick={toggle}
    >
      <Icon name="move" />
    </button>
  );
}

function IconButton({ name, text, press }: { name: IconName; text: string; press(): void }) {
  return (
    <button type="button" class="icon" data-action={name} aria-label={text} title={text} onClick={press}>
      <Icon name={name} />
    </button>
  );
}

/** As they lie in a window. */
const ROWS: readonly Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

function Places({ placing, press, done }: { placing: Placing; press: ChecklistCallbacks; done(): void }) {
  const { at, size, folded } = placing;
  const put = (next: Placing) => {
    press.place(next);
    done();
  };
  return (
    <fieldset class="places" aria-label={say('panel.dock')}>
      <div class="corners">
        {ROWS.filter((corner) => CORNERS.includes(corner)).map((corner) => (
          <button
            type="button"
            key={corner}
            class="corner"
            data-action={`dock:${corner}`}
            data-corner={corner}
            aria-pressed={!at && placing.corner === corner}
            aria-label={say(dotted(`corner.${corner}`))}
            title={say(dotted(`corner.${corner}`))}
            onClick={() => put({ corner, folded, ...(size ? { size } : {}) })}
          />
        ))}
      </div>
      <p>{say('panel.moveHow')}</p>
      {size && (
        <button
          type="button"
          class="quiet"
          data-action="usual-size"
          onClick={() => put({ corner: placing.corner, folded, ...(at ? { at } : {}) })}
        >
          {say('panel.usualSize')}
        </button>
      )}
    </fieldset>
  );
}

function Progress({ view: { done, total, minutesLeft } }: Pick<Props, 'view'>) {
  return (
    <>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${share(done, total)}%` }} />
      </div>
      <p class="small">
        <span>{say('panel.progress', { done, total })}</span>
        {!!minutesLeft && <span>{say('panel.minutes', { minutes: minutesLeft })}</span>}
      </p>
    </>
  );
}

/** How much is done, in percent. */
export const share = (done: number, total: number): number => (total > 0 ? Math.round((100 * done) / total) : 0);
