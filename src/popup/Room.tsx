import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { PopupProps } from './Popup.tsx';

/**
 * The storage is nearly full: what to do, the offer to save the run that is shown, and the way to where all of them can be saved
 * and deleted. Nothing is ever deleted by itself.
 */
export function Room({ room, state, runs, busy, mayExport, onSave, onReport }: PopupProps) {
  if (!room) return null;
  const { is, percent } = room;
  return (
    <div class="card warn" data-room={is}>
      <p>{is === 'full' ? say('popup.full') : say('popup.nearlyFull', { percent })}</p>
      {mayExport && (state === 'run' || state === 'finished') && (
        <Press name="save-first" text={say('popup.save')} disabled={busy} onPress={() => onSave('json')} />
      )}
      {runs.length > 0 && (
        <Press name="report-first" text={say('popup.report')} disabled={busy} onPress={() => onReport()} />
      )}
    </div>
  );
}
