import { useState } from 'preact/hooks';
import { plainText } from '../guide/plain.ts';
import { Mark } from '../overlay/checklist/Mark.tsx';
import { Inlines } from '../ui/inlines.tsx';
import { Press } from '../ui/Press.tsx';
import { sayProblem } from '../ui/problem.ts';
import { say } from '../ui/texts.ts';
import type { PopupState } from './state.ts';

/** What can be pressed in the popup. */
export interface PopupPresses {
  onStart(): void;
  onContinue(): void;
  onShow(): void;
  onStartOver(): void;
  onSave(): void;
  onMove(): void;
  onOptions(): void;
  onSaveDrift(): void;
}

type Props = PopupState & PopupPresses & { busy?: boolean };

/** The popup: where the person is, how far the run is, and what to do next. */
export function Popup(props: Props) {
  return (
    <>
      <header>
        <Mark />
        <h1>{say('popup.title')}</h1>
      </header>
      {props.state === 'run' && <Where where={props.where} />}
      {props.problem && (
        <p class="card warn" role="alert">
          {sayProblem(props.problem)}
        </p>
      )}
      {props.state === 'no-run' ? <First {...props} /> : <Run {...props} />}
      <nav class="links">
        <Press name="options" text={say('popup.options')} look="link" onPress={props.onOptions} />
        {props.tried > 0 && (
          <Press name="save-drift" text={say('popup.saveDrift')} look="link" onPress={props.onSaveDrift} />
        )}
      </nav>
      <footer>{say('popup.notAws')}</footer>
    </>
  );
}

/** The browser names only tabs that we may read: a sign-in page is unknown too, and there a person needs the word most. */
function Where({ where }: Pick<Props, 'where'>) {
  return <p class="soft">{say(WHERE[where])}</p>;
}

const WHERE = {
  console: 'popup.whereConsole',
  'sign-in': 'popup.whereSignIn',
  elsewhere: 'popup.whereElsewhere',
  unknown: 'popup.whereUnknown',
} as const;

function First({ guideTitle, introduction, busy, onStart }: Props) {
  return (
    <>
      <p>{say('popup.what')}</p>
      <p class="soft">{say('popup.sees')}</p>
      <h2>{guideTitle}</h2>
      {introduction.map((paragraph) => (
        <p class="soft" key={plainText(paragraph)}>
          <Inlines text={paragraph} />
        </p>
      ))}
      <Press name="start" text={say('popup.start')} look="primary" disabled={busy} onPress={onStart} />
    </>
  );
}

function Run(props: Props) {
  const { guideTitle, done, total, nowText, taskTitle, state, busy } = props;
  return (
    <>
      <h2>{guideTitle}</h2>
      <progress value={done} max={total} aria-label={say('panel.progress', { done, total })} />
      <p class="soft">{say('panel.progress', { done, total })}</p>
      {state === 'finished' ? (
        <p class="card">{say('popup.finished')}</p>
      ) : (
        <NextCard taskTitle={taskTitle} nowText={nowText} />
      )}
      {props.newerGuide && <Newer {...props} />}
      {state === 'run' && (
        <Press name="continue" text={say('popup.continue')} look="primary" disabled={busy} onPress={props.onContinue} />
      )}
      {props.hidden && <Press name="show" text={say('popup.show')} disabled={busy} onPress={props.onShow} />}
      <Press name="save" text={say('popup.save')} disabled={busy} onPress={props.onSave} />
      <StartOver busy={busy} onStartOver={props.onStartOver} />
    </>
  );
}

function NextCard({ taskTitle, nowText }: Pick<Props, 'taskTitle' | 'nowText'>) {
  return (
    <p class="card">
      <span class="soft">
        {say('popup.next')}: {taskTitle}
      </span>
      <br />
      {nowText}
    </p>
  );
}

function Newer({ newerGuide, busy, onMove }: Props) {
  return (
    <div class="card">
      {newerGuide && say('popup.newer', newerGuide)}
      <Press name="move" text={say('popup.move')} disabled={busy} onPress={onMove} />
    </div>
  );
}

/** Asked twice: a press by mistake must not begin anew. */
function StartOver({ busy, onStartOver }: Pick<Props, 'busy' | 'onStartOver'>) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return <Press name="start-over" text={say('popup.startOver')} disabled={busy} onPress={() => setAsking(true)} />;
  const confirm = () => {
    setAsking(false);
    onStartOver();
  };
  return (
    <div class="card warn" role="alert">
      {say('popup.startOverSure')}
      <Press name="start-over-yes" text={say('popup.startOverYes')} disabled={busy} onPress={confirm} />
      <Press name="start-over-no" text={say('popup.startOverNo')} disabled={busy} onPress={() => setAsking(false)} />
    </div>
  );
}
