// How a browser is made to find the practice console under the real host names. Measured in Chromium 156 and Firefox
// ESR 153.

/** Flags for Chromium: the console's hosts lead here, and no other host leads anywhere. */
export function chromiumArgs(port) {
  const here = ['console', 'signin'].flatMap((name) => [`${name}.aws.amazon.com`, `*.${name}.aws.amazon.com`]);
  here.push('*.console.amazonaws.cn');
  const rules = here.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
  ];
}

/** Preferences for Firefox: every name leads to the practice console, which answers only for the console's hosts. */
export function firefoxPrefs(port) {
  return { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${port}` };
}
