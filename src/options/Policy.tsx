import type { Policy as PolicyOf } from '../ui/policy.ts';
import { say } from '../ui/texts.ts';

/** What an administrator has set for this browser; nothing where nothing is set. */
export function Policy({ policy }: { policy: PolicyOf }) {
  const lines = policyLines(policy);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="policy" data-policy={lines.length}>
      <h2 id="policy">{say('policy.title')}</h2>
      <p class="soft">{say('policy.what')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** A sentence for each thing that is set. */
export function policyLines({ sessions, relays, pseudonyms, exports, guides, wrong }: PolicyOf): string[] {
  const list = (all: readonly string[]) => ({ list: all.join(', ') });
  return [
    sessions === undefined ? [] : say(sessions ? 'policy.sessionsOn' : 'policy.sessionsOff'),
    relays === undefined ? [] : relays.length > 0 ? say('policy.relays', list(relays)) : say('policy.relaysNone'),
    pseudonyms === undefined ? [] : say(pseudonyms ? 'policy.pseudonymsOn' : 'policy.pseudonymsOff'),
    exports === undefined ? [] : say(exports ? 'policy.exportsOn' : 'policy.exportsOff'),
    guides === undefined ? [] : guides.length > 0 ? say('policy.guides', list(guides)) : say('policy.guidesNone'),
    wrong.map((name) => say('policy.wrong', { name })),
  ].flat();
}
