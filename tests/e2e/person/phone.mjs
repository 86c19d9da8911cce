// The person's phone: it sees the QR code on the screen with a camera (a screenshot) and shows six-digit codes.
import jsQR from 'jsqr';
import { Secret, TOTP, URI } from 'otpauth';
import { PNG } from 'pngjs';

/** Codes last this long. Seconds. */
const PERIOD = 30;

/** @param {import('../../practice-console/server.mjs').PracticeConsole} practice whose clock the phone shares */
export function createPhone(practice) {
  /** @type {TOTP | undefined} */
  let app;
  let last = 0;
  return {
    /** Scans what the page shows. Returns whether a code for an authenticator app was on it. */
    async scan(page) {
      const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot({ type: 'png' })));
      const code = jsQR(new Uint8ClampedArray(data), width, height);
      if (!code?.data.startsWith('otpauth:')) return false;
      app = /** @type {TOTP} */ (URI.parse(code.data));
      return true;
    },
    /** Types the secret by hand instead. */
    type(secret) {
      app = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD });
    },
    /** The next code that was not used yet: waits (on the practice clock) until there is one. */
    nextCode() {
      if (!app) throw new Error('The phone has scanned nothing yet.');
      if (Math.floor(practice.clock.now() / 1000 / PERIOD) <= last) practice.clock.advance(PERIOD * 1000);
      last = Math.floor(practice.clock.now() / 1000 / PERIOD);
      return app.generate({ timestamp: practice.clock.now() });
    },
  };
}
