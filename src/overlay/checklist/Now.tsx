import { Inlines, Words } from '../../ui/inlines.tsx';
import { say } from '../../ui/texts.ts';
import type { ChecklistCallbacks, Now as NowView, Trouble as TroubleOf } from '../view.ts';
import { Choice } from './Choice.tsx';
import { findingIcon, findingText, isTrouble } from './finding.ts';
import { Hints } from './Hints.tsx';
import { Icon } from './Icon.tsx';
import { More } from './More.tsx';
import { NoRoot } from './NoRoot.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { Picture } from './Picture.tsx';
import { Press } from './Press.tsx';
import { troubleText } from './trouble.ts';

type ActionNow = Extract<NowView, { kind: 'action' }>;

/** The present thing to do, large. */
export function Now({ now, press, answer }: { now: NowView; press: ChecklistCallbacks; answer?: string }) {
  if (now.kind === 'finished') return <Finished now={now} />;
  if (now.kind === 'branch') return <Choice key={now.id} now={now} press={press} />;
  return <Doing key={now.id} now={now} press={press} answer={answer} />;
}

function Finished({ now }: { now: Extract<NowView, { kind: 'finished' }> }) {
  return (
    <section class="now" data-now="finished">
      <h3 class="do finished" tabIndex={-1} data-focus>
        <Icon name="done" /> {say('panel.finished')}
      </h3>
      <p class="hint">{say('panel.finishedText')}</p>
      {now.after.map(({ taskTitle, notes }) => (
        <Paragraphs key={taskTitle} title={say('panel.after', { task: taskTitle })} text={notes} />
      ))}
    </section>
  );
}

function Doing({ now, press, answer }: { now: ActionNow; press: ChecklistCallbacks; answer?: string }) {
  const { finding, evidence, trouble, picture } = now;
  // Where somebody else is signed in than the root user, this may be why.
  const lacks = now.root && (now.root === 'none-here' || finding.is === 'wrong-principal');
  const byWord = finding.is === 'no-control' ? evidence === 'told' : isTrouble(finding);
  return (
    <section
      class="now"
      data-now={now.id}
      data-finding={finding.is}
      data-waits={finding.is === 'ringed' && finding.disabled}
      aria-label={say('panel.now')}
    >
      <p class="task">
        <Words text={now.taskTitle} /> {now.optional && <span class="tag">{say('action.optional')}</span>}
      </p>
      <h3 class="do" tabIndex={-1} data-focus>
        <Inlines text={now.text} />
      </h3>
      {trouble && <Trouble trouble={trouble} press={press} />}
      <Finding now={now} press={press} />
      {lacks && now.root && <NoRoot root={now.root} press={press} />}
      {picture && <Picture {...picture} />}
      <Buttons now={now} press={press} byWord={byWord} />
      {answer && <p class="answer">{answer}</p>}
      <Hints hints={now.hints} />
      <Paragraphs title={say('panel.about')} text={now.about} />
      {now.after && (
        <Paragraphs title={say('panel.after', { task: now.after.taskTitle })} text={now.after.notes} open />
      )}
      <More now={now} press={press} byWord={byWord} root={lacks ? undefined : now.root} />
    </section>
  );
}

function Finding({ now: { finding, evidence }, press }: { now: ActionNow; press: ChecklistCallbacks }) {
  const words = findingText(finding, evidence);
  if (!words) return null;
  return (
    <p class="finding" data-tone={isTrouble(finding) ? 'warn' : 'calm'}>
      <Icon name={findingIcon(finding)} />
      <span>
        {words}
        {finding.is === 'ringed' && finding.away && (
          <>
            {' '}
            <Press name="show-me" text={say('action.showMe')} look="quiet" onPress={press.showMe} />
          </>
        )}
      </span>
    </p>
  );
}

function Trouble({ trouble, press }: { trouble: TroubleOf; press: ChecklistCallbacks }) {
  return (
    <p class="finding" data-tone="bad" data-trouble={trouble.of === 'form' ? 'form' : (trouble.kind ?? trouble.of)}>
      <Icon name="wrong" />
      <span>
        {troubleText(trouble)}{' '}
        <Press name="show-trouble" text={say('action.showTrouble')} look="quiet" onPress={press.showTrouble} />
      </span>
    </p>
  );
}

function Buttons({ now, press, byWord }: { now: ActionNow; press: ChecklistCallbacks; byWord: boolean }) {
  const href = now.finding.is === 'elsewhere' ? now.finding.href : undefined;
  if (!href && !byWord && !now.optional) return null;
  return (
    <div class="row">
      {href && (
        <a class="button primary" data-action="go-there" href={href}>
          {say('action.goThere')}
        </a>
      )}
      {byWord && <Press name="done" text={say('action.done')} look="primary" onPress={() => press.done(now.id)} />}
      {now.optional && <Press name="skip" text={say('action.skip')} onPress={() => press.skip(now.id, '')} />}
    </div>
  );
}
