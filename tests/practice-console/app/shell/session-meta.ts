import { summary } from '../state/api.ts';
import { scenario } from '../state/scenario.ts';

/** The real tag comes after the page: scripts that need it watch for seconds (seen). Milliseconds. */
const LATE = 400;

/**
 * Adds `meta[name=awsc-session-data]`, late. Keys as in code of extensions that read it, 2026 (seen).
 */
export function addSession(sessionARN: string): void {
  const { accountId, accountName, principal } = summary();
  const multi = scenario().host === 'multi';
  const content = {
    accountId,
    accountAlias: '',
    sessionARN,
    displayName: encodeURIComponent(principal?.kind === 'root' ? accountName : (principal?.name ?? '')),
    infrastructureRegion: 'us-east-1',
    prismModeEnabled: multi,
    ...(multi ? { sessionDifferentiator: '000000000000-abcdefgh' } : {}),
    signInEndpoint: 'us-east-1.signin.aws.amazon.com',
  };
  setTimeout(() => {
    const meta = document.createElement('meta');
    meta.name = 'awsc-session-data';
    meta.content = JSON.stringify(content);
    document.head.append(meta);
  }, LATE + scenario().slow);
}
