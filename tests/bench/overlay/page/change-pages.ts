import { frames } from './frame.ts';
import { control, isRinged } from './ring.ts';

/** After so many frames the ring is no longer waited for, and a page is taken for what it is. */
const MOST = 60;

/**
 * Goes from the dashboard to the users and back, within the document, many times. The tour is ended and begun as a page's
 * own script would, and each page is left once the ring is there.
 * @param rings whether a ring is to come on the dashboard
 * @returns on how many dashboards it came
 */
export async function changePages(times: number, rings: boolean): Promise<number> {
  let ringed = 0;
  for (let count = 0; count < times; count += 2) {
    globalThis.benchTool.stop();
    location.hash = '#/users';
    await until(() => control('add-mfa') === undefined && isUsers());
    location.hash = '#/home';
    await until(() => control('add-mfa') !== undefined);
    globalThis.benchTool.start();
    if (rings && (await until(() => isRinged('add-mfa')))) ringed++;
  }
  return ringed;
}

const isUsers = () => document.querySelector('main table') !== null;

async function until(holds: () => boolean): Promise<boolean> {
  for (let count = 0; count < MOST; count++) {
    await frames(1);
    if (holds()) return true;
  }
  return false;
}
