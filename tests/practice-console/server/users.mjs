// Users and groups of the simulated account.
import { randomInt } from 'node:crypto';
import { listPolicies } from './policies.mjs';
import { Refusal } from './refusal.mjs';
import { isAllowedPassword } from './sign-in.mjs';

const NAME = /^[\w+=,.@-]{1,64}$/;

/**
 * Creates an IAM user as the wizard asks.
 * @returns {{ name: string, password?: string }} the password only where one was made or chosen
 * @throws {Refusal} for a name that exists or is not allowed, or a weak password
 */
export function createUser(state, wanted) {
  if (!NAME.test(wanted.name ?? '')) throw new Refusal('user-name');
  if (state.account.users.some((user) => user.name === wanted.name)) throw new Refusal('user-exists');
  if (wanted.consoleAccess && wanted.password && !isAllowedPassword(wanted.password))
    throw new Refusal('weak-password');
  const password = wanted.consoleAccess ? (wanted.password ?? newPassword()) : undefined;
  const { name, consoleAccess, mustReset = false, groups = [], policies = [], tags = [] } = wanted;
  const created = new Date(state.now()).toISOString();
  state.account.users.push({ name, password, consoleAccess, mustReset, groups, policies, tags, devices: [], created });
  return { name, password };
}

/** @throws {Refusal} */
export function createGroup(state, { name, policies = [] }) {
  if (!/^[\w+=,.@-]{1,128}$/.test(name ?? '')) throw new Refusal('group-name');
  if (state.account.groups.some((group) => group.name === name)) throw new Refusal('group-exists');
  state.account.groups.push({ name, policies, created: new Date(state.now()).toISOString() });
  return { name };
}

/** Deletes users by name. */
export function deleteUsers(state, { names = [] }) {
  state.account.users = state.account.users.filter((user) => !names.includes(user.name));
  return {};
}

/** The users list, without what nobody sees there. */
export function listUsers({ account }) {
  return account.users.map(({ password, ...user }) => ({ ...user, hasPassword: !!password }));
}

/** The groups list with how many users each has. */
export function listGroups({ account }) {
  const count = (name) => account.users.filter((user) => user.groups.includes(name)).length;
  return account.groups.map((group) => ({ ...group, users: count(group.name) }));
}

/** The policies table. */
export const policiesTable = () => listPolicies();

function newPassword() {
  const parts = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnopqrstuvwxyz', '23456789', '!@#$%*'];
  const pick = (letters) => letters[randomInt(letters.length)];
  return [...parts, ...parts, ...parts].map(pick).join('');
}
