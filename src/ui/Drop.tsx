import { useState } from 'preact/hooks';

interface Props {
  /** What it takes, for tests and styles, and for the label. */
  name: string;
  text: string;
  /** Which files the browser's own window offers. */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles(files: readonly File[]): void;
}

/** A place to drop files on, with the browser's own button to choose them, which needs no mouse. */
export function Drop({ name, text, accept, multiple, disabled, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0 && !disabled) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse alone; the field within does the same.
    <div
      class="drop"
      data-drop={name}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for={`file-${name}`}>{text}</label>
      <input
        id={`file-${name}`}
        type="file"
        data-action={`file:${name}`}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen once more.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
