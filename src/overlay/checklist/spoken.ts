import { plainText } from '../../guide/plain.ts';
import { say } from '../../ui/texts.ts';
import type { ChecklistView, Finding } from '../view.ts';
import { findingText } from './finding.ts';
import { troubleText } from './trouble.ts';

/** The id of what is to be done now. */
export const nowId = ({ now }: ChecklistView): string => (now.kind === 'finished' ? 'finished' : now.id);

/** What a screen reader is told, in parts: only the part that changes is spoken. */
export interface Spoken {
  /** The present thing to do. */
  now: string;
  /** Where its control is, what the console complains about, what does not work. */
  more: string;
}

/** What there is to tell of a view. */
export function spokenOf({ now, notice, answer }: ChecklistView): Spoken {
  if (now.kind === 'finished') return { now: say('panel.finished'), more: notice ?? '' };
  if (now.kind === 'branch') return { now: say('live.now', { text: plainText(now.question) }), more: notice ?? '' };
  const looking = now.finding.is === 'looking';
  const parts = [
    notice,
    now.trouble && troubleText(now.trouble),
    // That it is looked for is seen, but not worth a word: what comes of it follows at once.
    looking ? undefined : findingText(now.finding, now.evidence),
    sortText(now.finding),
    answer && say(answer),
  ];
  return { now: say('live.now', { text: plainText(now.text) }), more: parts.filter(Boolean).join(' ') };
}

/** Names of controls may stand on a page more than once: whoever hears the name is told what sort of control has it. */
function sortText(finding: Finding): string | undefined {
  if (finding.is !== 'ringed' || finding.opener === 'unnamed' || !finding.role) return undefined;
  return say('live.sort', { sort: say(`role.${finding.role}`) });
}
