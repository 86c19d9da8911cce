/**
 * What all scripts of ours in one frame share: each is bundled by itself, and what a module keeps would be each one's own.
 * No page sees the world of content scripts.
 * @param name says what it is, in one word
 * @param create makes it for the first of them
 */
export function shared<T>(name: string, create: () => T): T {
  const world = globalThis as { [key: `__waymark${string}`]: T | undefined };
  world[`__waymark${name}`] ??= create();
  return world[`__waymark${name}`] as T;
}
