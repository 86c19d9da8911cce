import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Inline } from '../guide/model.ts';

/** The language of the guide's words, as a `lang` tag, where it is another than that of all around them. */
const Foreign = createContext<string | undefined>(undefined);

interface Props {
  /** Language of the guide, and that of what we say ourselves. */
  guide: string;
  own: string;
  children: ComponentChildren;
}

/** Round everything in which words of a guide stand: screen readers, fonts and line breaks need to know their language. */
export function GuideLanguage({ guide, own, children }: Props) {
  return <Foreign.Provider value={guide === own ? undefined : guide}>{children}</Foreign.Provider>;
}

/** Words of a guide without marks. */
export function Words({ text }: { text: string }) {
  return <Inlines text={[{ t: 'text', text }]} />;
}

/** Text of a guide as elements. Nothing of it is ever taken for markup. */
export function Inlines({ text }: { text: readonly Inline[] }) {
  const lang = useContext(Foreign);
  const words = text.map(element);
  if (lang) return <span lang={lang}>{words}</span>;
  return <>{words}</>;
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
