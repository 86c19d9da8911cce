import type { BoardSession } from '../platform/session-store.ts';
import { moment } from '../ui/moment.ts';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';

/** What there is to know of a session in one line. */
export function standingOf({ trainer, hearing, ended }: BoardSession, now = Date.now()): string {
  const { expires } = trainer.link;
  const isOver = ended !== undefined || expires <= now;
  const end = isOver
    ? say('board.ended', { when: moment(ended ?? expires) })
    : say('board.ends', { when: moment(expires) });
  return hearing === undefined ? `${end} · ${say('board.filesOnly')}` : end;
}

/** The sessions that are kept in this browser. */
export function Sessions({ sessions, busy, onChoose }: BoardProps & { sessions: readonly BoardSession[] }) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{say('board.sessions')}</h2>
      {sessions.length === 0 && <p>{say('board.none')}</p>}
      <ul class="sessions">
        {sessions.map((one) => {
          const { session, label } = one.trainer.link;
          return (
            <li key={session}>
              <Press name="choose-session" text={label} look="link" disabled={busy} onPress={() => onChoose(session)} />
              <p class="soft">{standingOf(one)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
