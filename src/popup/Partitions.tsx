import { Press } from '../ui/Press.tsx';
import { say, type TextKey } from '../ui/texts.ts';
import type { PopupProps } from './Popup.tsx';
import type { PopupState } from './state.ts';

/** Consoles of other partitions: each is asked for with a press, and by nobody who needs none. */
export function Partitions({ closed, busy, onAllow }: PopupProps) {
  return (
    <>
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
    </>
  );
}

const NAMES: Record<PopupState['closed'][number], TextKey> = {
  'aws-cn': 'partition.china',
  'aws-us-gov': 'partition.govcloud',
  'aws-eusc': 'partition.sovereign',
};
