import { useMemo, useRef } from 'preact/hooks';
import type { BoardSession } from '../platform/session-store.ts';
import { makeJoinLink } from '../training/link.ts';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';

/** The link that is given out. */
export function Join({ session, onCopied }: BoardProps & { session: BoardSession }) {
  const { link } = session.trainer;
  const text = useMemo(() => makeJoinLink(link), [link]);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      onCopied(true);
    } catch {
      field.current?.select();
      onCopied(false);
    }
  };
  return (
    <section class="screen" aria-labelledby="join">
      <h3 id="join">{say('board.join')}</h3>
      <p id="join-how" class="soft">
        {say('board.joinHow')}
      </p>
      <div class="row">
        <input
          ref={field}
          type="text"
          readOnly
          data-join-link
          aria-labelledby="join"
          aria-describedby="join-how"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Press name="copy" text={say('board.copy')} look="primary" onPress={() => void copy()} />
      </div>
    </section>
  );
}
