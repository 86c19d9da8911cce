import type { Hint } from '../../guide/model.ts';
import { plainText } from '../../guide/plain.ts';
import { Inlines } from '../../ui/inlines.tsx';
import { say } from '../../ui/texts.ts';

/** Reasons and warnings in sight; plain hints unfold. */
export function Hints({ hints }: { hints: readonly Hint[] }) {
  const marked = hints.filter(({ kind }) => kind !== 'hint');
  const plain = hints.filter(({ kind }) => kind === 'hint');
  return (
    <>
      {marked.map((hint) => (
        <OneHint key={plainText(hint.text)} hint={hint} />
      ))}
      {plain.length > 0 && (
        <details>
          <summary>{say('hint.hint')}</summary>
          {plain.map((hint) => (
            <OneHint key={plainText(hint.text)} hint={hint} />
          ))}
        </details>
      )}
    </>
  );
}

function OneHint({ hint }: { hint: Hint }) {
  return (
    <p class="hint" data-kind={hint.kind}>
      <Inlines text={hint.text} />
    </p>
  );
}
