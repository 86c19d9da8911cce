import ContentLayout from '@cloudscape-design/components/content-layout';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { InfoLink } from '../../parts/InfoLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { t } from '../../text/text.ts';
import { AccountBox, LinksBox, NewsBox, ResourcesBox, ToolsBox } from './boxes.tsx';
import { Recommendations } from './Recommendations.tsx';

/** The IAM dashboard. Order of its containers as read live in 2026 (seen). */
export function Dashboard() {
  return (
    <Page kind="dashboard" crumbs={[{ text: t('nav.dashboard'), href: '#/home' }]}>
      <ContentLayout
        header={
          <Header variant="h1" info={<InfoLink />}>
            {t('dash.title')}
          </Header>
        }
      >
        <Grid gridDefinition={[{ colspan: { default: 12, s: 8 } }, { colspan: { default: 12, s: 4 } }]}>
          <SpaceBetween size="l">
            <Recommendations />
            <ResourcesBox />
            <NewsBox />
          </SpaceBetween>
          <SpaceBetween size="l">
            <AccountBox />
            <LinksBox />
            <ToolsBox />
          </SpaceBetween>
        </Grid>
      </ContentLayout>
    </Page>
  );
}
