// A page can probe for files in `web_accessible_resources`, and so for the extension. Ours are injected by the worker
// and need none: the build tool adds the list by itself, and here it goes again, with the module copy of the script
// that only it would have served.

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
        for (const name of Object.keys(bundle)) if (/^assets\/walk\.ts-.*\.js$/.test(name)) delete bundle[name];
      },
    },
  };
}
