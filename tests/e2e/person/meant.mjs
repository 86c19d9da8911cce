// What the words of the shipped guide's actions mean on the page, as whoever reads them would understand. The names are
// those of the practice console's truth.

/** From the id of an action to the name of its control. */
const MEANT = [
  [/^(?:root|self)\.(?:dashboard|back)$/, () => 'nav.dashboard'],
  [/^(root|self)\.add-mfa$/, (who) => `dashboard.add-mfa-${who}`],
  [/^(?:root|self)\.device-name$/, () => 'mfa.device-name'],
  [/^(?:root|self)\.(passkey|app|token)\.kind$/, (kind) => `mfa.kind-${kind}`],
  [/^(?:root|self)\.(?:passkey|app|token)\.(next|show-qr|serial|code-[12]|finish)$/, (what) => `mfa.${what}`],
  [/^(?:root|self)\.confirm$/, () => 'dashboard.refresh'],
  [/^user\.list$/, () => 'nav.users'],
  [/^user\.create$/, () => 'users.create'],
  [/^user\.(user-name|console-access|iam-user|must-reset|finish|download|return)$/, (what) => `create.${what}`],
  [/^user\.password\.(auto|custom|field)$/, (what) => `create.password-${what}`],
  [/^user\.(?:details|permissions)\.next$/, () => 'create.next'],
  [/^user\.(group|direct)\.tile$/, (way) => `create.${way}-tile`],
  [/^user\.group\.create$/, () => 'create.create-group'],
  [/^user\.group\.(name|finish)$/, (what) => `group.${what}`],
  [/^user\.group\.(search|policy)$/, (what) => (what === 'search' ? 'group.policy-search' : 'group.policy-row')],
  [/^user\.group\.row$/, () => 'create.group-row'],
  [/^user\.direct\.(search|policy)$/, (what) => (what === 'search' ? 'create.policy-search' : 'create.policy-row')],
  [/^user\.tag$/, () => 'create.add-tag'],
  [/^self\.sign-out$/, () => 'menu.sign-out'],
];

/** What has to be opened before some controls are there, the outermost first. */
const OPENERS = [
  [/^nav\.(users|groups)$/, ['nav.open', 'nav.access']],
  [/^nav\./, ['nav.open']],
  [/^menu\./, ['bar.account-menu']],
];

/** The control that an action means; undefined for what is done away from the page. */
export function meantBy(action) {
  const [pattern, keyOf] = MEANT.find(([words]) => words.test(action)) ?? [];
  return keyOf?.(pattern.exec(action)[1]);
}

/** What opens the parts of the page in which a control is. */
export const openersOf = (key) => OPENERS.find(([pattern]) => pattern.test(key))?.[1] ?? [];
