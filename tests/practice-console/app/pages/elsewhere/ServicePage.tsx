import AppLayout from '@cloudscape-design/components/app-layout';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import SideNavigation from '@cloudscape-design/components/side-navigation';
import { type ReactNode, useEffect } from 'react';

interface Props {
  /** Its class, for a look of its own. */
  look: 'practice-cognito' | 'practice-center' | 'practice-ec2';
  service: string;
  /** Its side navigation: text and hash. */
  entries: [text: string, href: string][];
  crumbs: [text: string, href: string][];
  children: ReactNode;
}

/**
 * A page of another service than IAM. Words, order and addresses are near the real ones (documentation and public
 * walk-throughs, 2024-2026); the looks are our own. They are here for what they share with IAM: names of buttons and
 * entries, and even the ends of their addresses.
 */
export function ServicePage({ look, service, entries, crumbs, children }: Props) {
  useEffect(() => {
    document.title = `${service} | us-east-1`;
  }, [service]);
  return (
    <div className={look}>
      <div className="practice-service-strip">{service}: practice console, not AWS</div>
      <AppLayout
        headerSelector="#practice-top"
        navigation={
          <SideNavigation
            activeHref={location.hash}
            header={{ text: service, href: '#/home' }}
            items={entries.map(([text, href]) => ({ type: 'link', text, href }))}
          />
        }
        toolsHide
        breadcrumbs={<BreadcrumbGroup ariaLabel="Breadcrumbs" items={crumbs.map(([text, href]) => ({ text, href }))} />}
        content={children}
        ariaLabels={{
          navigation: service,
          navigationToggle: 'Open navigation',
          navigationClose: 'Close navigation',
        }}
      />
    </div>
  );
}
