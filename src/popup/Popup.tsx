import type { FormatId } from '../export/formats.ts';
import type { SessionOffer } from '../messages/protocol.ts';
import { Mark } from '../overlay/checklist/Mark.tsx';
import type { HandReason } from '../training/message.ts';
import { GuideLanguage } from '../ui/inlines.tsx';
import { tagOf } from '../ui/language.ts';
import { Press } from '../ui/Press.tsx';
import { type ProblemText, sayProblem } from '../ui/problem.ts';
import { say, textLanguage } from '../ui/texts.ts';
import { First } from './First.tsx';
import { More } from './More.tsx';
import { Room } from './Room.tsx';
import { Run } from './Run.tsx';
import { Runs } from './Runs.tsx';
import { type OtherPartition, type PopupState, shownRun } from './state.ts';
import { JoinTraining, Training } from './training/Training.tsx';
import { Where } from './Where.tsx';

/** What can be pressed in the popup. */
export interface PopupPresses {
  /** @param account the hash of the one that the run is of, where that is known */
  onStart(account?: string): void;
  onContinue(): void;
  onShow(): void;
  onStartOver(account?: string): void;
  onSave(format: FormatId): void;
  /** Opens the report page, at a run or at the overview. */
  onReport(run?: string): void;
  onMove(): void;
  onOptions(): void;
  /** Opens the trainer's board. */
  onBoard(): void;
  onSaveDrift(): void;
  /** Asks for the hosts of a console; `aws` is the one that everybody has. */
  onAllow(partition: OtherPartition | 'aws'): void;
  onResume(run: string): void;
  /** The person says that a run is of the account in front. */
  onJoin(run: string, account: string): void;
  onName(account: string, name: string): void;
  onDelete(run: string): void;
  /** The person says why what needs the root user does not apply. */
  onNoRoot(because: 'root-managed' | 'no-root'): void;
  onRootAgain(): void;
  /** Looks at what a pasted link of a training session offers. */
  onSessionLink(text: string): void;
  onSessionJoin(text: string, name: string): void;
  /** The person does not want to join what was offered. */
  onSessionCancel(): void;
  /** Leaves the session, or puts away how the last one ended. */
  onSessionLeave(): void;
  /** Asks the trainer for help; without a reason: takes that back. */
  onHand(reason?: HandReason): void;
}

/** A session that the person may join: what they pasted, and what it offers. */
export interface Joining {
  text: string;
  offer: SessionOffer;
}

export type PopupProps = PopupState & PopupPresses & { busy?: boolean; problem?: ProblemText; joining?: Joining };

/** The popup: where the person is, how far the run is, and what to do next. */
export function Popup(props: PopupProps) {
  const { state, problem, trouble } = props;
  const own = tagOf(textLanguage());
  return (
    <GuideLanguage guide={props.guideLanguage || own} own={own}>
      <header>
        <Mark />
        <h1>{say('popup.title')}</h1>
      </header>
      {problem && (
        <p class="card warn" role="alert">
          {sayProblem(problem)}
        </p>
      )}
      {state !== 'loading' && <Where {...props} />}
      <Training {...props} />
      <Room {...props} />
      {trouble && <p class="card warn">{sayProblem(trouble)}</p>}
      {state === 'no-run' && <First {...props} />}
      {(state === 'run' || state === 'finished') && <Run {...props} />}
      {props.runs.length > 0 && <Runs {...props} />}
      {state !== 'loading' && <More {...props} />}
      {state !== 'loading' && <JoinTraining {...props} />}
      <nav class="links">
        <Press name="report" text={say('popup.report')} look="link" onPress={() => props.onReport(shownRun(props))} />
        <Press name="options" text={say('popup.options')} look="link" onPress={props.onOptions} />
        {props.tried > 0 && (
          <Press name="save-drift" text={say('popup.saveDrift')} look="link" onPress={props.onSaveDrift} />
        )}
      </nav>
      <footer>{say('popup.notAws')}</footer>
    </GuideLanguage>
  );
}
