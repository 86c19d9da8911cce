/** Where everything of ours has its names. A name only, stable for good: nothing needs to be found there. */
export const HOME = 'https://waymark.example/xapi';

const ADL = 'http://adlnet.gov/expapi/verbs';

/** A verb as statements carry it. Its display is English: it is the verb's name, and people read the other formats. */
export interface Verb {
  id: string;
  display: { en: string };
}

const verb = (id: string, en: string): Verb => ({ id, display: { en } });

/**
 * What each kind of event is called. ADL's vocabulary where it has a word of that meaning, the registry of Tin Can for what is
 * skipped (both from memory and from published code, 2026-11), and words of our own, which CONTRIBUTING.md describes. ADL's
 * "passed" is about tests, so it is not taken for what the console let the person pass by.
 */
export const VERBS = {
  started: verb(`${ADL}/initialized`, 'initialized'),
  finished: verb(`${ADL}/completed`, 'completed'),
  done: verb(`${ADL}/completed`, 'completed'),
  chose: verb(`${ADL}/answered`, 'answered'),
  skipped: verb('http://id.tincanapi.com/verb/skipped', 'skipped'),
  moved: verb(`${HOME}/verbs/moved`, 'moved to another version'),
  already: verb(`${HOME}/verbs/found-in-place`, 'found in place'),
  passed: verb(`${HOME}/verbs/passed-by`, 'passed by'),
  'not-applicable': verb(`${HOME}/verbs/set-aside`, 'set aside as not applicable'),
  reopened: verb(`${HOME}/verbs/reopened`, 'reopened'),
  verified: verb(`${HOME}/verbs/verified`, 'verified'),
  contradicted: verb(`${HOME}/verbs/contradicted`, 'contradicted'),
} as const;

/** Kinds of activities: those of ADL's vocabulary, and a run, which is ours. */
export const TYPES = {
  guide: 'http://adlnet.gov/expapi/activities/course',
  action: 'http://adlnet.gov/expapi/activities/objective',
  branch: 'http://adlnet.gov/expapi/activities/question',
  run: `${HOME}/types/run`,
} as const;

/** Names of what statements carry besides what xAPI has a place for. */
export const EXTENSIONS = {
  grade: `${HOME}/extensions/grade`,
  reason: `${HOME}/extensions/reason`,
  because: `${HOME}/extensions/because`,
  by: `${HOME}/extensions/by`,
  reportAt: `${HOME}/extensions/report-at`,
  guideVersion: `${HOME}/extensions/guide-version`,
} as const;
