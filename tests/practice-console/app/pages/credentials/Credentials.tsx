import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { InfoLink } from '../../parts/InfoLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { summary } from '../../state/api.ts';
import { useLoaded } from '../../state/loaded.ts';
import { go } from '../../state/route.ts';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import { DetailsBox, KeysBox } from './boxes.tsx';
import { type Device, DevicesTable } from './DevicesTable.tsx';

/** "My security credentials". Order of the containers is a guess; what they say was seen. */
export function Credentials() {
  const devices = useLoaded<Device[]>('devices');
  const none = devices.value?.length === 0;
  const isRoot = summary().principal?.kind === 'root';
  return (
    <Page kind="default" crumbs={[{ text: t('cred.title'), href: '#/security_credentials' }]}>
      <ContentLayout
        header={
          <Header variant="h1" info={<InfoLink />} description={isRoot ? t('cred.root') : undefined}>
            {t('cred.title')}
          </Header>
        }
      >
        <SpaceBetween size="l">
          {none && <NoMfa />}
          <DetailsBox />
          <DevicesTable devices={devices} />
          <KeysBox />
        </SpaceBetween>
      </ContentLayout>
    </Page>
  );
}

function NoMfa() {
  const assign = (
    <Mark k="credentials.assign-mfa">
      <Button onClick={() => go('/security_credentials/mfa')}>{t('cred.assign-mfa')}</Button>
    </Mark>
  );
  return (
    <Alert type="warning" header={t('cred.alert')} action={assign}>
      {t('cred.alert.text')}
    </Alert>
  );
}
