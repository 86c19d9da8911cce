import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { scenario } from '../../state/scenario.ts';
import { t } from '../../text/text.ts';

interface Props {
  title: string;
  footer: ReactNode;
  close(): void;
  children: ReactNode;
}

/** A dialog: Cloudscape's, which is a plain box above the page, or the browser's own where the scenario wants that. */
export function Dialog(props: Props) {
  if (scenario().nativeDialog) return <Native {...props} />;
  const { title, footer, close, children } = props;
  return (
    <Modal visible size="large" header={title} footer={footer} onDismiss={close} closeAriaLabel={t('close')}>
      {children}
    </Modal>
  );
}

/* All outside it is inert while it is open. */
function Native({ title, footer, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="practice-dialog" aria-labelledby="practice-dialog-title" onClose={close}>
      <SpaceBetween size="l">
        <Header
          variant="h2"
          actions={<Button variant="icon" iconName="close" ariaLabel={t('close')} onClick={close} />}
        >
          <span id="practice-dialog-title">{title}</span>
        </Header>
        {children}
        {footer}
      </SpaceBetween>
    </dialog>
  );
}
