import type { Inline } from '../guide/model.ts';

/** Text of a guide as elements. Nothing of it is ever taken for markup. */
export function Inlines({ text }: { text: readonly Inline[] }) {
  return <>{text.map(element)}</>;
}

function element(inline: Inline, index: number) {
  switch (inline.t) {
    case 'strong':
      return <strong key={index}>{inline.text}</strong>;
    case 'em':
      return <em key={index}>{inline.text}</em>;
    case 'code':
      return <code key={index}>{inline.text}</code>;
    case 'link':
      return (
        <a key={index} href={inline.href}>
          {inline.text}
        </a>
      );
    default:
      return inline.text;
  }
}
