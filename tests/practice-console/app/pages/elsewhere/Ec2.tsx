import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { isFramed } from '../../state/scenario.ts';
import { ServicePage } from './ServicePage.tsx';

const ENTRIES: [string, string][] = [
  ['Dashboard', '#/home'],
  ['Instances', '#/instances'],
  ['Users', '#/users'],
];

/** EC2, whose older pages are in a frame of this id (noted live in 2026; seen). */
export function Ec2() {
  if (isFramed()) return <Inner />;
  return (
    <ServicePage look="practice-ec2" service="EC2" entries={ENTRIES} crumbs={[['EC2', '#/home']]}>
      <iframe id="compute-react-frame" title="EC2" src={`/ec2/v2/frame${location.hash}`} />
    </ServicePage>
  );
}

function Inner() {
  return (
    <main>
      <SpaceBetween size="l">
        <Header
          variant="h1"
          actions={
            <SpaceBetween size="xs" direction="horizontal">
              <Button>Add MFA</Button>
              <Button variant="primary">Create user</Button>
            </SpaceBetween>
          }
        >
          Users
        </Header>
        <Link href="#/home">Dashboard</Link>
        <Button>Next</Button>
      </SpaceBetween>
    </main>
  );
}
