import { ENDONYMS } from '../ui/endonyms.ts';
import { tagOf } from '../ui/language.ts';
import { APPEARANCES, UI_LANGUAGES } from '../ui/preferences.ts';
import { Switch } from '../ui/Switch.tsx';
import { say } from '../ui/texts.ts';
import type { OptionsProps } from './Options.tsx';

/** Appearance, language and dimming: each is kept as soon as it is chosen. */
export function Looks({ preferences, onPrefer }: OptionsProps) {
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{say('options.looks')}</h2>
      <fieldset>
        <legend>{say('options.appearance')}</legend>
        <div class="row">
          {APPEARANCES.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="appearance"
                data-action={`appearance:${one}`}
                checked={preferences.appearance === one}
                onChange={() => onPrefer({ appearance: one })}
              />
              {say(`options.appearance.${one}`)}
            </label>
          ))}
        </div>
        <p class="soft">{say('options.appearanceShows')}</p>
      </fieldset>
      <Language preferences={preferences} onPrefer={onPrefer} />
      <Switch
        name="dim"
        text={say('options.dim')}
        on={preferences.dim}
        about={[say('options.dimShows')]}
        onTurn={(dim) => onPrefer({ dim })}
      />
    </section>
  );
}

function Language({ preferences, onPrefer }: Pick<OptionsProps, 'preferences' | 'onPrefer'>) {
  const choose = (value: string) => {
    const language = UI_LANGUAGES.find((one) => one === value) ?? 'auto';
    onPrefer({ language });
  };
  return (
    <div class="field">
      <label for="language">{say('options.language')}</label>
      <select
        id="language"
        data-action="language"
        aria-describedby="language-shows"
        value={preferences.language}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="auto">{say('options.languageAuto')}</option>
        {UI_LANGUAGES.map((one) => (
          <option key={one} value={one} lang={tagOf(one)}>
            {ENDONYMS[one]}
          </option>
        ))}
      </select>
      <p id="language-shows" class="soft">
        {say('options.languageShows')}
      </p>
    </div>
  );
}
