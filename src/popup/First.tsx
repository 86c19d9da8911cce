import { plainText } from '../guide/plain.ts';
import { Inlines, Words } from '../ui/inlines.tsx';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { PopupProps } from './Popup.tsx';

/** Before anything was begun: the guide that is offered, what it is for, and what Waymark sees. */
export function First({ guideTitle, introduction, where, busy, front, noRunHere, mayUse, onStart }: PopupProps) {
  return (
    <>
      {noRunHere && <p class="card info">{say('popup.noRunHere')}</p>}
      <h2>
        <Words text={guideTitle} />
      </h2>
      {introduction.map((paragraph) => (
        <p key={plainText(paragraph)}>
          <Inlines text={paragraph} />
        </p>
      ))}
      {/* Where the console is withheld, that is asked for first. */}
      {!mayUse && <p class="card info">{say('problem.guideForbidden', { guide: guideTitle })}</p>}
      {where !== 'withheld' && mayUse && (
        <Press name="start" text={say('popup.start')} look="primary" disabled={busy} onPress={() => onStart(front)} />
      )}
      <p class="soft">{say('popup.promise')}</p>
    </>
  );
}
