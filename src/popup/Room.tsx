import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { PopupProps } from './Popup.tsx';

/** The storage is nearly full: what to do, and the offer to save the active run. Nothing is ever deleted by itself. */
export function Room({ room, state, busy, onSave }: PopupProps) {
  if (!room) return null;
  const { is, percent } = room;
  return (
    <div class="card warn" data-room={is}>
      <p>{is === 'full' ? say('popup.full') : say('popup.nearlyFull', { percent })}</p>
      {(state === 'run' || state === 'finished') && (
        <Press name="save-first" text={say('popup.save')} disabled={busy} onPress={() => onSave('json')} />
      )}
    </div>
  );
}
