import { useMemo } from 'preact/hooks';
import { sayStanding } from '../export/words.ts';
import type { Row } from '../training/row.ts';
import { say, textLanguage } from '../ui/texts.ts';
import type { BoardGuide } from './guides.ts';
import { nameOf } from './Hands.tsx';
import { type Flag, flagsOf, minutesOf } from './table.ts';
import { sayFlag } from './words.ts';

interface Props {
  row: Row;
  guide: BoardGuide;
  /** Which row of the table it is, from 1. */
  place: number;
  /** Unix milliseconds. */
  now: number;
}

/** A person: who, how they are, how far, and each action. */
export function Line({ row, guide, place, now }: Props) {
  const { marks, active, stuckFor, done, total } = row;
  const flags = flagsOf(row);
  const since = (flag: Flag) => (flag === 'away' ? now - row.lastSeen : (stuckFor ?? 0));
  const words = flags.map((flag) => sayFlag(flag, minutesOf(since(flag)))).join(', ');
  const [language, isStuck] = [textLanguage(), stuckFor !== undefined];
  // Most people's actions are as they were: their cells are not made, nor compared, again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id of where somebody is says all of `active`.
  const cells = useMemo(() => cellsOf(guide, row, isStuck), [guide, marks, active?.id, isStuck, language]);
  return (
    <tr aria-rowindex={place} data-person={row.number} data-flags={flags.join(' ')}>
      <th scope="row" class="name" title={nameOf(row)}>
        <span class="number">{row.number}</span> {nameOf(row)}
      </th>
      <td class="state" title={words}>
        {words}
      </td>
      <td class="count">
        {done}/{total}
      </td>
      {cells}
    </tr>
  );
}

function cellsOf({ columns }: BoardGuide, { marks, active }: Row, isStuck: boolean) {
  return columns.map(({ id, text, isFirst }) => {
    const mark = marks[id];
    const isHere = active?.id === id;
    const standing = mark?.standing ?? 'open';
    const words = [
      isHere && mark === undefined ? say('mark.current') : sayStanding(say, standing),
      mark?.contradicted && say('mark.contradicted'),
    ];
    const said = words.filter(Boolean).join(', ');
    return (
      <td
        key={id}
        class={isFirst ? 'first' : ''}
        data-standing={standing}
        data-now={isHere || undefined}
        data-stuck={(isHere && isStuck) || undefined}
        data-against={mark?.contradicted}
        aria-label={said}
        title={`${text} – ${said}`}
      />
    );
  });
}
