import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup, type UserConfig } from 'vite';
import config from '../../vite.config.ts';
import { ROOT } from './files.ts';

/** What each script in console pages may weigh, compressed. Bytes. */
export const LIMITS: Readonly<Record<string, number>> = {
  // In every console frame, with or without a guide.
  'src/content/gate.iife.ts': 2000,
  // In every frame of a walk.
  'src/content/walk.ts': 30_000,
  // In the frames that have something to show, and whose controls are looked for; that marks of the console are looked for
  // came into the notes out of the walk.
  'src/content/ring.part.ts': 8000,
  'src/content/notes.part.ts': 2200,
  // In the top frame alone. The last 350 bytes are what a trainer says to a class, also where it is folded, and resizing for
  // whoever cannot drag.
  'src/content/checklist.part.ts': 26_350,
  // In the top frame of a console whose account has no run.
  'src/content/account.part.ts': 5000,
  // For whoever has switched it on.
  'src/content/developer.part.ts': 11_000,
};

/** A script as it is shipped. */
export interface Weight {
  /** Bytes, compressed as the tests measure everything: gzip, level 9. */
  gzip: number;
  /** The heaviest modules in it, by what is left of them before names are shortened. */
  modules: { name: string; bytes: number }[];
}

/** Builds one script in memory as the extension's build does, which takes these settings from the same file. */
export async function weigh(entry: string): Promise<Weight> {
  const chunk = await inProduction(() => built(entry));
  const modules = Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({
    name: relative(ROOT, id),
    bytes: renderedLength,
  }));
  return {
    gzip: gzipSync(chunk.code, { level: 9 }).length,
    modules: modules.sort((a, b) => b.bytes - a.bytes),
  };
}

async function built(entry: string): Promise<Rollup.OutputChunk> {
  const { define, resolve, build: settings } = config as UserConfig;
  const results = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define,
    resolve,
    build: {
      write: false,
      minify: settings?.minify,
      target: settings?.target,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'script' },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = results.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${entry} was built into nothing.`);
  return chunk;
}

/** The build tool asks the environment whether what it makes is to be shipped; tests are not. */
async function inProduction<T>(job: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await job();
  } finally {
    process.env.NODE_ENV = before;
  }
}

/** What a script that is too heavy is made of, for whoever has to make it lighter. */
export function composition({ gzip, modules }: Weight, most: number): string {
  const lines = modules.slice(0, 40).map(({ name, bytes }) => `${String(bytes).padStart(7)}  ${name}`);
  return [`${gzip} bytes instead of ${most}. Bytes of its modules before names are shortened:`, ...lines].join('\n');
}
