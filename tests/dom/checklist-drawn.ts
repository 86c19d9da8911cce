// What a test asks of the checklist that is drawn in a page. All of it runs in the page.
import type * as entry from './checklist-entry.ts';

declare const list: typeof entry;

/** How something of the checklist is drawn, and the system's colours. */
export function drawn(selector: string, pseudo?: string) {
  const canvas = document.createElement('i');
  document.body.append(canvas);
  const named = (name: string) => {
    canvas.style.color = name;
    return getComputedStyle(canvas).color;
  };
  const system = {
    canvas: named('Canvas'),
    text: named('CanvasText'),
    button: named('ButtonText'),
    highlight: named('Highlight'),
  };
  canvas.remove();
  const all = [...list.root().querySelectorAll(selector)].map((one) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, borderLeftColor, backgroundColor, color, height } =
      getComputedStyle(one, pseudo);
    const { width } = one.getBoundingClientRect();
    const of = `${one.parentElement?.className} ${one.parentElement?.dataset.tone ?? ''}`;
    return {
      of,
      borderTopWidth,
      borderTopStyle,
      borderTopColor,
      borderLeftColor,
      backgroundColor,
      color,
      height,
      width,
    };
  });
  return { system, all };
}

/** What of all that is drawn would move if it changed. */
export function movable(): string[] {
  const moves = ({ transitionProperty, transitionDuration, transitionDelay, animationName }: CSSStyleDeclaration) =>
    animationName !== 'none' ||
    (transitionProperty !== 'none' && /[1-9]/.test(`${transitionDuration} ${transitionDelay}`));
  return [list.root().host, ...list.root().querySelectorAll('*')].flatMap((one) =>
    [undefined, '::before', '::after']
      .filter((pseudo) => moves(getComputedStyle(one, pseudo)))
      .map((pseudo) => `${one.localName}.${one.getAttribute('class') ?? ''}${pseudo ?? ''}`),
  );
}

/** How many things moved at a time, at most, in the frames after more was done. */
export async function movedAfterMoreIsDone(): Promise<number> {
  list.update({ done: 20 });
  let most = 0;
  for (let frame = 0; frame < 5; frame++) {
    most = Math.max(most, list.root().getAnimations().length);
    await list.frames(1);
  }
  return most;
}
