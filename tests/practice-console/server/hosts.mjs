// Which of the real host names is which page. Sources: AWS's documentation and code of console extensions, 2026.

export const REGION = 'us-east-1';
const BARE = 'console.aws.amazon.com';
const REGIONAL = `${REGION}.${BARE}`;
/** Twelve digits, a dash, eight letters: a console with several sessions in one browser. */
const MULTI = `000000000000-abcdefgh.${REGIONAL}`;
/** The console of another partition, with hosts of its own. Its sign-in pages are not rebuilt. */
const CHINA = 'cn-north-1.console.amazonaws.cn';
const SIGN_IN = `${REGION}.signin.aws.amazon.com`;

/** Names in the certificate. */
export const CERTIFIED = [
  BARE,
  `*.${BARE}`,
  REGIONAL,
  `*.${REGIONAL}`,
  MULTI,
  '*.console.amazonaws.cn',
  'signin.aws.amazon.com',
  '*.signin.aws.amazon.com',
  SIGN_IN,
  'localhost',
];

/** @returns {'console' | 'sign-in' | undefined} */
export function kindOfHost(host) {
  if (host === BARE || host.endsWith(`.${BARE}`) || host === CHINA) return 'console';
  if (host === 'signin.aws.amazon.com' || host.endsWith('.signin.aws.amazon.com')) return 'sign-in';
  return undefined;
}

/** The host that a scenario's console lives on. */
export const consoleHost = (scenario) => ({ multi: MULTI, china: CHINA })[scenario.host] ?? REGIONAL;

/** Where the console sends a browser that asks on another of its hosts, or undefined when this one is right. */
export function betterHost(host, scenario) {
  const right = consoleHost(scenario);
  const wrong = host === BARE || [MULTI, CHINA].some((one) => (host === one) !== (right === one));
  return wrong && host !== right ? right : undefined;
}

/** Path of the IAM console. */
export const iamPath = (scenario) => (scenario.oldUrl ? '/iamv2/home' : '/iam/home');

/** Where a person begins, with a hash for what the page should show. */
export function startUrl(scenario, hash = '#/home') {
  const path = scenario.frame ? '/console/framed' : iamPath(scenario);
  return `https://${consoleHost(scenario)}${path}?region=${REGION}${hash}`;
}

/** The sign-in page. A hash never survives it: only what the server sees comes back. */
export function signInUrl(scenario) {
  const back = startUrl(scenario, '');
  return `https://${SIGN_IN}/oauth?response_type=code&redirect_uri=${encodeURIComponent(back)}`;
}
