/** Lines of the icons, on a grid of 16. */
const LINES = {
  move: 'M8 1.5v13M1.5 8h13M6 3.5 8 1.5l2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2',
  fold: 'M3 8h10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  ring: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 8h.01',
  elsewhere: 'M2.5 8h11M9.5 4l4 4-4 4',
  looking: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.2 3.2',
  you: 'M8 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM3 13.5c.4-2.7 2.4-4 5-4s4.6 1.3 5 4',
  warn: 'M8 2 1.5 13.5h13ZM8 6.5v3M8 11.5h.01',
  wrong: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  done: 'M3 8.5l3.2 3.2L13 4.8',
} as const;

export type IconName = keyof typeof LINES;

/** A small drawing beside words that say the same: nothing is told by it alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon-drawing" viewBox="0 0 16 16" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}
