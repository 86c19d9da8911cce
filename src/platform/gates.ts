import { browser } from './browser.ts';

/** The content scripts that the manifest puts into every frame of the hosts that come with the installation. */
function gateFiles(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []);
}

const idOf = (match: string): string => `gate ${match}`;

/**
 * Puts the gate onto exactly those hosts that were given later: the manifest's own scripts are only for the hosts that
 * come with the installation. Registered scripts outlast the browser's end, not an update.
 */
export async function keepGatesOn(matches: readonly string[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const wanted = matches.map(idOf);
  const gone = registered.filter((id) => !wanted.includes(id));
  const added = matches.filter((match) => !registered.includes(idOf(match)));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (added.length === 0) return;
  const js = gateFiles();
  await browser.scripting.registerContentScripts(
    added.map((match) => ({ id: idOf(match), matches: [match], js, runAt: 'document_idle', allFrames: true })),
  );
}
