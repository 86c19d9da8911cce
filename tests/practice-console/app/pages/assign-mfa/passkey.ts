/**
 * Lets the browser create a passkey: its own dialog, nothing of it on the page.
 * @returns whether it did
 */
export async function createPasskey(name: string): Promise<boolean> {
  try {
    return !!(await navigator.credentials.create({ publicKey: options(name) }));
  } catch {
    // Refused, or the person closed the dialog.
    return false;
  }
}

function options(name: string): PublicKeyCredentialCreationOptions {
  return {
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    rp: { name: 'Practice console' },
    user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
    pubKeyCredParams: [
      { type: 'public-key', alg: -7 },
      { type: 'public-key', alg: -257 },
    ],
    authenticatorSelection: { userVerification: 'preferred' },
    timeout: 60_000,
  };
}
