interface Props {
  /** What it switches, for tests and styles. */
  name: string;
  text: string;
  on: boolean;
  /** What it does, in paragraphs. */
  about: string[];
  onTurn(on: boolean): void;
}

/** A native check box drawn as a switch, with what it does below it. */
export function Switch({ name, text, on, about, onTurn }: Props) {
  return (
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          data-action={name}
          checked={on}
          aria-describedby={`${name}-about`}
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />
        {text}
      </label>
      <div id={`${name}-about`} class="soft">
        {about.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
