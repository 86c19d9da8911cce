import { describe, expect, it } from 'vitest';
import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from '../../src/console/hosts.ts';
import { textOf } from './files.ts';

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
    expect(manifest.content_security_policy.extension_pages).toBe("script-src 'self'; object-src 'self'");
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('options in a tab of their own, which need no permission', () => {
    expect(manifest.options_ui).toEqual({ page: 'src/options/options.html', open_in_tab: true });
    expect(textOf('src/options/options.html')).not.toMatch(/https?:/);
  });

  it('no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
