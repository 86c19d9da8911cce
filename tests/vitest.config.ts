import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Browsers are heavy: what needs one runs one file after the other on the usual two cores. */
const inBrowser = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 };
/** A walk mostly waits, as a person does: two of them share the cores well. */
const twoAtATime = { fileParallelism: true, maxWorkers: 2 };
/** Tests that count frames, or measure. */
const FRAMES = ['hold', 'pointing', 'ring', 'scenes'].map((name) => `tests/dom/${name}.test.ts`);
const plain = { testTimeout: 20_000, maxWorkers: 2 };

export default defineConfig({
  root,
  define: { 'process.env.NODE_ENV': '"test"' },
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tests/bench/**/*.test.ts',
            'tests/faults/**/*.test.ts',
            'tests/training/**/*.test.ts',
          ],
          ...plain,
        },
      },
      { root, test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'], ...plain } },
      // The relays as their operators start them. nginx's part is tried where nginx is, with Nchan and its JavaScript.
      { root, test: { name: 'relay', include: ['tests/relay/**/*.test.ts'], ...plain } },
      // A record store as others run it, installed by the test. Run by `npm run test:training` and `npm run test:all`.
      { root, test: { name: 'lrs', include: ['tests/lrs/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 } },
      {
        root,
        test: {
          name: 'dom',
          include: [
            'tests/dom/**/*.test.ts',
            'tests/accname/**/*.test.ts',
            'tests/practice-console/**/*.test.ts',
            'tests/drift/**/*.test.ts',
          ],
          exclude: FRAMES,
          ...inBrowser,
          ...twoAtATime,
        },
      },
      // What is counted in frames has the machine for itself.
      { root, test: { name: 'frames', include: FRAMES, ...inBrowser } },
      {
        root,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowser, ...twoAtATime, testTimeout: 240_000 },
      },
      // Real browsers, hurt on purpose. Run by `npm run test:faults`.
      { root, test: { name: 'faults', include: ['tests/faults/**/*.faults.ts'], ...inBrowser } },
      // Whole classes at real relays. Run by `npm run test:training`.
      {
        root,
        test: { name: 'training', include: ['tests/training/**/*.training.ts'], ...inBrowser, testTimeout: 600_000 },
      },
      // Measures; fails nothing by being slow. Run by `npm run bench:locate`, `bench:overlay` and `bench:progress`.
      { root, test: { name: 'bench', include: ['tests/bench/**/*.bench.ts'], ...inBrowser, testTimeout: 1_200_000 } },
    ],
  },
});
