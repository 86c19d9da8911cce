// What an administrator can set: Chrome reads the schema of it from the extension's own folder.
import { readFileSync } from 'node:fs';

/** Where the schema is, in the repository and in the built extension. */
export const POLICY_SCHEMA = 'assets/schemas/policy.schema.json';

/**
 * Puts the schema into the build.
 * @returns {import('vite').Plugin}
 */
export function policySchema() {
  return {
    name: 'waymark:policy-schema',
    generateBundle() {
      const source = readFileSync(new URL(`../${POLICY_SCHEMA}`, import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: POLICY_SCHEMA, source });
    },
  };
}
