interface Props {
  /** What it does, for tests and styles. */
  name: string;
  text: string;
  /** How it looks: the one to press next, or a link among words. */
  look?: 'primary' | 'link';
  disabled?: boolean;
  onPress(): void;
}

/** A button of the extension's own pages. */
export function Press({ name, text, look, disabled, onPress }: Props) {
  return (
    <button type="button" class={look ?? ''} disabled={disabled} data-action={name} onClick={onPress}>
      {text}
    </button>
  );
}
