// Ours draws by itself: the extension is there and its guide is active. This only tells where its ring is.
import { boxOf } from './tool.ts';

export const start = () => undefined;
export const stop = () => undefined;

export function ring() {
  const host = document.querySelector<HTMLElement>('waymark-ring');
  return host?.matches(':popover-open') && host.dataset.at === 'control' ? boxOf(host) : undefined;
}
