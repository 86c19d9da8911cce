// Builds the pages into the folder that is given: `node build-app.mjs FOLDER`.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const APP = fileURLToPath(new URL('../app', import.meta.url));

await build({
  root: APP,
  configFile: false,
  // Every part of Cloudscape would warn of its "use client".
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
  build: {
    outDir: process.argv[2],
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: join(APP, 'main.tsx'),
      output: { entryFileNames: 'app.js', codeSplitting: false, assetFileNames: 'app.[ext]' },
    },
  },
});
