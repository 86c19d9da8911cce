interface Props {
  /** What it does, for tests and styles. */
  name: string;
  text: string;
  /** How it looks: the one to press next, a link among words, or one that cannot be taken back. */
  look?: 'primary' | 'link' | 'danger';
  /** What it is about, when the text alone does not say so to somebody who hears it. */
  about?: string;
  disabled?: boolean;
  onPress(): void;
}

/** A button of the extension's own pages. */
export function Press({ name, text, look, about, disabled, onPress }: Props) {
  return (
    <button
      type="button"
      class={look ?? ''}
      disabled={disabled}
      data-action={name}
      aria-label={about && `${text}: ${about}`}
      onClick={() => onPress()}
    >
      {text}
    </button>
  );
}
