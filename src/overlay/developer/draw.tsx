import { render } from 'preact';
import { Developer } from './Developer.tsx';
import css from './developer.css?inline';
import type { DeveloperView } from './view.ts';

/** Draws the developer view into an element of the checklist, or draws it anew. It is gone with that element. */
export function drawDeveloper(view: DeveloperView, into: Element): void {
  render(
    <>
      <style>{css}</style>
      <Developer view={view} />
    </>,
    into,
  );
}
