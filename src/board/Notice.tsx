import { useState } from 'preact/hooks';
import type { BoardView } from '../training/board-view.ts';
import { LONGEST_NOTICE, whyNoNotice } from '../training/message.ts';
import { moment } from '../ui/moment.ts';
import { dotted, say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';

/** What the trainer says to all. */
export function Notice({ view, busy, onNotice }: BoardProps & { view: BoardView }) {
  const [text, setText] = useState('');
  const why = whyNoNotice(text);
  const send = async () => {
    // What could not be sent stays in the field.
    if (await onNotice(text)) setText('');
  };
  return (
    <section class="screen" aria-labelledby="notice">
      <h3 id="notice">{say('board.notice')}</h3>
      <p id="notice-how" class="soft">
        {say('board.noticeHow')}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!why) void send();
        }}
      >
        <input
          type="text"
          data-action="notice"
          autocomplete="off"
          aria-labelledby="notice"
          aria-describedby="notice-how notice-left"
          aria-invalid={text !== '' && why !== undefined}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="between">
          <p id="notice-left" class="soft" role="status">
            {why && why !== 'empty'
              ? say(`board.no.${dotted(why)}`)
              : say('board.noticeLeft', { count: LONGEST_NOTICE - text.length })}
          </p>
          <button type="submit" data-action="send-notice" disabled={busy || why !== undefined}>
            {say('board.send')}
          </button>
        </div>
      </form>
      <Said view={view} />
    </section>
  );
}

function Said({ view: { notices } }: { view: BoardView }) {
  if (notices.length === 0) return null;
  return (
    <details>
      <summary>{say('board.saidSoFar', { count: notices.length })}</summary>
      <ul>
        {notices.map(({ text, at }) => (
          <li key={at}>
            <span class="soft">{moment(at)}</span> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
