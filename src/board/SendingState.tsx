import { moment } from '../ui/moment.ts';
import { say } from '../ui/texts.ts';
import type { Sending } from './store.ts';
import { sayStop, sayWaiting } from './words.ts';

/** How the sending of statements goes, and what the store had to say against it. */
export function SendingState({ queue, status, made, isOver }: Sending) {
  const { taken, waiting, conflicts, refused, stopped, retryAt } = queue;
  const left = waiting.reduce((sum, { length }) => sum + length, 0);
  const isWhole = isOver && left + conflicts.length + refused.length === 0;
  return (
    <div class={`card ${stopped ? 'warn' : ''}`} data-sending={stopped ?? (isOver ? 'over' : 'going')}>
      <div role="status">
        {made < 1 && <progress value={made} aria-label={say('board.lrs.title')} />}
        {made === 1 && <p>{say('board.lrs.going', { taken, left })}</p>}
        {made === 1 && isWhole && <p>{say('board.lrs.done')}</p>}
        {!isOver && status !== undefined && retryAt !== undefined && <p>{sayWaiting(status, moment(retryAt))}</p>}
        {stopped && <p>{sayStop(stopped)}</p>}
      </div>
      {conflicts.length > 0 && <p data-lrs="409">{say('board.lrs.conflicts', { count: conflicts.length })}</p>}
      {refused.length > 0 && <p data-lrs="400">{say('board.lrs.refused', { count: refused.length })}</p>}
    </div>
  );
}
