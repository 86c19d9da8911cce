// What the laboratory calls in the page: bundled, and put there as `lab`.
export { load, prepare } from './load.ts';
export { run } from './run.ts';
