// The simulated account: what the real one would keep on AWS's side.

export const ACCOUNT_ID = '000000000000';
export const ACCOUNT_NAME = 'practice-account';
/** The user who exists when a scenario begins with somebody else than root. */
export const FIRST_USER = { name: 'daily-admin', password: 'Correct-horse-7' };

/**
 * @typedef {import('../server.mjs').Scenario} Scenario
 * @typedef {import('../server.mjs').Device} Device
 * @typedef {import('../server.mjs').User} User
 * @typedef {import('../server.mjs').Account} Account
 */

/**
 * A new account as a scenario wants it.
 * @param {Scenario} scenario
 * @param {number} now
 * @returns {Account}
 */
export function createAccount(scenario, now) {
  const created = new Date(now).toISOString();
  return {
    id: scenario.account,
    name: ACCOUNT_NAME,
    rootDevices: scenario.mfa === 'root' ? [{ kind: 'app', name: 'old-phone', created }] : [],
    users: scenario.principal === 'user' ? [firstUser(created)] : [],
    groups: scenario.groupsExist ? existingGroups(created) : [],
    seen: { root: false, self: false },
  };
}

/** @returns {User} */
function firstUser(created) {
  const rights = { groups: [], policies: ['AdministratorAccess'], tags: [] };
  return { ...FIRST_USER, consoleAccess: true, mustReset: false, devices: [], ...rights, created };
}

function existingGroups(created) {
  return [
    { name: 'Administrators', policies: ['AdministratorAccess'], created },
    { name: 'Developers', policies: ['PowerUserAccess'], created },
  ];
}

/**
 * The MFA devices of whoever is signed in.
 * @param {Account} account
 * @param {{ kind: string, name: string }} principal
 * @returns {Device[]}
 */
export function devicesOf(account, principal) {
  if (principal.kind === 'root') return account.rootDevices;
  return account.users.find((user) => user.name === principal.name)?.devices ?? [];
}
