import { Ask } from '../ui/Ask.tsx';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import { Partitions } from './Partitions.tsx';
import type { PopupProps } from './Popup.tsx';

/** What few people need: another beginning, an account without root credentials, other consoles, private windows. */
export function More(props: PopupProps) {
  const { state, root, busy } = props;
  const hasRun = state === 'run' || state === 'finished';
  return (
    <details class="more">
      <summary>{say('popup.more')}</summary>
      {root === 'may-lack' && (
        <section>
          <p class="soft">{say('root.managedHint')}</p>
          <Press
            name="no-root"
            text={say('root.managed')}
            disabled={busy}
            onPress={() => props.onNoRoot('root-managed')}
          />
        </section>
      )}
      {props.closed.length > 0 && props.where !== 'unknown' && (
        <section>
          <p class="soft">{say('partition.text')}</p>
          <Partitions {...props} />
        </section>
      )}
      {props.privacy === 'closed' && <p class="soft">{say('where.privateClosed')}</p>}
      {hasRun && (
        <Ask
          name="start-over"
          text={say('popup.startOver')}
          question={say('popup.startOverSure')}
          yes={say('popup.startOverYes')}
          no={say('popup.startOverNo')}
          disabled={busy}
          onYes={() => props.onStartOver(accountOfActive(props))}
        />
      )}
      <Press name="board" text={say('board.open')} look="link" onPress={props.onBoard} />
    </details>
  );
}

/** A run that is begun anew is of the same account. */
const accountOfActive = ({ runs }: PopupProps): string | undefined => runs.find(({ active }) => active)?.account?.hash;
