import type { Command } from '../messages/commands.ts';
import { Press } from '../ui/Press.tsx';
import { say, type TextKey } from '../ui/texts.ts';
import type { OptionsProps } from './Options.tsx';

/** The keys as the browser has them, and the way to change them: only the browser can. */
export function Keys({ keys, busy, onKeys }: OptionsProps) {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('options.keys')}</h2>
      <p class="soft">{say('options.keysWhat')}</p>
      <dl>
        {keys.map(({ command, keys: present }) => (
          <div key={command} data-command={command}>
            <dt>{say(WORDS[command])}</dt>
            <dd>{present ? <kbd>{present}</kbd> : <span class="soft">{say('options.noKeys')}</span>}</dd>
          </div>
        ))}
      </dl>
      <Press name="keys" text={say('options.changeKeys')} disabled={busy} onPress={onKeys} />
    </section>
  );
}

const WORDS: Record<Command, TextKey> = {
  toggle: 'command.toggle',
  'next-hint': 'command.nextHint',
  'focus-checklist': 'command.focusChecklist',
  'focus-control': 'command.focusControl',
};
