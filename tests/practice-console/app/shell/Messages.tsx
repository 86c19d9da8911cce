import Flashbar from '@cloudscape-design/components/flashbar';
import { dismiss, useFlashes } from '../state/flashes.ts';
import { t } from '../text/text.ts';

/** The messages at the top of the page. */
export function Messages() {
  const flashes = useFlashes();
  return (
    <Flashbar
      items={flashes.map(({ id, type, header, content, action }) => ({
        id,
        type,
        header,
        content,
        action,
        dismissible: true,
        dismissLabel: t('dismiss'),
        onDismiss: () => dismiss(id),
      }))}
    />
  );
}
