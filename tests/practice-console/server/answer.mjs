// One request in, one answer out. Nothing is answered for hosts that are not the console's.
import { answerCall } from './api.mjs';
import { betterHost, iamPath, kindOfHost, REGION, signInUrl, startUrl } from './hosts.mjs';
import { consolePage, POLICY, signInPage, staticFile } from './pages.mjs';
import { scenarioFromQuery } from './scenario.mjs';
import { startOver } from './state.mjs';

const PAGES = new Set(['/iam/home', '/iamv2/home', '/console/home', '/console/framed']);
/** Pages of other services, with words that IAM's pages have too. */
const ELSEWHERE = /^\/(cognito|singlesignon|ec2)\//;

/**
 * @param {import('./state.mjs').State} state
 * @param {string} built folder of the built app
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function createAnswer(state, built) {
  return async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const kind = kindOfHost(host);
    const url = new URL(request.url ?? '/', `https://${host || 'unknown'}`);
    if (!kind) return send(response, 404, 'text/plain', 'Not a page of the practice console.');
    if (url.pathname.startsWith('/practice/api/')) return await answerApi(state, url, request, response);
    const file = url.pathname.startsWith('/practice/') && staticFile(built, url.pathname.slice('/practice/'.length));
    if (file) return send(response, 200, file.type, file.body);
    return kind === 'console' ? answerConsole(state, url, response) : answerSignIn(url, response);
  };
}

function answerConsole(state, url, response) {
  const wanted = scenarioFromQuery(url.searchParams, state.scenario);
  if (wanted) {
    startOver(state, wanted);
    return redirect(response, startUrl(state.scenario, ''));
  }
  if (url.pathname === '/console/logout!doLogout') state.principal = undefined;
  if (!state.principal) return redirect(response, signInUrl(state.scenario));
  const better = betterHost(url.hostname, state.scenario);
  if (better) return redirect(response, `https://${better}${url.pathname}${url.search}`);
  const moved = movedPath(url.pathname, state.scenario);
  if (moved) return redirect(response, `${moved}?region=${REGION}`);
  if (!PAGES.has(url.pathname) && !ELSEWHERE.test(url.pathname))
    return send(response, 404, 'text/plain', 'Not part of the practice console.');
  return send(response, 200, 'text/html; charset=utf-8', consolePage(state.scenario));
}

/* The console of the old address lives there alone. */
function movedPath(path, scenario) {
  if (path === '/' || path === '/console') return '/console/home';
  if (path === '/iam' || path === '/iamv2') return iamPath(scenario);
  return path === '/iam/home' && scenario.oldUrl ? '/iamv2/home' : undefined;
}

function answerSignIn(url, response) {
  if (url.pathname.startsWith('/practice/')) return send(response, 404, 'text/plain', 'No such file.');
  return send(response, 200, 'text/html; charset=utf-8', signInPage());
}

async function answerApi(state, url, request, response) {
  const text = await bodyOf(request);
  // Only the pages themselves may call: another origin cannot send this type without asking first.
  if (!/^application\/json/.test(request.headers['content-type'] ?? '')) return send(response, 415, 'text/plain', '');
  const { status, json } = answerCall(state, url.pathname.slice('/practice/api/'.length), JSON.parse(text || '{}'));
  await later(state.scenario.slow);
  const more = status === 401 ? { signIn: signInUrl(state.scenario) } : { back: startUrl(state.scenario, '') };
  return send(response, status, 'application/json', JSON.stringify({ ...json, ...more }));
}

const later = (ms) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined);

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function redirect(response, location) {
  response.writeHead(302, { location, 'cache-control': 'no-store' }).end();
}

function send(response, status, type, body) {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
