// What the cases do to the page.
import { type Control, find } from './controls.ts';

/** Replaces a control by another element that is the same in all but identity, as a re-render does, a message above it. */
export function replace(name: Control): void {
  const control = find(name) as HTMLElement;
  const message = document.createElement('div');
  message.style.height = '60px';
  control.closest('.practice-item')?.before(message);
  control.replaceWith(control.cloneNode(true));
}

export const remove = (name: Control): void => find(name)?.remove();

const DIALOG = 'bench-dialog';

/** Opens a dialog as Cloudscape builds them, a plain box in a layer above the page; its only button closes it. */
export function openDialog(): void {
  const layer = document.createElement('div');
  layer.id = DIALOG;
  layer.style.cssText = 'position: fixed; inset: 0; z-index: 5000; background: rgb(0 7 22 / 70%)';
  const box = document.createElement('div');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  box.setAttribute('aria-label', 'A question');
  box.style.cssText = 'margin: 320px auto; width: 320px; padding: 40px; background: white';
  const button = document.createElement('button');
  button.textContent = 'Close';
  button.addEventListener('click', () => layer.remove());
  box.append(button);
  layer.append(box);
  document.body.append(layer);
}

/** The middle of the dialog's button; undefined once it is closed. */
export function dialogButton(): { x: number; y: number } | undefined {
  const box = document.querySelector(`#${DIALOG} button`)?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

let pressed = false;

/** From now on notes whether a press reaches a control. */
export function notePresses(name: Control): void {
  pressed = false;
  const note = () => {
    pressed = true;
  };
  find(name)?.addEventListener('pointerdown', note, { once: true });
}

/** Whether one did. */
export const wasPressed = (): boolean => pressed;
