import { Mark } from '../overlay/checklist/Mark.tsx';
import { Press } from '../ui/Press.tsx';
import { sayProblem } from '../ui/problem.ts';
import { say, type TextKey } from '../ui/texts.ts';
import { Withheld } from '../ui/Withheld.tsx';
import type { WelcomeState } from './store.ts';

/** What can be pressed on the welcome page. */
export interface WelcomePresses {
  onOpen(): void;
  onAllow(): void;
}

/** The first page after the installation, on one screen: what Waymark does, sees and needs, and the way to the console. */
export function Welcome({ withheld, busy, problem, onOpen, onAllow }: WelcomeState & WelcomePresses) {
  return (
    <>
      <header>
        <Mark />
        <p class="name">{say('popup.title')}</p>
      </header>
      <h1>{say('welcome.title')}</h1>
      <p class="lead">{say('welcome.lead')}</p>
      <div class="parts">
        <Part id="does" says="welcome.does" lines={['welcome.does1', 'welcome.does2', 'welcome.does3']} />
        <Part id="sees" says="welcome.sees" lines={['welcome.sees1', 'welcome.sees2']} />
        <Part id="never" says="welcome.never" lines={['welcome.never1', 'welcome.never2', 'welcome.never3']} />
        <Part id="need" says="welcome.need" lines={['welcome.need1', 'welcome.need2', 'welcome.need3']} />
      </div>
      {problem && (
        <p class="card warn" role="alert">
          {sayProblem(problem)}
        </p>
      )}
      {withheld ? (
        <Withheld busy={busy} onAllow={onAllow} />
      ) : (
        <div class="go">
          <Press name="open" text={say('welcome.open')} look="primary" disabled={busy} onPress={onOpen} />
          <p class="soft">{say('welcome.opens')}</p>
        </div>
      )}
      <footer>
        <p>{say('welcome.later')}</p>
        <p>{say('popup.notAws')}</p>
      </footer>
    </>
  );
}

function Part({ id, says, lines }: { id: string; says: TextKey; lines: TextKey[] }) {
  return (
    <section class="card" data-part={id} aria-labelledby={id}>
      <h2 id={id}>{say(says)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
    </section>
  );
}
