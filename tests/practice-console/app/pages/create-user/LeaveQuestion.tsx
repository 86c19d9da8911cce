import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { go } from '../../state/route.ts';
import { t } from '../../text/text.ts';

/** Asked of people who leave the password behind. Title and button are a guess. */
export function LeaveQuestion({ stay }: { stay(): void }) {
  const buttons = (
    <Box float="right">
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="link" onClick={stay}>
          {t('cancel')}
        </Button>
        <Button variant="primary" onClick={() => go('/users')}>
          {t('leave.go')}
        </Button>
      </SpaceBetween>
    </Box>
  );
  return (
    <Modal visible header={t('leave.title')} footer={buttons} onDismiss={stay} closeAriaLabel={t('close')}>
      {t('leave.text')}
    </Modal>
  );
}
