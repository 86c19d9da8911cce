import type { Hint, Inline } from '../../guide/model.ts';
import { plainText } from '../../guide/plain.ts';
import { Inlines, Words } from '../../ui/inlines.tsx';
import { say } from '../../ui/texts.ts';

/** Reasons and warnings in sight; plain hints unfold, one by one. */
export function Hints({ hints }: { hints: readonly Hint[] }) {
  const marked = hints.filter(({ kind }) => kind !== 'hint');
  const plain = hints.filter(({ kind }) => kind === 'hint');
  return (
    <>
      {marked.map(({ kind, text }) => (
        <p class="hint" data-kind={kind} key={plainText(text)}>
          <Labelled text={text} />
        </p>
      ))}
      {plain.map(({ text }, index) => (
        <details data-hint key={plainText(text)}>
          <summary data-action={`hint:${index + 1}`}>
            {plain.length === 1 ? say('hint.hint') : say('hint.numbered', { number: index + 1, count: plain.length })}
          </summary>
          <p class="hint">
            <Inlines text={text} />
          </p>
        </details>
      ))}
    </>
  );
}

/** A short word before a colon, in any language: "Why: ", "Watch out: ". */
const LABEL = /^[^:：]{1,24}[:：]/;

/** The guide's own label of a reason or a warning, in bold. */
function Labelled({ text: [first, ...rest] }: { text: readonly Inline[] }) {
  const label = first?.t === 'text' ? LABEL.exec(first.text)?.[0] : undefined;
  if (!first || !label) return <Inlines text={first ? [first, ...rest] : rest} />;
  return (
    <>
      <b>
        <Words text={label} />
      </b>
      <Inlines text={[{ ...first, text: first.text.slice(label.length) }, ...rest]} />
    </>
  );
}
