interface Props {
  /** What it does, for tests, styles and the focus. */
  name: string;
  text: string;
  look?: 'primary' | 'quiet';
  onPress(): void;
}

/** A button of the checklist. */
export function Press({ name, text, look, onPress }: Props) {
  return (
    <button type="button" class={look ?? ''} data-action={name} onClick={onPress}>
      {text}
    </button>
  );
}
