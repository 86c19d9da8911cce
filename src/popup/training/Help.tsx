import { HAND_REASONS } from '../../training/message.ts';
import { Press } from '../../ui/Press.tsx';
import { dotted, say } from '../../ui/texts.ts';
import type { PopupProps } from '../Popup.tsx';
import type { TrainingState } from './state.ts';

type Props = Pick<PopupProps, 'busy' | 'onHand'> & Pick<Extract<TrainingState, { is: 'joined' }>, 'help'>;

/** Asks the trainer for help, for one of a few reasons, and takes that back. */
export function Help({ help, busy, onHand }: Props) {
  if (help)
    return (
      <div data-help={help.comes ? 'comes' : 'asked'}>
        <div role="status">
          <p>{say('session.raised', { reason: say(`session.reason.${dotted(help.reason)}`) })}</p>
          {help.comes && <p>{say('session.helpComes')}</p>}
        </div>
        <Press name="hand-down" text={say('session.takeBack')} disabled={busy} onPress={() => onHand()} />
      </div>
    );
  return (
    <details>
      <summary>{say('session.help')}</summary>
      {HAND_REASONS.map((reason) => (
        <Press
          key={reason}
          name={`hand:${reason}`}
          text={say(`session.reason.${dotted(reason)}`)}
          look="link"
          disabled={busy}
          onPress={() => onHand(reason)}
        />
      ))}
    </details>
  );
}
