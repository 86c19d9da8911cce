import { tagOf } from '../../ui/language.ts';
import languages from '../../ui/languages.css?inline';
import { say, textLanguage } from '../../ui/texts.ts';
import tokens from '../../ui/tokens.css?inline';
import { createHost } from '../checklist/host.ts';
import css from './notice.css?inline';

/** Whether there is room for it: no checklist, and no notice yet. */
export const isFree = (document: Document): boolean => !document.querySelector('waymark-checklist');

/**
 * Says in the corner of a page that no run is known for its account, and where that can be changed. It takes no focus, is
 * spoken once, lies under every dialog that the page opens later, and goes when it is dismissed or a walk begins: it stands
 * where the checklist would, in an element of that name.
 */
export function showNoRun(document: Document, dismissed: () => void): void {
  const { host, root } = createHost(document, tokens + languages + css);
  host.lang = tagOf(textLanguage());
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.action = 'hush';
  button.textContent = say('account.hush');
  button.addEventListener('click', () => {
    host.remove();
    dismissed();
  });
  root.append(said, button);
  document.documentElement.append(host);
  host.showPopover();
  // What a live region says must come into it after it is there.
  const title = document.createElement('strong');
  title.textContent = say('account.noRun');
  said.append(title, say('account.noRunHow'));
}
