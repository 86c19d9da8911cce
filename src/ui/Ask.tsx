import { useEffect, useRef, useState } from 'preact/hooks';
import { Press } from './Press.tsx';

interface Props {
  /** What it does, for tests and styles; its answers are `NAME-yes` and `NAME-no`. */
  name: string;
  text: string;
  look?: 'link' | 'danger';
  /** What it is about, for whoever hears it among others of its kind. */
  about?: string;
  /** What is asked before it is done. */
  question: string;
  yes: string;
  no: string;
  disabled?: boolean;
  onYes(): void;
}

/** A button that asks before it does something: a press by mistake does no harm. The focus goes to what is harmless. */
export function Ask({ name, text, look, about, question, yes, no, disabled, onYes }: Props) {
  const [asking, setAsking] = useState<boolean>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-action="${asking ? `${name}-no` : name}"]`)?.focus();
  }, [asking, name]);
  const answer = (isYes: boolean) => {
    setAsking(false);
    if (isYes) onYes();
  };
  return (
    <div ref={box} class="ask">
      {asking ? (
        <div class="card warn" role="alertdialog" aria-label={question}>
          <p>{question}</p>
          <div class="row">
            <Press name={`${name}-yes`} text={yes} look="danger" disabled={disabled} onPress={() => answer(true)} />
            <Press name={`${name}-no`} text={no} onPress={() => answer(false)} />
          </div>
        </div>
      ) : (
        <Press name={name} text={text} look={look} about={about} disabled={disabled} onPress={() => setAsking(true)} />
      )}
    </div>
  );
}
