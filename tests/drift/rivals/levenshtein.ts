const known = new Map<string, number>();

/** How alike two texts are: 1 less their Levenshtein distance by the longer length. Equal texts, and two empty ones, are 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (!a || !b) return 0;
  const pair = `${a}\n${b}`;
  const before = known.get(pair);
  if (before !== undefined) return before;
  if (known.size > 400_000) known.clear();
  const like = 1 - distance(a, b) / Math.max(a.length, b.length);
  known.set(pair, like);
  return like;
}

function distance(a: string, b: string): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
