import { useState } from 'preact/hooks';
import { Ask } from '../ui/Ask.tsx';
import { Press } from '../ui/Press.tsx';
import { say, type TextKey } from '../ui/texts.ts';
import type { OptionsProps } from './Options.tsx';

const GOES: TextKey[] = [
  'erase.runs',
  'erase.accounts',
  'erase.session',
  'erase.sessions',
  'erase.options',
  'erase.drift',
];

/** What is stored, and how all of it is deleted: what goes is named, and it is asked twice. */
export function Data({ runs, busy, onErase }: OptionsProps) {
  const [named, setNamed] = useState(false);
  const erase = () => {
    setNamed(false);
    onErase();
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{say('options.data')}</h2>
      <p class="soft">{say('options.dataWhat')}</p>
      {named ? (
        <div class="card warn" data-erase>
          <p>{say('erase.goes')}</p>
          <ul>
            {GOES.map((one) => (
              <li key={one}>{say(one, { count: runs })}</li>
            ))}
          </ul>
          <p>{say('erase.stays')}</p>
          <div class="row">
            <Ask
              name="erase"
              text={say('erase.goOn')}
              look="danger"
              question={say('erase.sure')}
              yes={say('erase.yes')}
              no={say('erase.no')}
              disabled={busy}
              onYes={erase}
            />
            <Press name="erase-keep" text={say('erase.keep')} onPress={() => setNamed(false)} />
          </div>
        </div>
      ) : (
        <Press
          name="erase-all"
          text={say('options.erase')}
          look="danger"
          disabled={busy}
          onPress={() => setNamed(true)}
        />
      )}
    </section>
  );
}
