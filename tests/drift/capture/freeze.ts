import type { Snapshot } from '../snapshot.ts';

/** What to look for on a page, as the page itself is told. */
export interface Wanted {
  keys: readonly string[];
  texts: Readonly<Record<string, string>>;
}

declare function operated(key: string): HTMLElement;

/**
 * Runs in the practice console's page: the page as it stands, without scripts, and where each control is in it. It is a
 * function without anything around it, for it travels into the page as text.
 */
export function freeze({ keys, texts }: Wanted): Omit<Snapshot, 'id' | 'behind'> {
  const operable = 'input, textarea, button, a';
  const isShown = (element: Element) => element.getBoundingClientRect().width > 0 && element.checkVisibility();
  const operatedBy = (key: string) =>
    window.practice
      .elements(key)
      .filter(isShown)
      .map((one) => (one.matches(operable) ? one : (one.querySelector(operable) ?? one)));
  const copy = document.body.cloneNode(true) as HTMLElement;
  // The same element of the copy, by its place among its siblings.
  const inCopy = (element: Element): Element => {
    if (element === document.body) return copy;
    const parent = element.parentElement as Element;
    return inCopy(parent).children[[...parent.children].indexOf(element)] as Element;
  };
  const withText = (text: string) =>
    [...document.querySelectorAll('body *')].filter(
      (one) => one.textContent.trim() === text && ![...one.children].some((child) => child.textContent.trim() === text),
    );
  const found = [
    ...keys.map((key) => [key, operatedBy(key).map(inCopy)] as const),
    ...Object.entries(texts).map(([key, text]) => [key, withText(text).map(inCopy)] as const),
  ];
  for (const script of copy.querySelectorAll('script')) script.remove();
  const pathOf = (element: Element): number[] => {
    if (element === copy) return [];
    const parent = element.parentElement as Element;
    return [...pathOf(parent), [...parent.children].indexOf(element)];
  };
  const attributesOf = (element: Element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  return {
    url: document.URL,
    root: attributesOf(document.documentElement),
    body: attributesOf(document.body),
    html: copy.innerHTML,
    truth: Object.fromEntries(found.map(([key, elements]) => [key, elements.map(pathOf)])),
  };
}
