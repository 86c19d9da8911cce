import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { summary } from '../../state/api.ts';
import { t } from '../../text/text.ts';

/** Whose credentials these are. */
export function DetailsBox() {
  const { accountId, accountName, principal } = summary();
  const items = [
    { label: t('cred.account-name'), value: accountName },
    principal?.kind === 'root'
      ? { label: t('cred.email'), value: 'root@practice.example' }
      : { label: t('users.col.name'), value: principal?.name ?? '' },
    { label: t('cred.account-id'), value: accountId },
  ];
  return (
    <Container header={<Header variant="h2">{t('cred.details')}</Header>}>
      <KeyValuePairs columns={3} items={items} />
    </Container>
  );
}

/** Access keys: never any here. */
export function KeysBox() {
  return (
    <Container
      header={
        <Header
          variant="h2"
          counter="(0)"
          actions={
            // A test id that a public script presses in IAM (seen).
            <Button disabled data-testid="create-access-key">
              {t('cred.keys.create')}
            </Button>
          }
        >
          {t('cred.keys')}
        </Header>
      }
    >
      <Box color="text-body-secondary" textAlign="center">
        {t('cred.keys.none')}
      </Box>
    </Container>
  );
}
