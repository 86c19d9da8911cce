import { consoleHost } from '../console/hosts.ts';
import type { Sender } from './answers.ts';

interface RawSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

/**
 * Who sent a message, or undefined for anybody who may not speak to the worker: another extension, or a content script
 * on a page that is not the console's.
 */
export function senderOf(from: unknown, ownId: string, ownOrigin: string): Sender | undefined {
  const { id, url, frameId, tab } = from as RawSender;
  if (id !== ownId || url === undefined) return undefined;
  if (url.startsWith(ownOrigin)) return { from: 'extension' };
  if (tab?.id === undefined || frameId === undefined || !consoleHost(new URL(url))) return undefined;
  return { from: 'frame', at: { tab: tab.id, frame: frameId } };
}
