// A page can probe for files in `web_accessible_resources`, and so for the extension. Ours are injected by the worker
// and need none: the build tool adds the list by itself, and here it goes again, with the module copies of the injected
// scripts that only it would have served, and what nobody but they imports.

/** Scripts that the worker injects: each is built as a file of its own, without imports. */
const INJECTED = /\/src\/content\/(walk|[\w-]+\.part)\.tsx?$/;

/** @returns {import('vite').Plugin} */
export function stripWebAccessible() {
  return {
    name: 'waymark:strip-web-accessible',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const { web_accessible_resources: _gone, ...manifest } = JSON.parse(String(file.source));
        file.source = JSON.stringify(manifest, null, 2);
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const entries = chunks.filter(({ isEntry, facadeModuleId }) => isEntry && !INJECTED.test(facadeModuleId ?? ''));
        const needed = new Set();
        const need = (name) => {
          const chunk = bundle[name];
          if (chunk?.type !== 'chunk' || needed.has(name)) return;
          needed.add(name);
          for (const other of [...chunk.imports, ...chunk.dynamicImports]) need(other);
        };
        for (const { fileName } of entries) need(fileName);
        for (const { fileName } of chunks) if (!needed.has(fileName)) delete bundle[fileName];
      },
    },
  };
}
