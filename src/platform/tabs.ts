import { browser } from './browser.ts';

/** A frame of a tab. Frame 0 is the top document. */
export interface FrameAddress {
  tab: number;
  frame: number;
}

/** Open tabs whose address matches the patterns. Works without the `tabs` permission for hosts that we may read. */
export async function tabsOn(
  matches: readonly string[],
): Promise<{ id: number; url: string; active: boolean; window: number }[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap((tab) =>
    tab.id === undefined ? [] : [{ id: tab.id, url: tab.url ?? '', active: tab.active, window: tab.windowId ?? 0 }],
  );
}

/** What may be known of a tab without a permission for it. */
export interface TabPlace {
  tab?: number;
  /** Where it is, when that is a host that we may read. */
  address?: string;
  /** It is in a private window. */
  isPrivate: boolean;
  /** It is in one of Firefox's containers, which have sessions of their own. (Firefox ESR 153; tried.) */
  isContained: boolean;
}

/** Where the tab in front is. */
export async function frontPlace(): Promise<TabPlace> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const isContained = tab?.cookieStoreId?.startsWith('firefox-container-') ?? false;
  return { tab: tab?.id, address: tab?.url, isPrivate: tab?.incognito ?? false, isContained };
}

/** The tab in front of the window that the person used last. */
export async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Runs files of the extension, one after the other, in one frame, or in all frames that we may touch. Rejects when the tab is gone. */
export async function inject(files: string[], tab: number, frame?: number): Promise<void> {
  const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files });
}

/** Opens a tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Brings a tab and its window to the front, and to an address if one is given. */
export async function showTab(id: number, window: number, url?: string): Promise<void> {
  await browser.tabs.update(id, url ? { active: true, url } : { active: true });
  await browser.windows.update(window, { focused: true });
}

/** Says something to every frame of a tab. Nobody listening is no error. */
export async function tellTab(tab: number, message: unknown): Promise<void> {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** The badge on the toolbar button: a short text, and what it means for people who cannot see it. */
export async function setBadge(text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#0b5d6b' });
  await browser.action.setTitle({ title });
}
