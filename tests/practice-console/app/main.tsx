import './truth/analytics.ts';
import '@cloudscape-design/global-styles/index.css';
import './practice.css';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App.tsx';
import { addSession } from './shell/session-meta.ts';
import { call } from './state/api.ts';
import { isFramed, type Scenario, setScenario } from './state/scenario.ts';
import { keepHooksAway } from './truth/hooks.ts';
import { createPractice, practiceKeys } from './truth/practice.ts';

const { scenario, sessionArn } = await call<{ scenario: Scenario; sessionArn: string }>('start');
setScenario(scenario);
keepHooksAway();
if (!isFramed()) addSession(sessionArn);
Object.assign(globalThis, { practice: createPractice(), practiceKeys });
const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
