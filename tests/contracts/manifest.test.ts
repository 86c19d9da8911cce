import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/manifest.mjs';
import { POLICY_SCHEMA } from '../../scripts/policy-schema.mjs';
import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from '../../src/console/hosts.ts';
import { COMMANDS } from '../../src/messages/commands.ts';
import { DATA_OF_SESSION } from '../../src/platform/consent.ts';
import { ROOT, textOf } from './files.ts';

/**
 * Letters that a browser or system has with Alt+Shift: what Chromium 156 on Linux gives to no extension (tried, 2026-11:
 * toolbar, dialogs, groups of tabs), Chrome's feedback (Chrome Help; documented), and what ChromeOS has (its help, from
 * memory). The console's own search is Alt+S (console guide, 2026; documented).
 */
const TAKEN = [...'ABCNPRTWXZ', 'I', ...'KLMS'];

const manifest = JSON.parse(textOf('manifest.json'));

describe('the manifest asks for exactly what is needed', () => {
  it('permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'scripting', 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('hosts: those of src/console/hosts.ts', () => {
    expect(manifest.host_permissions).toEqual([...REQUIRED_MATCHES]);
    expect(manifest.optional_host_permissions).toEqual([...OPTIONAL_MATCHES]);
    expect(manifest.content_scripts.map((script: { matches: string[] }) => script.matches)).toEqual([
      [...REQUIRED_MATCHES],
    ]);
  });

  it('nothing on sign-in pages', () => {
    const patterns = [...manifest.host_permissions, ...manifest.optional_host_permissions];
    expect(patterns.filter((pattern: string) => pattern.includes('signin') || pattern === '<all_urls>')).toEqual([]);
  });

  it('no file that a page could probe for, and no code from elsewhere', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toMatch(
      /^script-src 'self'; object-src 'self'; connect-src/,
    );
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('options in a tab of their own, which need no permission', () => {
    expect(manifest.options_ui).toEqual({ page: 'src/options/options.html', open_in_tab: true });
    expect(textOf('src/options/options.html')).not.toMatch(/https?:/);
  });

  it('keys: one for each command, with letters that nothing else has', () => {
    expect(Object.keys(manifest.commands)).toEqual([...COMMANDS]);
    const keys = Object.values<{ suggested_key: { default: string; mac: string } }>(manifest.commands);
    const letters = keys.map(({ suggested_key }) => /^Alt\+Shift\+([A-Z])$/.exec(suggested_key.default)?.[1]);
    // Chrome takes four suggestions at the most. (Extensions documentation.)
    expect(new Set(letters).size).toBe(4);
    expect(letters.filter((letter) => !letter || TAKEN.includes(letter))).toEqual([]);
    // On a Mac, Option and Shift with a letter write a sign.
    const onMac = keys.map(({ suggested_key }) => suggested_key.mac);
    expect(onMac).toEqual(letters.map((letter) => `MacCtrl+Shift+${letter}`));
  });

  it('no data is collected, but of those who join a session and allow it', () => {
    const { required, optional } = manifest.browser_specific_settings.gecko.data_collection_permissions;
    expect(required).toEqual(['none']);
    expect(optional).toEqual(DATA_OF_SESSION);
  });

  it('connections: encrypted, or to this machine alone; Firefox is not to make https of the latter', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split('connect-src ')[1]).toBe("'self' https: http://localhost:* http://127.0.0.1:*");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it('a schema for what an administrator sets, which Chrome alone takes', () => {
    expect(manifest.storage).toEqual({ managed_schema: POLICY_SCHEMA });
    expect(existsSync(join(ROOT, POLICY_SCHEMA))).toBe(true);
    expect([manifestFor('chrome').storage, manifestFor('firefox').storage]).toEqual([manifest.storage, undefined]);
  });
});
