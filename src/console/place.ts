import { consoleHost, isSignInHost } from './hosts.ts';
import type { Language } from './language.ts';
import { foldAccents, normaliseName } from './normalise.ts';
import type { PageId, PageRef, Place } from './page.ts';
import { PAGES, STEP_TITLES } from './pages.ts';
import { splitRef, WIZARDS } from './wizards.ts';

/** IAM's single-page console: `/iam/home` until 2021 and again since 2024, `/iamv2/home` between (seen). */
const IAM_PATH = /^\/iam(v2)?(\/home)?\/?$/;

/** Which page an address is. Anything that is no console page of ours is `elsewhere`. */
export function pageOf(url: URL): PageId {
  if (isSignInHost(url)) return 'sign-in';
  if (!consoleHost(url)) return 'elsewhere';
  if (/^\/console\/home\/?$/.test(url.pathname)) return 'console-home';
  if (!IAM_PATH.test(url.pathname)) return 'elsewhere';
  // `#/users?x=1`, `#users`, `#/users/` are the same route.
  const route = url.hash.replace(/^#\/?/, '').replace(/\?.*$/, '').replace(/\/$/, '');
  return PAGES.find((page) => page.route?.test(route))?.id ?? 'iam';
}

/** The active step of a wizard as the page's step list has it: a number and a count mean the same in every language. */
export interface ActiveStep {
  index: number;
  count: number;
}

/**
 * Where a frame is: the page by its address, the step of a wizard by what the page shows, for all steps share one
 * address (seen). Takes the texts of the main headings, or the name of the active step ("Step 2: Set permissions").
 * Without a known one the number of the active step tells, unless the wizard has more steps than the one we know, as it
 * had before 2023. `step` is absent when nothing tells it.
 */
export function placeOf(url: URL, headings: readonly string[], language: Language, activeStep?: ActiveStep): Place {
  const page = pageOf(url);
  const steps = WIZARDS[page];
  if (!steps) return { page };
  const shown = new Set(headings.map(key));
  const named = steps.find((step) => namesOfStep(page, step, language).some((name) => shown.has(name)));
  const numbered = activeStep && activeStep.count <= steps.length ? steps[activeStep.index] : undefined;
  const step = named ?? numbered;
  return step ? { page, step } : { page };
}

function namesOfStep(page: PageId, step: string, language: Language): string[] {
  const titles = STEP_TITLES[`${page}/${step}`];
  return [...(titles?.[language] ?? []), ...(titles?.en ?? [])].map(key);
}

/**
 * "Step 2: " in front of a step's name, in any language; also "2단계: ", "2. Adım: ", "第 2 步: " (Cloudscape's messages
 * 3.0.1383; documented).
 */
const NUMBERED = /^[^\d:]{0,12}\d{1,2}[^\d:]{0,8}: ?/;

function key(text: string): string {
  return foldAccents(normaliseName(text)).replace(NUMBERED, '');
}

/** Whether a place is what a reference asks for: `create-user` is any step of it, `create-user/review` only that. */
export function placeMatches(place: Place, ref: PageRef): boolean {
  const { page, step } = splitRef(ref);
  return place.page === page && (step === undefined || place.step === step);
}

/**
 * Pages without any secret: no secret key of an app, no password, no access key is ever shown on them. (Transcripts 2024
 * and 2026; seen.) A page that we do not know is not among them.
 */
const WITHOUT_SECRETS: readonly PageRef[] = [
  'console-home',
  'dashboard',
  'users',
  'groups',
  'assign-mfa/select',
  'create-user/permissions',
  'create-user/review',
];

/** Whether a place may show a secret as text, so that its text is not to be read at large. */
export function mayShowSecrets(place: Place): boolean {
  return !WITHOUT_SECRETS.some((ref) => placeMatches(place, ref));
}

/** Every page reference that a guide may use. */
export const PAGE_REFS: ReadonlySet<string> = /* @__PURE__ */ pageRefs();

/** A function of its own, so that a script that reads no guide needs nothing of it. */
function pageRefs(): Set<string> {
  return new Set(PAGES.flatMap(({ id }) => [id, ...(WIZARDS[id] ?? []).map((step) => `${id}/${step}`)]));
}

/** The address of a page relative to any console host, or undefined where there is none to give. */
export function hrefOf(page: PageId): string | undefined {
  return PAGES.find(({ id }) => id === page)?.href;
}

/** What people call a page or a wizard step, in the console's language where that is known. */
export function titleOf(ref: PageRef, language: Language): string {
  const { page, step } = splitRef(ref);
  const titles = step ? STEP_TITLES[ref] : PAGES.find(({ id }) => id === page)?.titles;
  return titles?.[language]?.[0] ?? titles?.en?.[0] ?? ref;
}
