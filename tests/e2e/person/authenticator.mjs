// A security key that answers by itself, for every tab of a Chromium. Firefox's driver has none.

/** Puts a virtual authenticator into each console tab, those that open later included. */
export async function addAuthenticator(browser) {
  for (const page of await browser.pages()) await addTo(page);
  browser.on('targetcreated', async (target) => {
    if (target.type() === 'page') await addTo(await target.page()).catch(() => undefined);
  });
}

async function addTo(page) {
  const session = await page?.createCDPSession();
  await session?.send('WebAuthn.enable');
  await session?.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
