/** A trusted act of the person on the page. What was typed is never read: only that something was. */
export interface SeenAct {
  act: 'press' | 'fill';
  target: Element;
}

/** After so long without another key the person is taken to be done with a field. Milliseconds. */
const TYPED = 2500;

/**
 * Reports trusted acts: a click at once, in the capture phase, before the page answers it; a filled field when the
 * person leaves it or pauses. Ends with the signal.
 */
export function watchActs(document: Document, signal: AbortSignal, callback: (act: SeenAct) => void): void {
  const typing = new Map<Element, ReturnType<typeof setTimeout>>();
  const options = { capture: true, passive: true, signal } as const;
  const filled = (target: Element) => {
    clearTimeout(typing.get(target));
    if (typing.delete(target)) callback({ act: 'fill', target });
  };
  document.addEventListener(
    'click',
    (event) => onTrusted(event, (target) => callback({ act: 'press', target })),
    options,
  );
  document.addEventListener(
    'input',
    (event) =>
      onTrusted(event, (target) => {
        if (!isTypedInto(target)) return;
        clearTimeout(typing.get(target));
        typing.set(
          target,
          setTimeout(() => filled(target), TYPED),
        );
      }),
    options,
  );
  for (const type of ['change', 'focusout']) {
    document.addEventListener(type, (event) => onTrusted(event, filled), options);
  }
  signal.addEventListener('abort', () => {
    for (const timer of typing.values()) clearTimeout(timer);
  });
}

function onTrusted(event: Event, then: (target: Element) => void): void {
  const target = event.composedPath()[0];
  if (event.isTrusted && target instanceof Element && !isOurs(event)) then(target);
}

function isOurs(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.localName.startsWith('waymark-'));
}

/** Check boxes and radio buttons fire `input` too, but nothing is typed into them. */
function isTypedInto(target: Element): boolean {
  return target.matches(
    'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])',
  );
}
