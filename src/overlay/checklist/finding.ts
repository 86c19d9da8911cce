import { say } from '../../ui/texts.ts';
import type { Finding } from '../view.ts';
import type { IconName } from './Icon.tsx';

/** What was found, or why nothing is ringed, in words; undefined where nothing needs to be said. */
export function findingText(finding: Finding, evidence: 'confirmed' | 'seen' | 'told'): string | undefined {
  switch (finding.is) {
    case 'ringed':
      return ringedText(finding);
    case 'elsewhere':
      return say('find.elsewhere', { page: finding.pageTitle });
    case 'missing':
      return finding.pageTitle
        ? say('find.missingOn', { name: finding.name, page: finding.pageTitle })
        : say('find.missing', { name: finding.name });
    case 'several':
      return say('find.several', { name: finding.name, count: finding.count });
    case 'wrong-principal':
      return say(finding.need === 'root' ? 'find.needRoot' : 'find.needUser', { have: say(`who.${finding.have}`) });
    case 'unknown-principal':
      return say(finding.need === 'root' ? 'find.unknownRoot' : 'find.unknownUser');
    case 'looking':
      return say('find.looking');
    default:
      return say(evidence === 'told' ? 'find.told' : 'find.signIn');
  }
}

function ringedText({ name, opener, disabled, away }: Extract<Finding, { is: 'ringed' }>): string {
  if (away) return say('find.away', { name });
  if (disabled) return say('find.disabled', { name });
  if (opener === 'unnamed') return say('find.folded', { name });
  return say(opener ? 'find.opener' : 'find.ringed', { name });
}

/** Findings that the person must do something about themselves. */
export const isTrouble = ({ is }: Finding): boolean =>
  ['missing', 'several', 'wrong-principal', 'unknown-principal'].includes(is);

const ICONS: Partial<Record<Finding['is'], IconName>> = {
  ringed: 'ring',
  elsewhere: 'elsewhere',
  looking: 'looking',
  'no-control': 'you',
};

/** The drawing beside those words. */
export const findingIcon = ({ is }: Finding): IconName => ICONS[is] ?? 'warn';
