// Which element is which control, remembered outside the DOM: the pages themselves carry no sign of it.
import { type ReactNode, useCallback } from 'react';

const marked = new Map<string, Set<HTMLElement>>();

/** Says that what it holds is a control of the given name. Twins carry the same name. */
export function Mark({ k, children }: { k: string; children: ReactNode }) {
  const remember = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const all = marked.get(k) ?? new Set();
      marked.set(k, all.add(element));
      return () => {
        all.delete(element);
      };
    },
    [k],
  );
  // A box of its own would change the layout.
  return (
    <span ref={remember} style={{ display: 'contents' }}>
      {children}
    </span>
  );
}

/** What is held by the marks of a name. */
export function heldBy(key: string): Element[] {
  const spans = [...(marked.get(key) ?? [])].filter((span) => span.isConnected);
  return spans.flatMap((span) => (span.firstElementChild ? [span.firstElementChild] : []));
}

/** Names of the marks that hold the element which has the focus. */
export function focusedKeys(): string[] {
  const active = document.activeElement;
  if (!active || active === document.body) return [];
  return [...marked].filter(([, spans]) => [...spans].some((span) => span.contains(active))).map(([key]) => key);
}
