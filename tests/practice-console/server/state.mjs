// Everything a running practice console remembers.
import { createAccount, FIRST_USER } from './account.mjs';
import { scenarioOf } from './scenario.mjs';

/**
 * @typedef {object} State
 * @property {import('../server.mjs').Scenario} scenario
 * @property {import('../server.mjs').Account} account
 * @property {{ kind: 'root' | 'user' | 'role', name: string } | undefined} principal who is signed in
 * @property {{ principal: { kind: string, name: string }, mfaPassed: boolean } | undefined} pending between two sign-in forms
 * @property {string | undefined} secret of the authenticator app that is being set up
 * @property {number} offset of the console's clock
 * @property {() => number} now
 */

/** @returns {State} */
export function createState(scenario) {
  const state = { offset: 0, now: () => Date.now() + state.offset };
  startOver(state, scenario);
  return state;
}

/** A new account and session; the clock goes on. */
export function startOver(state, scenario) {
  state.scenario = scenarioOf(scenario);
  state.account = createAccount(state.scenario, state.now());
  state.principal = firstPrincipal(state);
  state.pending = undefined;
  state.secret = undefined;
}

function firstPrincipal({ scenario, account }) {
  if (scenario.principal === 'root') return { kind: 'root', name: account.name };
  if (scenario.principal === 'user') return { kind: 'user', name: FIRST_USER.name };
  return { kind: 'role', name: 'AWSReservedSSO_Practice_0000000000000000' };
}
