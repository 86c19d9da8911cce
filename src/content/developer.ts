import { DEVELOPER_KEY, readDeveloper } from '../platform/drift-store.ts';
import { onChanged } from '../platform/storage.ts';
import { askFor } from './parts.ts';

/**
 * Follows the switch in the options, and has the part put in that says and shows how controls are looked for. Resolves
 * after the first reading; `changed` is called when the switch is pressed.
 * @returns says whether it is switched on
 */
export async function followDeveloper(signal: AbortSignal, changed: () => void): Promise<() => boolean> {
  let on = false;
  const read = async () => {
    on = await readDeveloper().catch(() => false);
    if (on && !signal.aborted) askFor('developer');
  };
  onChanged(signal, async (keys) => {
    if (!keys.includes(DEVELOPER_KEY)) return;
    await read();
    if (!signal.aborted) changed();
  });
  await read();
  return () => on;
}
