import { useEffect, useRef, useState } from 'react';
import { summary } from '../state/api.ts';
import { type TextKey, t } from '../text/text.ts';
import { useTruth } from '../truth/forms.ts';
import { Mark } from '../truth/marks.tsx';

/**
 * The account menu: `button#nav-usernameMenu` and `#menu--account` (seen in code of extensions, 2023-24), two lines of
 * text (seen, May 2026). The order of its entries is a guess.
 */
export function AccountMenu() {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  useTruth('menuOpen', open);
  useOutside(around, () => setOpen(false));
  return (
    <div className="practice-account" ref={around}>
      <Mark k="bar.account-menu">
        <button
          type="button"
          id="nav-usernameMenu"
          data-testid="more-menu__awsc-nav-account-menu-button"
          aria-controls="menu--account"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Who />
        </button>
      </Mark>
      {open && <Entries close={() => setOpen(false)} />}
    </div>
  );
}

function Who() {
  const { accountId, accountName, principal } = summary();
  const [first, second] =
    principal?.kind === 'root'
      ? [`${accountName} (${accountId})`, accountName]
      : [`${t('menu.account-id')}: ${dashed(accountId)}`, principal?.name];
  return (
    <span data-testid="awsc-nav-account-menu-button" className="practice-who">
      <span>{first}</span>
      <span>{second}</span>
    </span>
  );
}

const OTHERS: TextKey[] = ['menu.account', 'menu.organization', 'menu.quotas', 'menu.billing'];

function Entries({ close }: { close(): void }) {
  const { accountId } = summary();
  return (
    <div id="menu--account">
      <p>
        {t('menu.account-id')} <span>{dashed(accountId)}</span>
      </p>
      <ul>
        {OTHERS.map((key) => (
          <li key={key}>
            <a href="#/not-here">{t(key)}</a>
          </li>
        ))}
        <li>
          <Mark k="menu.security-credentials">
            <a href={credentialsAddress()} target="_top" onClick={close}>
              {t('menu.credentials')}
            </a>
          </Mark>
        </li>
      </ul>
      <Mark k="menu.sign-out">
        <a
          className="practice-sign-out"
          href="/console/logout!doLogout"
          target="_top"
          data-testid="aws-console-signout"
        >
          {t('menu.sign-out')}
        </a>
      </Mark>
    </div>
  );
}

/* Within IAM the page is not loaded anew. */
function credentialsAddress(): string {
  const inIam = location.pathname.startsWith('/iam');
  return inIam ? '#/security_credentials' : '/iam/home?region=us-east-1#/security_credentials';
}

const dashed = (account: string): string => account.replace(/(\d{4})(?=\d)/g, '$1-');

function useOutside(around: React.RefObject<HTMLElement | null>, left: () => void): void {
  useEffect(() => {
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !around.current?.contains(event.target)) left();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  });
}
