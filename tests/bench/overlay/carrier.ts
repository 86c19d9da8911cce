import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { bundle } from '../../dom/browsers.ts';
import { copyOf } from '../../e2e/laws/copies.ts';
import type { Kind } from '../../e2e/setting.ts';
import type { Tool } from './tools.ts';

const MATCHES = ['https://*.console.aws.amazon.com/*'];

/** What makes an extension of a folder that only brings page scripts. */
const CARRIER = {
  manifest_version: 3,
  name: 'Brings page scripts',
  version: '1.0',
  browser_specific_settings: { gecko: { id: 'carrier@bench.example' } },
};

/**
 * The folder of an extension that brings a tool into every console page, as the page's own script: so it is in tabs that
 * the page opens too, and is told apart in traces. Removed after the test. Ours is the built one, with the probe added.
 */
export async function carrierOf(kind: Kind, tool: Tool): Promise<string> {
  const flags = Object.entries(tool.flags ?? {}).map(([name, value]) => `globalThis.${name} = ${value};`);
  const probe = await bundle('../bench/overlay/page/probe.ts', 'bench');
  const script = [...flags, await bundle(tool.entry, 'benchTool')].join('\n');
  const bring = (folder: string) => addScripts(folder, { 'probe.js': probe, 'tool.js': script });
  if (tool.isOurs) return copyOf(kind, bring);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-carrier-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const background = kind === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...CARRIER, background, content_scripts: [] }));
  bring(folder);
  return folder;
}

/** The probe is in every frame from the start; the tool comes when ours would, and where a page's owner would have it. */
function addScripts(folder: string, scripts: Record<string, string>): void {
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, name), text);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const inPage = { matches: MATCHES, world: 'MAIN' };
  manifest.content_scripts.unshift(
    { ...inPage, js: ['probe.js'], run_at: 'document_start', all_frames: true },
    { ...inPage, js: ['tool.js'], run_at: 'document_idle' },
  );
  writeFileSync(path, JSON.stringify(manifest));
}
