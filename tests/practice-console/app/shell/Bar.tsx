import { t } from '../text/text.ts';
import { AccountMenu } from './AccountMenu.tsx';

/**
 * The navigation bar that every console page has. Order of its parts as in transcripts of 2025-26 (seen); its look is
 * our own, without AWS's mark.
 */
export function Bar() {
  return (
    <header id="practice-bar">
      <nav aria-label="Global">
        <a className="practice-mark" href="/console/home">
          practice
        </a>
        <button type="button" className="practice-services">
          <span className="practice-grid" aria-hidden="true" />
          {t('bar.services')}
        </button>
        <input type="search" placeholder={t('bar.search')} aria-label={t('bar.search')} />
        <span className="practice-space" />
        <button type="button">CloudShell</button>
        <button type="button">{t('bar.notifications')}</button>
        <button type="button">{t('bar.help')}</button>
        <button type="button">{t('bar.settings')}</button>
        <button type="button" data-testid="more-menu__awsc-nav-regions-menu-button">
          {t('bar.global')} <span aria-hidden="true">▾</span>
        </button>
        <AccountMenu />
      </nav>
    </header>
  );
}
