import Box from '@cloudscape-design/components/box';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import { useEffect } from 'react';
import { Page } from '../shell/Page.tsx';
import { scenario } from '../state/scenario.ts';
import { t } from '../text/text.ts';
import { Mark } from '../truth/marks.tsx';

/** A page of the real console that was not built. */
export function Absent() {
  return (
    <Page kind="default" crumbs={[]}>
      <ContentLayout header={<Header variant="h1">{t('iam')}</Header>}>
        <Box>{t('page.absent')}</Box>
      </ContentLayout>
    </Page>
  );
}

/** The console's first page, with the way to IAM. */
export function ConsoleHome() {
  useEffect(() => {
    document.title = 'Console Home | Console Home | us-east-1';
  }, []);
  const iam = scenario().frame ? '/console/framed' : scenario().oldUrl ? '/iamv2/home' : '/iam/home';
  return (
    <main className="practice-home">
      <ContentLayout header={<Header variant="h1">{t('page.home')}</Header>}>
        <Mark k="home.iam">
          <Link href={`${iam}?region=us-east-1#/home`}>{t('iam')}</Link>
        </Mark>
      </ContentLayout>
    </main>
  );
}
