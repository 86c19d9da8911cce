import AppLayout, { type AppLayoutProps } from '@cloudscape-design/components/app-layout';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import { type ReactNode, useState } from 'react';
import { isNavigationOpen, keepNavigation } from '../state/navigation.ts';
import { isFramed } from '../state/scenario.ts';
import { t } from '../text/text.ts';
import { Mark } from '../truth/marks.tsx';
import { Messages } from './Messages.tsx';
import { SideNav } from './SideNav.tsx';

export interface Crumb {
  text: string;
  href: string;
}

/** Every IAM page: navigation on the left, breadcrumbs and messages above what the page is about. */
export function Page({
  kind,
  crumbs,
  children,
}: {
  kind: AppLayoutProps.ContentType;
  crumbs: Crumb[];
  children: ReactNode;
}) {
  const [open, setOpen] = useState(isNavigationOpen());
  return (
    <Mark k="layout">
      <AppLayout
        headerSelector={isFramed() ? undefined : '#practice-top'}
        contentType={kind}
        navigation={<SideNav />}
        navigationOpen={open}
        onNavigationChange={({ detail }) => setOpen(keepNavigation(detail.open))}
        toolsHide
        breadcrumbs={
          <BreadcrumbGroup items={[{ text: t('iam'), href: '#/home' }, ...crumbs]} ariaLabel={t('page.crumbs')} />
        }
        notifications={<Messages />}
        content={children}
        ariaLabels={{
          navigation: t('nav.label'),
          navigationToggle: t('nav.open'),
          navigationClose: t('nav.close'),
        }}
      />
    </Mark>
  );
}
