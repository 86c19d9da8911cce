import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeConsole, startPracticeConsole } from './server.mjs';

let practice: PracticeConsole;
beforeAll(async () => {
  practice = await startPracticeConsole();
});
afterAll(() => practice.close());

interface Answer {
  status: number;
  location: string;
  text: string;
}

/** Asks the practice console as a browser would that was led there by name. */
function get(host: string, path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: practice.port,
      path,
      method,
      rejectUnauthorized: false,
      servername: /^[\d.]+$/.test(host) ? '' : host,
    };
    const sent = request({ ...options, headers: { host, ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '', text }),
      );
    });
    sent.on('error', reject).end(method === 'POST' ? '{}' : undefined);
  });
}

const REGIONAL = 'us-east-1.console.aws.amazon.com';
const MULTI = `000000000000-abcdefgh.${REGIONAL}`;

describe('hosts', () => {
  it.each([
    [REGIONAL, '/iam/home', 200, ''],
    [REGIONAL, '/console/home', 200, ''],
    [REGIONAL, '/ec2/home', 200, ''],
    [REGIONAL, '/cognito/v2/idp/user-pools', 200, ''],
    [REGIONAL, '/singlesignon/home', 200, ''],
    [REGIONAL, '/s3/home', 404, ''],
    ['eu-west-1.console.aws.amazon.com', '/iam/home', 200, ''],
    ['console.aws.amazon.com', '/iam/home', 302, `https://${REGIONAL}/iam/home`],
    [MULTI, '/iam/home', 302, `https://${REGIONAL}/iam/home`],
    ['signin.aws.amazon.com', '/oauth', 200, ''],
    ['us-east-1.signin.aws.amazon.com', '/anything', 200, ''],
    ['000000000000.signin.aws.amazon.com', '/console', 200, ''],
    ['127.0.0.1', '/iam/home', 404, ''],
    ['example.org', '/iam/home', 404, ''],
    ['console.aws.amazon.com.example.org', '/iam/home', 404, ''],
    ['evilconsole.aws.amazon.com', '/iam/home', 404, ''],
  ])('%s%s answers %i', async (host, path, status, location) => {
    const answer = await get(host, path);
    expect([answer.status, answer.location]).toEqual([status, location]);
  });

  it('lives on the host of another partition', async () => {
    practice.reset({ host: 'china' });
    const china = 'cn-north-1.console.amazonaws.cn';
    expect(practice.url()).toContain(`https://${china}/iam/home`);
    expect(await get(china, '/iam/home')).toMatchObject({ status: 200 });
    expect((await get('us-east-1.console.aws.amazon.com', '/iam/home')).location).toContain(china);
    practice.reset({ host: 'single' });
    expect((await get(china, '/iam/home')).location).toContain('us-east-1.console.aws.amazon.com');
  });

  it('lives on a host of its own with several sessions', async () => {
    practice.reset({ host: 'multi' });
    expect(practice.url()).toBe(`https://${MULTI}/iam/home?region=us-east-1#/home`);
    expect((await get(MULTI, '/iam/home')).status).toBe(200);
    expect((await get(REGIONAL, '/iam/home')).location).toBe(`https://${MULTI}/iam/home`);
    practice.reset({});
  });

  it('says on the sign-in page that it is not AWS', async () => {
    expect((await get('signin.aws.amazon.com', '/')).text).toContain('practice console, not AWS');
  });

  it('sets its switches from an address once, and forgets the address', async () => {
    const { location } = await get(REGIONAL, '/iam/home?labels=2024&device=token&slow=5&evil=1');
    expect(location).toBe(`https://${REGIONAL}/iam/home?region=us-east-1`);
    expect(practice.scenario).toMatchObject({
      labels: '2024',
      slow: 5,
      goal: { device: 'token', permissions: 'group' },
    });
    practice.reset({});
    expect(practice.scenario.labels).toBe('2026');
  });
});

describe('the session', () => {
  const json = { 'content-type': 'application/json' };

  it('leads to the sign-in page once it has expired', async () => {
    expect((await get(REGIONAL, '/practice/api/users', 'POST', json)).status).toBe(200);
    practice.expireSession();
    expect((await get(REGIONAL, '/iam/home')).location).toContain('signin.aws.amazon.com');
    const answer = await get(REGIONAL, '/practice/api/users', 'POST', json);
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text).signIn).toMatch(/redirect_uri=[^#]*$/);
    practice.reset();
  });

  it('takes no call that a foreign page could send', async () => {
    expect((await get(REGIONAL, '/practice/api/users', 'POST', { 'content-type': 'text/plain' })).status).toBe(415);
  });
});
