import { Ask } from '../ui/Ask.tsx';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';

/** How a session is ended for everybody, and deleted here. */
export function Manage({ isOpen, busy, onEnd, onDelete }: BoardProps & { isOpen: boolean }) {
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
    </section>
  );
}
