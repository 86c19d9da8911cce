import Input from '@cloudscape-design/components/input';
import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import { useState } from 'react';
import { isSectionOpen, keepSection } from '../state/navigation.ts';
import { useRoute } from '../state/route.ts';
import { scenario } from '../state/scenario.ts';
import { type TextKey, t } from '../text/text.ts';
import { Mark } from '../truth/marks.tsx';

const link = (key: TextKey, href: string, external = false): SideNavigationProps.Item => ({
  type: 'link',
  text: t(key),
  href,
  external,
});

/** The left navigation of IAM. Order and names changed between February 2025 and April 2026 (seen). */
export function SideNav() {
  const route = useRoute();
  const section = `#/${route.split('/')[1]}`;
  return (
    <Mark k="nav">
      <SideNavigation
        // Test ids of a saved fragment of IAM's page, October 2025 (seen).
        data-testid="iamv2-side-navigation"
        activeHref={section}
        itemsControl={<Search />}
        header={{ text: t('nav.title'), href: '#/home' }}
        onChange={({ detail }) => keepSection(detail.item.text === t('nav.access') ? detail.expanded : isSectionOpen())}
        items={[
          link('nav.dashboard', '#/home'),
          {
            ...group('nav.access', scenario().labels === '2026' ? access2026() : access2024()),
            defaultExpanded: isSectionOpen(),
          },
          group('nav.reports', reports()),
          { type: 'divider' },
          group('nav.related', related()),
        ]}
      />
    </Mark>
  );
}

/* It searches nothing here. */
function Search() {
  const [text, setText] = useState('');
  return (
    <div data-analytics="iam-search-container">
      <Input
        data-testid="iam-search-input"
        type="search"
        value={text}
        placeholder={t('nav.search')}
        ariaLabel={t('nav.search')}
        onChange={({ detail }) => setText(detail.value)}
      />
    </div>
  );
}

const group = (key: TextKey, items: SideNavigationProps.Item[]): SideNavigationProps.Section => ({
  type: 'section',
  text: t(key),
  items,
});

const access2026 = () => [
  link('nav.roles', '#/roles'),
  link('nav.policies', '#/policies'),
  link('nav.users', '#/users'),
  link('nav.groups', '#/groups'),
  link('nav.providers', '#/providers'),
  link('nav.settings', '#/account_settings'),
  link('nav.root-access', '#/root_access'),
  link('nav.delegation', '#/delegation'),
];

const access2024 = () => [
  link('nav.groups', '#/groups'),
  link('nav.users', '#/users'),
  link('nav.roles', '#/roles'),
  link('nav.policies', '#/policies'),
  link('nav.providers', '#/providers'),
  link('nav.settings', '#/account_settings'),
];

function reports(): SideNavigationProps.Item[] {
  const links = [
    link('nav.analyzer', '#/access_analyzer'),
    link('nav.credential-report', '#/credential_report'),
    link('nav.organization', '#/organization_activity'),
    link('nav.scp', '#/service_control_policies'),
  ];
  return scenario().labels === '2026' ? [...links, link('nav.rcp', '#/resource_control_policies')] : links;
}

const related = () => [
  link('nav.identity-center', '#/not-here-identity-center', true),
  link('nav.organizations', '#/not-here-organizations', true),
];
