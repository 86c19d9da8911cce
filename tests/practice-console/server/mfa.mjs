// Registering MFA devices, with the check of two consecutive codes that the real service makes.
import { Secret, TOTP } from 'otpauth';
import { ACCOUNT_ID, devicesOf } from './account.mjs';
import { Refusal } from './refusal.mjs';

/** Seconds that a code lasts (RFC 6238's default, which AWS uses; documented). */
const PERIOD = 30;
/** Codes may be this many periods old or early. How far the real service goes is not documented. */
const OLD = 6;
const EARLY = 4;
/** AWS takes eight devices for a root or IAM user (documented, since 2022-11). */
const MOST = 8;

/** The one hardware token that lies on the desk; every serial number is taken for it. */
const TOKEN = new TOTP({ secret: new Secret({ size: 20 }), period: PERIOD });

/** A new secret for an authenticator app, with the address that its QR code holds. */
export function newSecret(principal) {
  const secret = new Secret({ size: 40 });
  const label = principal.kind === 'root' ? `root-account-mfa-device@${ACCOUNT_ID}` : `${principal.name}@${ACCOUNT_ID}`;
  // The long form has the issuer twice, which makes the QR code needlessly dense; authenticator apps read this one.
  return { secret: secret.base32, uri: new TOTP({ issuer: 'Practice console', label, secret }).toString() };
}

/** Number of a code's period. */
const periodOf = (ms) => Math.floor(ms / 1000 / PERIOD);

/** Codes of a real token as one reads them off it: see `tokenCode` of the practice console. */
export function createTokenReader(now) {
  let base = 0;
  return (offset = 0) => {
    if (offset === 0) base = periodOf(now());
    return TOKEN.generate({ timestamp: (base + offset) * PERIOD * 1000 });
  };
}

/**
 * Whether two codes are two consecutive ones of a device, at a time near now.
 * @param {TOTP} totp
 * @param {[string, string]} codes
 * @param {number} now milliseconds
 */
export function areConsecutive(totp, [first, second], now) {
  if (first === second) return false;
  const code = (period) => totp.generate({ timestamp: period * PERIOD * 1000 });
  for (let period = periodOf(now) - OLD; period < periodOf(now) + EARLY; period++) {
    if (code(period) === first && code(period + 1) === second) return true;
  }
  return false;
}

/**
 * Adds a device for whoever is signed in.
 * @throws {Refusal} when the codes do not fit, the name is not allowed or taken, or there are eight already
 */
export function addDevice(state, { kind, name, serial, code1, code2 }) {
  const devices = devicesOf(state.account, state.principal);
  if (devices.length >= MOST) throw new Refusal('too-many-devices');
  if (!/^[\w+=,.@-]{1,64}$/.test(name ?? '')) throw new Refusal('device-name');
  const names = [state.account.rootDevices, ...state.account.users.map((user) => user.devices)].flat();
  if (names.some((device) => device.name === name)) throw new Refusal('device-exists');
  const totp = kind === 'token' ? TOKEN : kind === 'app' ? appOf(state) : undefined;
  if (kind === 'token' && !serial) throw new Refusal('serial');
  if (totp && !areConsecutive(totp, [code1, code2], state.now())) throw new Refusal('codes');
  devices.push({ kind, name, created: new Date(state.now()).toISOString() });
  state.secret = undefined;
  return { name };
}

function appOf(state) {
  if (!state.secret) throw new Refusal('codes');
  return new TOTP({ secret: Secret.fromBase32(state.secret), period: PERIOD });
}
