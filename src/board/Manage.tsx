import { Ask } from '../ui/Ask.tsx';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';

interface Props extends BoardProps {
  isOpen: boolean;
  /** Its relay is there: whoever deletes it now could never end it. */
  isHeard: boolean;
}

/** How a session is ended for everybody, and deleted here. */
export function Manage({ isOpen, isHeard, busy, onEnd, onDelete }: Props) {
  return (
    <section class="screen" aria-label={say('board.sessions')}>
      {isOpen && (
        <Ask
          name="end"
          text={say('board.end')}
          question={say('board.endSure')}
          yes={say('board.endYes')}
          no={say('board.endNo')}
          disabled={busy}
          onYes={onEnd}
        />
      )}
      {!isHeard && (
        <Ask
          name="delete"
          text={say('board.delete')}
          look="danger"
          question={say('board.deleteSure')}
          yes={say('runs.deleteYes')}
          no={say('runs.deleteNo')}
          disabled={busy}
          onYes={onDelete}
        />
      )}
    </section>
  );
}
