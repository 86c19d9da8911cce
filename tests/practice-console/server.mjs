// The practice console: pages like those of the IAM console, over a small simulated account, under the console's real
// host names on this computer's loopback address. It shares nothing with the extension.
import { createServer } from 'node:https';
import { createAnswer } from './server/answer.mjs';
import { chromiumArgs, firefoxPrefs } from './server/browsers.mjs';
import { ensureBuilt } from './server/build.mjs';
import { createCertificate } from './server/certificate.mjs';
import { startUrl } from './server/hosts.mjs';
import { createTokenReader } from './server/mfa.mjs';
import { createState, startOver } from './server/state.mjs';

/**
 * Starts a practice console of its own, with its own account, on a free port.
 * @param {Partial<import('./server.mjs').Scenario>} [scenario] switches that differ from the defaults
 * @returns {Promise<import('./server.mjs').PracticeConsole>}
 */
export async function startPracticeConsole(scenario) {
  const [built, certificate] = [await ensureBuilt(), await createCertificate()];
  const state = createState(scenario);
  const server = createServer(certificate, guarded(createAnswer(state, built)));
  const port = await listen(server);
  sayWords(state.scenario);
  return {
    port,
    get scenario() {
      return state.scenario;
    },
    close: () => close(server),
    chromiumArgs: () => chromiumArgs(port),
    firefoxPrefs: () => firefoxPrefs(port),
    account: () => structuredClone(state.account),
    principal: () => structuredClone(state.principal),
    clock: clockOf(state),
    tokenCode: createTokenReader(state.now),
    expireSession: () => {
      state.principal = undefined;
    },
    signInAs: (kind) => {
      state.principal = { kind, name: kind === 'root' ? state.account.name : (state.account.users[0]?.name ?? '') };
    },
    reset: (wanted) => startOver(state, wanted ?? state.scenario),
    url: (hash) => startUrl(state.scenario, hash),
  };
}

/* So that a failure in the made-up language can be replayed. */
function sayWords({ language, seed }) {
  if (language === 'xx') console.log(`practice console: made-up words of seed ${seed}`);
}

function clockOf(state) {
  return {
    now: () => state.now(),
    set: (ms) => {
      state.offset = ms - Date.now();
    },
    advance: (ms) => {
      state.offset += ms;
    },
  };
}

/* A fault of ours must not end the process of a test that uses us. */
function guarded(answer) {
  return (request, response) => {
    answer(request, response).catch((error) => {
      console.error('practice console:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
