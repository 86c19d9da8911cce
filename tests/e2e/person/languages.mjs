// Chooses the product's language as the options page does, and reads in which language something is.
import { openExtensionPage } from './browser.mjs';

const OPTIONS = 'src/options/options.html';

/** Sets the language while the console stays open in its tab. */
export async function speak(opened, language) {
  const page = await openExtensionPage(opened, OPTIONS);
  await page.waitForSelector('#options *', { timeout: 20_000 });
  const answer = await page.evaluate(
    (wanted) => chrome.runtime.sendMessage({ kind: 'prefer', change: { language: wanted } }),
    language,
  );
  await page.close();
  if (!answer?.ok) throw new Error(`The language was not set: ${JSON.stringify(answer)}`);
}

/** What the checklist says, and in which language: its own words, and those of the guide. */
export async function readLanguages(page) {
  return page.evaluate(() => {
    const root = document.querySelector('waymark-checklist')?.shadowRoot;
    const own = root?.querySelector('.panel')?.closest('[lang]');
    const title = root?.querySelector('h2');
    return {
      own: own?.getAttribute('lang') ?? '',
      direction: own?.getAttribute('dir') ?? '',
      guide: (title?.firstElementChild ?? title)?.closest('[lang]')?.getAttribute('lang') ?? '',
      text: root?.querySelector('[data-now]')?.textContent ?? '',
      all: own?.textContent ?? '',
    };
  });
}
