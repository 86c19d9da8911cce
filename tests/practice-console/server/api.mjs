// The API between the pages and the simulated account: one table of names.
import { devicesOf } from './account.mjs';
import { addDevice, newSecret } from './mfa.mjs';
import { recommendations, summary } from './recommendations.mjs';
import { Refusal } from './refusal.mjs';
import { changePassword, passMfa, sessionArn, signIn } from './sign-in.mjs';
import { createGroup, createUser, deleteUsers, listGroups, listUsers, policiesTable } from './users.mjs';

/** Calls that somebody makes who is not signed in. */
const OPEN = {
  'sign-in': signIn,
  'sign-in-mfa': passMfa,
  'new-password': changePassword,
};

const CALLS = {
  start: (state) => ({ scenario: state.scenario, sessionArn: sessionArn(state.account, state.principal) }),
  recommendations,
  devices: (state) => devicesOf(state.account, state.principal),
  secret: (state) => {
    const made = newSecret(state.principal);
    state.secret = made.secret;
    return made;
  },
  'add-device': addDevice,
  'remove-device': (state, { name }) => {
    const devices = devicesOf(state.account, state.principal);
    const index = devices.findIndex((device) => device.name === name);
    if (index >= 0) devices.splice(index, 1);
    return {};
  },
  users: listUsers,
  groups: listGroups,
  policies: policiesTable,
  'create-user': createUser,
  'create-group': createGroup,
  'delete-users': deleteUsers,
};

/**
 * Answers one call.
 * @param {import('./state.mjs').State} state
 * @param {string} name
 * @param {any} body
 * @returns {{ status: number, json: unknown }}
 */
export function answerCall(state, name, body) {
  try {
    return { status: 200, json: { value: call(state, name, body), summary: summary(state) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, json: { error: error.code, summary: summary(state) } };
  }
}

function call(state, name, body) {
  if (Object.hasOwn(OPEN, name)) return OPEN[name](state, body);
  if (!Object.hasOwn(CALLS, name)) throw new Refusal('unknown-call', 404);
  if (!state.principal) throw new Refusal('signed-out', 401);
  return CALLS[name](state, body);
}
