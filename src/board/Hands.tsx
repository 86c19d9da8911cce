import { type BoardView, withoutNames } from '../training/board-view.ts';
import type { Row } from '../training/row.ts';
import { Press } from '../ui/Press.tsx';
import { dotted, say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';
import type { BoardGuide } from './guides.ts';
import { minutesOf } from './table.ts';

/** What somebody is called on the board. */
export const nameOf = ({ name, number }: Row): string => name || say('board.person', { number });

interface Props extends BoardProps {
  view: BoardView;
  guide: BoardGuide;
  /** Somebody hears what is said here. */
  canSpeak: boolean;
}

/** Raised hands, the oldest first. What scrolls of it can be reached by keyboard. */
export function Hands({ view, guide, now, look, busy, canSpeak, onAck }: Props) {
  const hands = look.hidden ? withoutNames(view.hands) : view.hands;
  return (
    <section class="screen">
      <h3 id="hands">
        {say('board.only.hands')}: {hands.length}
      </h3>
      {hands.length === 0 && <p class="soft">{say('board.handsNone')}</p>}
      {hands.length > 0 && (
        <section class="handlist" tabindex={0} aria-labelledby="hands">
          <ol class="hands">
            {hands.map((row) => (
              <li key={row.participant} data-acked={row.hand?.acked}>
                <p>
                  <strong>{nameOf(row)}</strong> {row.hand && say(`board.reason.${dotted(row.hand.reason)}`)}{' '}
                  <span class="soft">
                    {say('board.minutes', { count: minutesOf(now - (row.hand?.since ?? now)) })}
                    {whereOf(row, guide)}
                  </span>
                </p>
                {row.hand?.acked && <p class="soft">{say('board.acked')}</p>}
                {canSpeak && !row.hand?.acked && (
                  <Press
                    name="ack"
                    text={say('board.ack')}
                    about={nameOf(row)}
                    disabled={busy}
                    onPress={() => onAck(row.participant)}
                  />
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </section>
  );
}

/** Step and action where somebody is. */
function whereOf({ active }: Row, { plan, heads }: BoardGuide): string {
  const step = active && heads[plan.stepOf.get(active.id) ?? -1];
  return step ? ` · ${step.label}. ${step.title}` : '';
}
