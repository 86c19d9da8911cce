// Law 1 (and 2, 3, 7): a whole walk with everything trapped that the laws forbid on the page's nodes. The trap is in the
// content scripts' own world, so it notes what the extension does and nothing that the page does.
import { describe, expect, it } from 'vitest';
import { copyOf, withNetworkTrap, withTrap, withWalkAndAlso, withWorkerAndAlso } from './laws/copies.ts';
import { showSecrets } from './laws/secrets.ts';
import { openExtensionPage } from './person/browser.mjs';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, type Kind, type Setting, setUp, storageOf } from './setting.ts';

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64}|"at":\d+|"createdAt":\d+/g;
/** Law 4: what must not be in anything that is stored of a run. */
const IDENTIFIER = /\d{12}|arn:|daily-admin|phone-of|https?:|signin/;

/** The developer view looks at more than the ring needs: the laws hold with it, and so without it. */
async function switchDeveloperOn({ opened }: Setting): Promise<void> {
  const page = await openExtensionPage(opened, 'src/options/options.html');
  await (await page.waitForSelector('[data-action="developer"]'))?.click();
  await page.waitForFunction(() => chrome.storage.local.get('developer').then(({ developer }) => developer === true), {
    polling: 50,
  });
  await page.close();
}

/** What the trap noted on a walk, and in how many documents it stood. */
async function trapped(kind: Kind, extension: string, until?: string) {
  const setting = await setUp(kind, { groupsExist: false }, { extension });
  try {
    await switchDeveloperOn(setting);
    const person = createPerson(setting.opened.browser, setting.practice, { until, between: showSecrets() });
    const { wrong } = await walk(person);
    const stored = await storageOf(setting);
    const named = (start: string) => Object.keys(stored).filter((key) => key.startsWith(start));
    const kept = JSON.stringify(Object.entries(stored).filter(([key]) => /^(active|run:|tried$)/.test(key)));
    return {
      wrong,
      kept: kept.replace(UUID, ''),
      notes: named('trap:').map((key) => String(stored[key])),
      armed: named('trap-armed:').length,
      outside: named('network-armed:').map((key) => String(stored[key])),
    };
  } finally {
    await setting.close();
  }
}

/** Code that breaks a law, and what the trap is to say of it. */
const PLANTED = [
  ['void event.target.value', 'law 1: HTMLInputElement.value'],
  ['void event.data', 'law 1: InputEvent.data'],
  ['void event.target.attributes', 'law 1: Element.attributes'],
  ['void document.cookie', 'law 1: Document.cookie'],
  ['getSelection()', 'law 1: Window.getSelection'],
  ['void localStorage', 'law 1: Window.localStorage'],
  ['void document.querySelector("meta").content', 'law 1: HTMLMetaElement.content'],
  ['main.cloneNode(true)', 'law 1: Node.cloneNode'],
  ['new XMLSerializer().serializeToString(main)', 'law 1: XMLSerializer.serializeToString'],
  ['void main.innerHTML', 'law 1: Element.innerHTML'],
  ['main.click()', 'law 2: HTMLElement.click'],
  ['main.focus()', 'law 2: HTMLElement.focus'],
  ['fetch("/planted").catch(() => 0)', 'law 3: Window.fetch'],
  ['new Image()', 'law 3: new Image'],
  ['main.setAttribute("data-x", "1")', 'law 7: Element.setAttribute'],
  ['main.style.setProperty("color", "red")', 'law 7: CSSStyleDeclaration.setProperty'],
  ['main.removeAttribute("style")', 'law 7: Element.removeAttribute'],
  ['main.classList.add("x")', 'law 7: DOMTokenList.add'],
  ['main.append("x")', 'law 7: Element.append'],
] as const;

describe.each<Kind>(['chrome', 'firefox'])('the laws in %s', (kind) => {
  it('hold on a whole walk, secrets in sight, the developer view on', async () => {
    const { wrong, kept, notes, armed, outside } = await trapped(kind, copyOf(kind, withTrap, withNetworkTrap));
    expect(notes).toEqual([]);
    expect(wrong).toEqual([]);
    expect(kept).toContain('root.app.finish');
    expect(kept).toContain('"lacking"');
    expect(IDENTIFIER.exec(kept)?.[0]).toBeUndefined();
    expect(armed).toBeGreaterThan(1);
    // The worker and our own pages too: outside a session nothing is asked of any network.
    const isWorker = (path: string) => /service-worker|background/.test(path);
    expect(outside.filter(isWorker).length).toBeGreaterThan(0);
    expect(outside.filter((path) => !isWorker(path)).length).toBeGreaterThan(0);
  });

  it.runIf(ASKED.includes(kind))('a planted read, press, request or change is noted', async () => {
    const code = PLANTED.map(([lines]) => `try { ${lines} } catch {}`).join('\n');
    const planted = `document.addEventListener('input', (event) => { const main = document.querySelector('main'); ${code} });`;
    const sending = withWorkerAndAlso('fetch("https://planted.example/").catch(() => 0);');
    const copy = copyOf(kind, withTrap, withNetworkTrap, withWalkAndAlso(planted), sending);
    const { notes } = await trapped(kind, copy, 'root.device');
    const said = notes.map((note) => note.split(' (')[0]);
    expect([...new Set(said)].sort()).toEqual(
      [...PLANTED.map(([, note]) => note), 'law 3: fetch outside the page'].sort(),
    );
  });
});
