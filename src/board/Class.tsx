import type { BoardSession } from '../platform/session-store.ts';
import { moment } from '../ui/moment.ts';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import { hearingOf, whyNotLive } from './allowed.ts';
import type { BoardProps } from './Board.tsx';
import { Connection } from './Connection.tsx';
import { Files } from './Files.tsx';
import type { BoardGuide } from './guides.ts';
import { Hands } from './Hands.tsx';
import { Join } from './Join.tsx';
import { Manage } from './Manage.tsx';
import { Notice } from './Notice.tsx';
import { People } from './People.tsx';
import { Record } from './Record.tsx';
import { standingOf } from './Sessions.tsx';
import { Steps } from './Steps.tsx';
import { TimeLine } from './TimeLine.tsx';

/** The class of one session: who needs something first, then everybody, then what is done with it. */
export function Class(props: BoardProps & { session: BoardSession; guide?: BoardGuide }) {
  const { session, guide, policy, view, now, busy, onChoose } = props;
  const { link } = session.trainer;
  const isOpen = session.ended === undefined && link.expires > Date.now();
  const forbidden = hearingOf(session) === undefined ? undefined : whyNotLive(policy, link);
  const canSpeak = isOpen && hearingOf(session) !== undefined && !forbidden;
  return (
    <>
      <div class="screen">
        <Press name="all-sessions" text={say('board.back')} look="link" disabled={busy} onPress={() => onChoose('')} />
      </div>
      <h2 class="label">{link.label}</h2>
      <p class="soft">{standingOf(session)}</p>
      {guide && (
        <p class="soft">
          <span lang={guide.worded.language}>{guide.worded.title}</span> ({guide.plan.guide.version}){' '}
          <span class="paper">
            {say('export.written')}: {moment(now || Date.now())}
          </span>
        </p>
      )}
      {!guide && <p class="card warn">{say('problem.noGuide', { guide: link.guide.id })}</p>}
      {guide && view && (
        <>
          <Connection {...props} session={session} forbidden={forbidden} />
          {canSpeak && <Join {...props} session={session} />}
          <div class="pair">
            <Hands {...props} view={view} guide={guide} canSpeak={canSpeak} />
            {canSpeak && <Notice {...props} view={view} />}
          </div>
          <People {...props} view={view} guide={guide} />
          <div class="pair">
            <Steps view={view} guide={guide} />
            <TimeLine {...props} view={view} />
          </div>
          <Files {...props} />
          <Record {...props} />
        </>
      )}
      <Manage {...props} isOpen={isOpen && !forbidden} isHeard={canSpeak && props.hearing?.deafSince === undefined} />
    </>
  );
}
