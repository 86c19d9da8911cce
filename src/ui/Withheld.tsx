import { Press } from './Press.tsx';
import { say } from './texts.ts';

interface Props {
  busy?: boolean;
  /** Asks for the console's hosts: called in the press itself, as browsers demand it. */
  onAllow(): void;
}

/** The browser keeps the console from us: what that means, and the press that asks for it. */
export function Withheld({ busy, onAllow }: Props) {
  return (
    <section class="card warn" data-where="withheld" aria-labelledby="withheld">
      <h2 id="withheld">{say('access.title')}</h2>
      <p>{say('access.text')}</p>
      <Press name="allow" text={say('access.allow')} look="primary" disabled={busy} onPress={onAllow} />
      <p class="soft">{say('access.refused')}</p>
    </section>
  );
}
