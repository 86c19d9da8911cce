import { call, Refused } from '../../state/api.ts';
import { t } from '../../text/text.ts';
import type { MfaForm } from '../../truth/forms.ts';
import { createPasskey } from './passkey.ts';

/**
 * Registers the device that the form describes.
 * @returns what was refused, as a word, or undefined when the device is there
 */
export async function register({ kind, name, serial, code1, code2 }: MfaForm): Promise<string | undefined> {
  try {
    if (kind === 'passkey' && !(await createPasskey(name))) return 'passkey';
    await call('add-device', { kind, name, serial, code1, code2 });
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** How the page says it. Titles and sentence for wrong codes as people have reported them (seen). */
export function says(refusal: string): { header: string; content: string } {
  if (refusal === 'codes') return { header: t('mfa.error'), content: t('mfa.error.text') };
  if (refusal === 'device-exists') return { header: t('mfa.finish'), content: t('mfa.error.exists') };
  if (refusal === 'passkey') return { header: t('mfa.passkey'), content: t('mfa.key.failed') };
  return { header: t('mfa.finish'), content: refusal };
}
