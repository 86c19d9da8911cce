import type { Spoken } from './spoken.ts';

/** What comes at once is spoken once: a control that is found right after it was asked for. Milliseconds. */
const TOGETHER = 250;
/** After the last key that moved it. Milliseconds. */
const SETTLED = 600;

/** The checklist's voice: its one live region. */
export interface Live {
  element: HTMLElement;
  /** Tells what is to be done now; what was told already is not told again. */
  tell(spoken: Spoken): void;
  /** Says something once, such as where the checklist was moved to. */
  say(text: string): void;
}

/**
 * Makes the one polite live region. It has three parts, and is not atomic: a screen reader speaks the part that changed,
 * and whoever reads the region finds the action and its control in it at any time.
 */
export function createLive(document: Document, signal: AbortSignal): Live {
  const element = document.createElement('p');
  element.className = 'live';
  for (const [name, value] of [
    ['role', 'status'],
    ['aria-live', 'polite'],
    ['aria-atomic', 'false'],
  ] as const)
    element.setAttribute(name, value);
  const [now, more, aside] = ['now', 'more', 'aside'].map((part) => {
    const span = document.createElement('span');
    span.dataset.part = part;
    element.append(span, ' ');
    return span;
  });
  const telling = later(signal);
  const saying = later(signal);
  const put = (part: HTMLElement | undefined, text: string) => {
    if (part && part.textContent !== text) part.textContent = text;
  };
  let wanted: Spoken = { now: '', more: '' };
  return {
    element,
    tell(spoken) {
      if (spoken.now === wanted.now && spoken.more === wanted.more) return;
      wanted = spoken;
      telling(TOGETHER, () => {
        put(now, wanted.now);
        put(more, wanted.more);
        put(aside, '');
      });
    },
    say(text) {
      saying(SETTLED, () => put(aside, text));
    },
  };
}

/** Does one thing later: the last that was asked for. */
function later(signal: AbortSignal): (time: number, then: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (time, then) => {
    clearTimeout(timer);
    timer = setTimeout(then, time);
  };
}
