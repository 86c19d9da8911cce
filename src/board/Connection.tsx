import type { BoardSession } from '../platform/session-store.ts';
import type { Refusal } from '../training/refusal.ts';
import { moment } from '../ui/moment.ts';
import { Press } from '../ui/Press.tsx';
import { dotted, say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';
import type { Saying } from './store.ts';
import { sayIt, sayRefusal } from './words.ts';

interface Props extends BoardProps {
  session: BoardSession;
  /** Why an administrator lets this browser hear nothing of it. */
  forbidden?: Saying;
}

/** How the board stands with its relay, or why it hears nothing, and what it did not take. */
export function Connection({ session, forbidden, hearing, refused, onAgain }: Props) {
  const { relay } = session.trainer.link;
  // What is older than what is known is nothing to be told of.
  const counts = Object.entries(refused).filter(([why]) => why !== 'replayed') as [
    Exclude<Refusal, 'replayed'>,
    number,
  ][];
  return (
    <div class="screen">
      {forbidden && (
        <p class="card warn" data-connection="forbidden" role="alert">
          {sayIt(forbidden)}
        </p>
      )}
      {hearing && (
        <div
          class={`connection ${hearing.deafSince === undefined ? '' : 'card warn'}`}
          data-connection={hearing.stopped ?? (hearing.deafSince === undefined ? 'hears' : 'deaf')}
        >
          <p role="status">
            {hearing.deafSince === undefined && say('board.connected', { relay })}
            {hearing.deafSince !== undefined &&
              (hearing.failures > 0 || hearing.stopped
                ? say('board.deaf', { when: moment(hearing.deafSince) })
                : say('board.connecting', { relay }))}{' '}
            {hearing.stopped && say(`board.stop.${dotted(hearing.stopped)}`, { relay })}
          </p>
          {(hearing.stopped || hearing.failures > 0) && hearing.stopped !== 'over' && (
            <Press name="again" text={say('board.again')} onPress={onAgain} />
          )}
        </div>
      )}
      {counts.length > 0 && (
        <details data-refused>
          <summary>{say('board.refused', { count: counts.reduce((sum, [, count]) => sum + count, 0) })}</summary>
          <ul>
            {counts.map(([why, count]) => (
              <li key={why} data-why={why}>
                {count} × {sayRefusal(why)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
