import { Ask } from '../ui/Ask.tsx';
import { Press } from '../ui/Press.tsx';
import { say, type TextKey } from '../ui/texts.ts';
import type { PopupProps } from './Popup.tsx';
import type { PopupState } from './state.ts';

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
      {props.closed.length > 0 && <Partitions {...props} />}
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

/** Consoles of other partitions: each is asked for with a press, and by nobody who needs none. */
function Partitions({ closed, busy, onAllow }: PopupProps) {
  return (
    <section>
      <p class="soft">{say('partition.text')}</p>
      {closed.map((id) => (
        <Press
          key={id}
          name={`allow:${id}`}
          text={say('partition.allow', { name: say(NAMES[id]) })}
          look="link"
          disabled={busy}
          onPress={() => onAllow(id)}
        />
      ))}
    </section>
  );
}

const NAMES: Record<PopupState['closed'][number], TextKey> = {
  'aws-cn': 'partition.china',
  'aws-us-gov': 'partition.govcloud',
  'aws-eusc': 'partition.sovereign',
};
