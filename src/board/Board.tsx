import { Mark } from '../overlay/checklist/Mark.tsx';
import type { RecordStore } from '../platform/record-store.ts';
import type { CLASS_FORMATS } from '../training/report.ts';
import { mayTrain, mayUseGuide } from '../ui/policy.ts';
import { say } from '../ui/texts.ts';
import { Class } from './Class.tsx';
import { Make } from './Make.tsx';
import { Sessions } from './Sessions.tsx';
import type { MakeForm } from './sessions.ts';
import { type BoardState, chosenSession, guideFor } from './store.ts';
import type { Look } from './table.ts';
import { sayIt } from './words.ts';

/** What can be pressed on the board. */
export interface BoardPresses {
  onMake(form: MakeForm): void;
  /** An empty id: all sessions. */
  onChoose(session: string): void;
  onCopied(isCopied: boolean): void;
  onEnd(): void;
  onDelete(): void;
  /** The relay is tried again at once. */
  onAgain(): void;
  onLook(change: Partial<Look>): void;
  onAck(participant: string): void;
  /** Resolves to whether it was sent. */
  onNotice(text: string): Promise<boolean>;
  onFiles(files: readonly File[]): void;
  onSave(format: keyof typeof CLASS_FORMATS): void;
  onPrint(): void;
  /** @param kept whether address and key outlast the browser */
  onSend(to: RecordStore, kept: boolean): void;
  onStop(): void;
  onForget(): void;
}

export type BoardProps = BoardState & BoardPresses;

/** The trainer's board: all sessions and a new one, or the class of one. */
export function Board(props: BoardProps) {
  const { policy, sessions, guides, problem, said } = props;
  const session = chosenSession(props);
  const guide = session && guideFor(guides, session);
  const allowed = guides?.filter(({ plan }) => mayUseGuide(policy, plan.guide.id)) ?? [];
  const why = mayTrain(policy) ? allowed.length === 0 && 'policy.guidesNone' : 'policy.sessionsOff';
  return (
    <>
      <header class="screen">
        <Mark />
        <h1>{say('board.title')}</h1>
      </header>
      <div class="screen" role="status">
        {said && <p class="said">{sayIt(said)}</p>}
      </div>
      {problem && (
        <p class="card warn screen" role="alert">
          {sayIt(problem)}
        </p>
      )}
      {session && <Class key={session.trainer.link.session} {...props} session={session} guide={guide} />}
      {!session && sessions && guides && (
        <>
          <Sessions {...props} sessions={sessions} />
          {why ? <p class="card info">{say(why)}</p> : <Make {...props} guides={allowed} />}
        </>
      )}
      <footer class="screen">{say('popup.notAws')}</footer>
    </>
  );
}
