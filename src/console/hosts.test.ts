import { describe, expect, it } from 'vitest';
import { consoleHost, isSignInHost, OPTIONAL_MATCHES, PARTITIONS, REQUIRED_MATCHES } from './hosts.ts';

const CONSOLES: [string, ReturnType<typeof consoleHost>][] = [
  ['https://console.aws.amazon.com/iam/home', { partition: 'aws', multiSession: false }],
  [
    'https://us-east-1.console.aws.amazon.com/iam/home#/users',
    { partition: 'aws', multiSession: false, region: 'us-east-1' },
  ],
  [
    'https://000000000000-aaaaaaaa.us-east-1.console.aws.amazon.com/',
    { partition: 'aws', multiSession: true, region: 'us-east-1' },
  ],
  ['https://console.amazonaws.cn/iam', { partition: 'aws-cn', multiSession: false }],
  ['https://cn-north-1.console.amazonaws.cn/', { partition: 'aws-cn', multiSession: false, region: 'cn-north-1' }],
  [
    'https://us-gov-west-1.console.amazonaws-us-gov.com/',
    { partition: 'aws-us-gov', multiSession: false, region: 'us-gov-west-1' },
  ],
  [
    'https://eusc-de-east-1.console.amazonaws-eusc.eu/',
    { partition: 'aws-eusc', multiSession: false, region: 'eusc-de-east-1' },
  ],
];
const SIGN_INS = [
  'https://signin.aws.amazon.com/signin',
  'https://us-east-1.signin.aws.amazon.com/oauth',
  'https://example-alias.signin.aws.amazon.com/console',
  'https://signin.amazonaws.cn/',
  'https://us-gov-west-1.signin.amazonaws-us-gov.com/oauth',
  'https://eusc-de-east-1.signin.amazonaws-eusc.eu/',
];
const STRANGERS = [
  'http://console.aws.amazon.com/iam/home',
  'https://console.aws.amazon.com.evil.example/iam/home',
  'https://evilconsole.aws.amazon.com/iam/home',
  'https://us-east-1-console.aws.amazon.com/iam/home',
  'https://evilsignin.aws.amazon.com/',
  'https://evil.console.aws.amazon.com/',
  'https://a.b.us-east-1.console.aws.amazon.com/',
  'https://aws.amazon.com/console',
  'https://docs.aws.amazon.com/',
  'https://console.aws.amazon.com@evil.example/iam/home',
  'https://console.aws.amazon.com.cn/iam/home',
  'https://console-aws-amazon-com.evil.example/',
  'https://console.amazonaws.com/',
  'https://12345-aaaaaaaa.us-east-1.console.aws.amazon.com/',
  'https://us-east-1.000000000000-aaaaaaaa.console.aws.amazon.com/',
  'file:///console.aws.amazon.com/iam/home',
];

describe('consoleHost', () => {
  it.each(CONSOLES)('reads %s', (address, expected) => {
    expect(consoleHost(new URL(address))).toEqual(expected);
    expect(isSignInHost(new URL(address))).toBe(false);
  });
  it.each([...SIGN_INS, ...STRANGERS])('refuses %s', (address) => {
    expect(consoleHost(new URL(address))).toBeUndefined();
  });
  it('never says an account number', () => {
    expect(JSON.stringify(consoleHost(new URL('https://123456789012-abcdefgh.console.aws.amazon.com/')))).not.toMatch(
      /\d{12}/,
    );
  });
});

describe('isSignInHost', () => {
  it.each(SIGN_INS)('knows %s', (address) => expect(isSignInHost(new URL(address))).toBe(true));
  it.each([...STRANGERS, 'https://signin.aws.amazon.com.evil.example/'])('refuses %s', (address) =>
    expect(isSignInHost(new URL(address))).toBe(false),
  );
});

describe('match patterns', () => {
  it('are the commercial console, and apart from it the other partitions', () => {
    expect(REQUIRED_MATCHES).toEqual(['https://*.console.aws.amazon.com/*']);
    expect(OPTIONAL_MATCHES).toHaveLength(PARTITIONS.length - 1);
    expect(OPTIONAL_MATCHES.filter((match) => REQUIRED_MATCHES.includes(match))).toEqual([]);
  });

  it.each(PARTITIONS)('$id: each console host ends like one pattern, no sign-in host does', (partition) => {
    const ends = [...REQUIRED_MATCHES, ...OPTIONAL_MATCHES].map((match) =>
      match.slice('https://*.'.length, -'/*'.length),
    );
    expect(ends.filter((end) => end === partition.consoleHost)).toHaveLength(1);
    const signIn = partition.consoleHost.replace('console.', 'signin.');
    expect(isSignInHost(new URL(`https://${signIn}/oauth`))).toBe(true);
    expect(ends.some((end) => signIn.endsWith(end))).toBe(false);
  });
});
