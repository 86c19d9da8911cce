import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BoardView } from '../training/board-view.ts';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';
import type { BoardGuide } from './guides.ts';
import { Head } from './Head.tsx';
import { Line } from './Line.tsx';
import { Pick } from './Pick.tsx';
import { ROW_HEIGHT, rowsFor, windowOf } from './table.ts';

type Props = BoardProps & { view: BoardView; guide: BoardGuide };

/** Everybody and every action. Rows have one height, and only those near what is in sight are drawn. */
export function People(props: Props) {
  const { view, look, guide, every, now } = props;
  const rows = useMemo(() => rowsFor(view, look), [view, look]);
  const { box, sight } = useSight();
  const { first, end } = every ? { first: 0, end: rows.length } : windowOf(sight.top, sight.height, rows.length);
  const width = guide.columns.length + 3;
  return (
    <section class="people">
      <h3 id="people">{say('board.table')}</h3>
      <Pick {...props} />
      {/* What scrolls can be reached by keyboard. */}
      <section ref={box} class="scrolls" tabindex={0} aria-labelledby="people" data-rows={rows.length}>
        <table aria-rowcount={rows.length + 2}>
          <Head guide={guide} />
          <tbody>
            <Gap rows={first} width={width} />
            {rows.slice(first, end).map((row, at) => (
              <Line key={row.participant} row={row} guide={guide} place={first + at + 3} now={now} />
            ))}
            <Gap rows={rows.length - end} width={width} />
          </tbody>
        </table>
        {rows.length === 0 && <p>{say(view.rows.length === 0 ? 'board.nobody' : 'board.noMatch')}</p>}
      </section>
      <Legend />
    </section>
  );
}

/** Stands for rows that are not drawn. */
function Gap({ rows, width }: { rows: number; width: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus.
    <tr aria-hidden="true" class="gap">
      <td colSpan={width} style={{ height: `${rows * ROW_HEIGHT}px` }} />
    </tr>
  );
}

/** Which part of a box that scrolls is in sight. */
function useSight() {
  const box = useRef<HTMLElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => {
      // The same rows are not drawn anew for every pixel.
      const top = Math.floor(element.scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
      const height = element.clientHeight + ROW_HEIGHT;
      setSight((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return { box, sight };
}

const SHOWN = ['verified', 'confirmed', 'seen', 'told', 'already', 'passed', 'skipped', 'not-applicable'] as const;
const WORDS = {
  verified: 'export.verified',
  confirmed: 'export.confirmed',
  seen: 'export.seen',
  told: 'export.told',
  already: 'mark.already',
  passed: 'export.passed',
  skipped: 'mark.skipped',
  'not-applicable': 'mark.notApplicable',
} as const;

/** What the signs in the table mean. */
function Legend() {
  return (
    <ul class="legend">
      {SHOWN.map((one) => (
        <li key={one} data-standing={one}>
          {say(WORDS[one])}
        </li>
      ))}
      <li data-now>{say('mark.current')}</li>
      <li data-now data-stuck>
        {say('board.only.stuck')}
      </li>
      <li data-against>{say('mark.contradicted')}</li>
    </ul>
  );
}
