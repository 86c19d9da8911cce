import type { Page } from 'puppeteer';

/** A frame as the compositor drew it. */
export interface Frame {
  png: Buffer;
  /** Seconds. */
  at: number;
}

/** Records the frames that the browser draws while something happens, in their order. Chromium alone. */
export async function record(page: Page, act: () => Promise<void>): Promise<Frame[]> {
  const frames: Frame[] = [];
  const session = await page.createCDPSession();
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ png: Buffer.from(data, 'base64'), at: metadata.timestamp ?? 0 });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  try {
    await act();
  } finally {
    await session.send('Page.stopScreencast').catch(() => undefined);
    await session.detach().catch(() => undefined);
  }
  return frames.sort((one, other) => one.at - other.at);
}
