import { AssignMfa } from '../pages/assign-mfa/AssignMfa.tsx';
import { CreateUser } from '../pages/create-user/CreateUser.tsx';
import { Credentials } from '../pages/credentials/Credentials.tsx';
import { Dashboard } from '../pages/dashboard/Dashboard.tsx';
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
      {isFrameHolder() ? <Holder /> : location.pathname === '/console/home' ? <ConsoleHome /> : <Iam />}
    </>
  );
}

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
