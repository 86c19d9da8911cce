// Law 1 (and 2, 3, 7): a whole walk with everything trapped that the laws forbid on the page's nodes. The trap is in the
// content scripts' own world, so it notes what the extension does and nothing that the page does.
import { describe, expect, it } from 'vitest';
import { copyOf, withTrap, withWalkAndAlso } from './laws/copies.ts';
import { showSecrets } from './laws/secrets.ts';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { type Kind, setUp, storageOf } from './setting.ts';

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64}|"at":\d+|"createdAt":\d+/g;
/** Law 4: what must not be in anything that is stored of a run. */
const IDENTIFIER = /\d{12}|arn:|daily-admin|phone-of|https?:|signin/;

/** What the trap noted on a walk, and in how many documents it stood. */
async function trapped(kind: Kind, extension: string, until?: string) {
  const setting = await setUp(kind, { groupsExist: false }, { extension });
  try {
    const person = createPerson(setting.opened.browser, setting.practice, { until, between: showSecrets() });
    const { wrong } = await walk(person);
    const stored = await storageOf(setting);
    const named = (start: string) => Object.keys(stored).filter((key) => key.startsWith(start));
    const kept = JSON.stringify(Object.entries(stored).filter(([key]) => /^(active|run:)/.test(key)));
    return {
      wrong,
      kept: kept.replace(UUID, ''),
      notes: named('trap:').map((key) => String(stored[key])),
      armed: named('trap-armed:').length,
    };
  } finally {
    await setting.close();
  }
}

describe.each<Kind>(['chrome', 'firefox'])('the laws in %s', (kind) => {
  it('hold on a whole walk, secrets in sight', async () => {
    const { wrong, kept, notes, armed } = await trapped(kind, copyOf(kind, withTrap));
    expect(notes).toEqual([]);
    expect(wrong).toEqual([]);
    expect(kept).toContain('root.app.finish');
    expect(IDENTIFIER.exec(kept)?.[0]).toBeUndefined();
    expect(armed).toBeGreaterThan(1);
  });

  it('a planted read, press, request or change is noted', async () => {
    const planted = `document.addEventListener('input', (event) => {
      void event.target.value; void event.data; void document.cookie; void document.body.textContent;
      document.querySelector('main').click(); document.querySelector('main').setAttribute('data-x', '1');
      fetch('/planted').catch(() => undefined);
    });`;
    const { notes } = await trapped(kind, copyOf(kind, withTrap, withWalkAndAlso(planted)), 'root.device');
    const said = notes.map((note) => note.split(' (')[0]);
    const wanted = [
      'law 1: HTMLInputElement.value',
      'law 1: InputEvent.data',
      'law 1: Document.cookie',
      'law 2: HTMLElement.click',
      'law 7: Element.setAttribute',
      'law 3: Window.fetch',
    ];
    expect(said.sort()).toEqual(wanted.sort());
  });
});
