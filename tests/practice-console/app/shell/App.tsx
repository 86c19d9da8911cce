import { AssignMfa } from '../pages/assign-mfa/AssignMfa.tsx';
import { CreateUser } from '../pages/create-user/CreateUser.tsx';
import { Credentials } from '../pages/credentials/Credentials.tsx';
import { Dashboard } from '../pages/dashboard/Dashboard.tsx';
import { Cognito } from '../pages/elsewhere/Cognito.tsx';
import { Ec2 } from '../pages/elsewhere/Ec2.tsx';
import { IdentityCenter } from '../pages/elsewhere/IdentityCenter.tsx';
import { Absent, ConsoleHome } from '../pages/other.tsx';
import { Groups } from '../pages/users/Groups.tsx';
import { User } from '../pages/users/User.tsx';
import { Users } from '../pages/users/Users.tsx';
import { useRoute } from '../state/route.ts';
import { isFramed, isFrameHolder } from '../state/scenario.ts';
import { Bar } from './Bar.tsx';

/** The whole page: what every page has on top, and the page of the address. */
export function App() {
  return (
    <>
      {!isFramed() && <Top />}
      <Content />
    </>
  );
}

/** The page that the address before its hash names. */
function Content() {
  if (isFrameHolder()) return <Holder />;
  const [, first = ''] = location.pathname.split('/');
  const Service = SERVICES[first];
  if (Service) return <Service />;
  return first === 'console' ? <ConsoleHome /> : <Iam />;
}

const SERVICES: Record<string, () => React.ReactNode> = {
  cognito: Cognito,
  singlesignon: IdentityCenter,
  ec2: Ec2,
};

function Top() {
  return (
    <div id="practice-top">
      <p className="practice-strip">
        This is a <strong>practice console</strong>, not AWS. Nothing here touches an account, and nothing leaves this
        computer.
      </p>
      <Bar />
    </div>
  );
}

/** The IAM pages in a frame, as some consoles are built. */
function Holder() {
  const inner = `/iam/home?region=us-east-1${location.hash || '#/home'}`;
  return <iframe className="practice-frame" src={inner} title="IAM" allow="publickey-credentials-create *" />;
}

/** The IAM page of the hash. */
function Iam() {
  const route = useRoute();
  const user = /^\/users\/details\/([^/]+)/.exec(route)?.[1];
  if (user) return <User name={decodeURIComponent(user)} />;
  const Page = PAGES[route] ?? Absent;
  return <Page />;
}

const PAGES: Record<string, () => React.ReactNode> = {
  '/home': Dashboard,
  '/security_credentials': Credentials,
  '/security_credentials/mfa': AssignMfa,
  '/users': Users,
  '/users/create': CreateUser,
  '/groups': Groups,
};
