import type { BoardView } from '../training/board-view.ts';
import { moment } from '../ui/moment.ts';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';

/** What happened when: actions that were closed, and who joined and finished. */
export function TimeLine({ stretches, now }: BoardProps & { view: BoardView }) {
  const [first] = stretches;
  if (!first) return null;
  const most = Math.max(1, ...stretches.map(({ closed }) => closed));
  const sum = (what: 'closed' | 'joined' | 'finished') => stretches.reduce((all, one) => all + one[what], 0);
  const whole = { closed: sum('closed'), joined: sum('joined'), finished: sum('finished') };
  return (
    <section class="times" aria-labelledby="times">
      <h3 id="times">{say('board.times')}</h3>
      <div class="bars" role="img" aria-label={say('board.timesSay', { from: moment(first.from), ...whole })}>
        {stretches.map(({ from, closed, joined, finished }) => (
          <span key={from} title={say('board.timesSay', { from: moment(from), closed, joined, finished })}>
            <i style={{ height: `${(100 * closed) / most}%` }} data-joined={joined > 0} data-finished={finished > 0} />
          </span>
        ))}
      </div>
      <p class="between soft">
        <span>{moment(first.from)}</span>
        <span>{moment(now)}</span>
      </p>
      <p>{say('board.timesSay', { from: moment(first.from), ...whole })}</p>
    </section>
  );
}
