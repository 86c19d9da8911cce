import { useState } from 'preact/hooks';
import { Inlines } from '../../ui/inlines.tsx';
import { say } from '../../ui/texts.ts';
import type { ChecklistCallbacks, Now as NowView } from '../view.ts';
import { findingText, isTrouble } from './finding.tsx';
import { Hints } from './Hints.tsx';
import { Paragraphs } from './Paragraphs.tsx';

type ActionNow = Extract<NowView, { kind: 'action' }>;
type BranchNow = Extract<NowView, { kind: 'branch' }>;

/** The present thing to do, large. */
export function Now({ now, press }: { now: NowView; press: ChecklistCallbacks }) {
  if (now.kind === 'finished') return <Finished now={now} />;
  return now.kind === 'branch' ? <Choice now={now} press={press} /> : <Doing now={now} press={press} />;
}

function Finished({ now }: { now: Extract<NowView, { kind: 'finished' }> }) {
  return (
    <section class="now" data-now="finished">
      <p class="do">{say('panel.finished')}</p>
      <p class="hint">{say('panel.finishedText')}</p>
      {now.after.map(({ taskTitle, notes }) => (
        <Paragraphs key={taskTitle} title={say('panel.after', { task: taskTitle })} text={notes} />
      ))}
    </section>
  );
}

function Choice({ now, press }: { now: BranchNow; press: ChecklistCallbacks }) {
  return (
    <section class="now" data-now={now.id} aria-label={say('branch.choose')}>
      <h3>{now.taskTitle}</h3>
      <p class="do">
        <Inlines text={now.question} />
      </p>
      {now.options.map(({ id, label, text }) => (
        <button
          type="button"
          class="way"
          key={id}
          data-action={`choose:${id}`}
          onClick={() => press.choose(now.id, id)}
        >
          <b>{label}</b>
          <Inlines text={text} />
        </button>
      ))}
    </section>
  );
}

function Doing({ now, press }: { now: ActionNow; press: ChecklistCallbacks }) {
  const words = findingText(now.finding, now.evidence);
  const byWord = now.finding.is === 'no-control' ? now.evidence === 'told' : isTrouble(now.finding);
  return (
    <section
      class="now"
      data-now={now.id}
      data-finding={now.finding.is}
      data-waits={now.finding.is === 'ringed' && now.finding.disabled}
      aria-label={say('panel.now')}
    >
      <h3>
        {now.taskTitle} {now.optional && <span class="tag">{say('action.optional')}</span>}
      </h3>
      <p class="do">
        <Inlines text={now.text} />
      </p>
      {words && (
        <p class="finding" data-tone={isTrouble(now.finding) ? 'warn' : 'calm'}>
          {words}
        </p>
      )}
      <Hints hints={now.hints} />
      <Paragraphs title={say('panel.about')} text={now.about} />
      {now.after && (
        <Paragraphs title={say('panel.after', { task: now.after.taskTitle })} text={now.after.notes} open />
      )}
      <div class="row">
        {now.finding.is === 'elsewhere' && now.finding.href && (
          <a class="button primary" data-action="go-there" href={now.finding.href}>
            {say('action.goThere')}
          </a>
        )}
        {byWord && <Press name="done" text={say('action.done')} primary onPress={() => press.done(now.id)} />}
        {now.optional && <Press name="skip" text={say('action.skip')} onPress={() => press.skip(now.id, '')} />}
      </div>
      <More key={now.id} now={now} press={press} byWord={byWord} />
    </section>
  );
}

/** What is needed now and then: mark as done, skip with a reason, back, look again. */
function More({ now, press, byWord }: { now: ActionNow; press: ChecklistCallbacks; byWord: boolean }) {
  const [asking, setAsking] = useState(false);
  return (
    <details>
      <summary>{say('panel.more')}</summary>
      <div class="row">
        {!byWord && <Press name="done" text={say('action.markDone')} onPress={() => press.done(now.id)} />}
        {!now.optional && <Press name="skip" text={say('action.skip')} onPress={() => setAsking(true)} />}
        <Press name="back" text={say('action.back')} onPress={press.back} />
        <Press name="look-again" text={say('action.lookAgain')} onPress={press.lookAgain} />
      </div>
      {asking && <SkipReason onSkip={(reason) => press.skip(now.id, reason)} />}
    </details>
  );
}

function SkipReason({ onSkip }: { onSkip(reason: string): void }) {
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSkip(reason.trim().slice(0, 200));
      }}
    >
      <label>
        {say('action.skipReason')}
        <input onInput={(event) => setReason((event.currentTarget as HTMLInputElement).value)} />
      </label>
      <div class="row">
        <button type="submit" data-action="skip-confirm">
          {say('action.skipConfirm')}
        </button>
      </div>
    </form>
  );
}

function Press({ name, text, primary, onPress }: { name: string; text: string; primary?: boolean; onPress(): void }) {
  return (
    <button type="button" class={primary ? 'primary' : ''} data-action={name} onClick={onPress}>
      {text}
    </button>
  );
}
