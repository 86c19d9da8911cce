/** Waymark's sign: a cairn, three stones that say "this way". */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" d="M12 2.2c2 0 3.4 1.1 3.4 2.5S14 7.2 12 7.2 8.6 6.1 8.6 4.7 10 2.2 12 2.2Z" />
      <path fill="currentColor" d="M12 8.6c3.3 0 5.6 1.3 5.6 3s-2.3 3-5.6 3-5.6-1.3-5.6-3 2.3-3 5.6-3Z" />
      <path
        fill="currentColor"
        d="M12 16c4.9 0 8.6 1.4 8.6 3.2 0 1.7-3.7 2.6-8.6 2.6s-8.6-.9-8.6-2.6C3.4 17.4 7.1 16 12 16Z"
      />
    </svg>
  );
}
