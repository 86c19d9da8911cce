import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A file that is not there: the plugin answers for it. */
const ENTRY = join(ROOT, 'src/bench-entry.ts');

/** What some code weighs when it is shipped. Bytes, minified, and that compressed. */
export interface Size {
  minified: number;
  gzip: number;
}

/**
 * Bundles one line such as `export { x } from './locate/y.ts'` with all that it needs, minified, in memory.
 * @param external packages that are there already, and are not counted
 */
export async function sizeOf(line: string, external: string[] = []): Promise<Size> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? line : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'shipped' },
      rolldownOptions: { external },
    },
  })) as Rollup.RollupOutput[];
  const code = built.flatMap(({ output }) => output).map((one) => (one.type === 'chunk' ? one.code : ''));
  const text = code.join('');
  return { minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}
