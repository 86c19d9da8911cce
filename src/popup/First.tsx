import { plainText } from '../guide/plain.ts';
import { Inlines } from '../ui/inlines.tsx';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { PopupProps } from './Popup.tsx';

/** Before anything was begun: what Waymark does, what it sees, and the guide that it offers. */
export function First({ guideTitle, introduction, where, busy, onStart }: PopupProps) {
  return (
    <>
      <p>{say('popup.what')}</p>
      <p class="soft">{say('popup.sees')}</p>
      <h2>{guideTitle}</h2>
      {introduction.map((paragraph) => (
        <p class="soft" key={plainText(paragraph)}>
          <Inlines text={paragraph} />
        </p>
      ))}
      {/* Where the console is withheld, that is asked for first. */}
      {where !== 'withheld' && (
        <Press name="start" text={say('popup.start')} look="primary" disabled={busy} onPress={onStart} />
      )}
    </>
  );
}
