import type { Inline } from '../../guide/model.ts';
import { plainText } from '../../guide/plain.ts';
import { Inlines } from '../../ui/inlines.tsx';

/** Paragraphs of a guide that unfold, or nothing where there are none. */
export function Paragraphs({ title, text, open }: { title: string; text: readonly Inline[][]; open?: boolean }) {
  if (text.length === 0) return null;
  return (
    <details open={open} data-hint>
      <summary data-action={`about:${title}`}>{title}</summary>
      {text.map((paragraph) => (
        <p class="hint" key={plainText(paragraph)}>
          <Inlines text={paragraph} />
        </p>
      ))}
    </details>
  );
}
