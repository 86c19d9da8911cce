import { useEffect, useRef, useState } from 'preact/hooks';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { PopupProps } from './Popup.tsx';
import type { RunLine } from './state.ts';

/** The longest name that can be typed. Characters; the worker cuts what is longer. */
const LONGEST = 80;

type Props = Pick<PopupProps, 'busy' | 'onName'> & { account: NonNullable<RunLine['account']> };

/** What the account of a run is called, and a field to call it otherwise. Only what the person types here is kept. */
export function AccountName({ account, busy, onName }: Props) {
  const [naming, setNaming] = useState<boolean>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (naming === undefined) return;
    box.current?.querySelector<HTMLElement>(naming ? 'input' : '[data-action="rename"]')?.focus();
  }, [naming]);
  const save = (event: Event) => {
    event.preventDefault();
    onName(account.hash, String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? ''));
    setNaming(false);
  };
  return (
    <div ref={box} class="account">
      {naming ? (
        <form onSubmit={save}>
          <label>
            {say('runs.nameField')}
            <input name="name" maxLength={LONGEST} defaultValue={account.isNamed ? account.name : ''} />
          </label>
          <p class="soft">{say('runs.nameHint')}</p>
          <div class="row">
            <button type="submit" data-action="save-name" disabled={busy}>
              {say('runs.nameSave')}
            </button>
            <Press name="rename-no" text={say('runs.nameNo')} look="link" onPress={() => setNaming(false)} />
          </div>
        </form>
      ) : (
        <p class="soft between">
          <span>{say('runs.account', { name: account.name })}</span>
          <Press
            name="rename"
            text={say('runs.name')}
            about={account.name}
            look="link"
            disabled={busy}
            onPress={() => setNaming(true)}
          />
        </p>
      )}
    </div>
  );
}
