// What a practice console is set to. Everything that the real console does by default is on by default here too.
import { randomInt } from 'node:crypto';

/** @typedef {import('../server.mjs').Scenario} Scenario */

/** @type {Readonly<Scenario>} */
export const DEFAULTS = Object.freeze({
  labels: '2026',
  account: '000000000000',
  principal: 'root',
  mfa: 'none',
  personPanel: true,
  addMfaNewTab: false,
  host: 'single',
  slow: 0,
  language: 'en',
  seed: 0,
  frame: false,
  groupsExist: false,
  hooks: false,
  oldUrl: false,
  navigationClosed: false,
  sectionClosed: false,
  scroller: false,
  shadow: false,
  nativeDialog: false,
  dark: false,
  compact: false,
  goal: Object.freeze({ device: 'app', permissions: 'group', password: 'auto' }),
});

const CHOICES = {
  labels: ['2026', '2024'],
  account: ['000000000000', '111122223333'],
  principal: ['root', 'user', 'role'],
  mfa: ['none', 'root'],
  host: ['single', 'multi', 'china'],
  language: ['en', 'ja', 'ko', 'de', 'xx'],
  device: ['app', 'token', 'passkey'],
  permissions: ['group', 'direct'],
  password: ['auto', 'custom'],
};

/**
 * Fills in the defaults.
 * @param {Partial<Scenario>} [wanted]
 * @returns {Scenario}
 */
export function scenarioOf(wanted = {}) {
  return { ...DEFAULTS, ...wanted, seed: wanted.seed || newSeed(), goal: { ...DEFAULTS.goal, ...wanted.goal } };
}

const newSeed = () => randomInt(1, 1_000_000);

/**
 * Reads switches from a query string (`?labels=2024&personPanel=false&device=token`).
 * @param {URLSearchParams} query
 * @param {Scenario} base what is not named stays as it is here
 * @returns {Scenario | undefined} undefined when the query names no switch
 */
export function scenarioFromQuery(query, base) {
  const named = [...query].filter(([key, value]) => known(key, value));
  if (named.length === 0) return undefined;
  /** @type {any} */
  const wanted = { ...base, goal: { ...base.goal } };
  for (const [key, value] of named) (key in base.goal ? wanted.goal : wanted)[key] = parsed(key, value);
  return wanted;
}

function known(key, value) {
  if (key in CHOICES) return CHOICES[key].includes(value);
  return typeof DEFAULTS[key] === 'boolean'
    ? ['true', 'false'].includes(value)
    : typeof DEFAULTS[key] === 'number' && /^\d{1,6}$/.test(value);
}

function parsed(key, value) {
  if (key in CHOICES) return value;
  return typeof DEFAULTS[key] === 'number' ? Number(value) : value === 'true';
}
