// Who is signed in. Kept here rather than in a cookie, so that tabs, hosts and restarted browsers agree.
import { devicesOf } from './account.mjs';
import { Refusal } from './refusal.mjs';

/** Begins to sign in. Root needs no real password here; a user's one is checked. */
export function signIn(state, { kind, name, password }) {
  const principal = kind === 'root' ? { kind: 'root', name: state.account.name } : { kind: 'user', name };
  if (kind === 'user') checkPassword(state, name, password);
  state.pending = { principal, mfaPassed: devicesOf(state.account, principal).length === 0 };
  return goOn(state);
}

function checkPassword(state, name, password) {
  const user = state.account.users.find((one) => one.name === name);
  if (!user?.consoleAccess || user.password !== password) throw new Refusal('wrong-password');
}

/** The second form. Any six digits do: the simulated phone types them. */
export function passMfa(state, { code }) {
  if (!state.pending || !/^\d{6}$/.test(code ?? '')) throw new Refusal('wrong-code');
  state.pending.mfaPassed = true;
  return goOn(state);
}

/** The third form, for a user who has to choose a new password. */
export function changePassword(state, { password }) {
  const user = pendingUser(state);
  if (!user) throw new Refusal('nobody');
  if (!isAllowedPassword(password) || password === user.password) throw new Refusal('weak-password');
  user.password = password;
  user.mustReset = false;
  return goOn(state);
}

/** AWS's default rule for passwords (seen in console text, 2026). */
export function isAllowedPassword(password) {
  const kinds = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(password ?? ''));
  return (password ?? '').length >= 8 && kinds.length >= 3;
}

function pendingUser(state) {
  const principal = state.pending?.principal;
  return principal?.kind === 'user' ? state.account.users.find((user) => user.name === principal.name) : undefined;
}

function goOn(state) {
  if (!state.pending.mfaPassed) return { form: 'mfa' };
  if (pendingUser(state)?.mustReset) return { form: 'new-password' };
  state.principal = state.pending.principal;
  state.pending = undefined;
  // The secret of a wizard that was left half-way is gone.
  state.secret = undefined;
  return { form: 'done' };
}

/** The sessionARN that the console's meta tag shows. */
export function sessionArn(account, principal) {
  const base = `arn:aws:iam::${account.id}`;
  if (principal.kind === 'root') return `${base}:root`;
  if (principal.kind === 'user') return `${base}:user/${principal.name}`;
  return `arn:aws:sts::${account.id}:assumed-role/${principal.name}/practice`;
}
