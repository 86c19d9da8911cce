import { moment } from '../../ui/moment.ts';
import { Press } from '../../ui/Press.tsx';
import { dotted, say } from '../../ui/texts.ts';
import type { PopupProps } from '../Popup.tsx';
import { Help } from './Help.tsx';
import { Join } from './Join.tsx';
import type { TrainingState } from './state.ts';

type Joined = Extract<TrainingState, { is: 'joined' }>;

/** The session that the person is in, or how it ended: that stands above the run. */
export function Training(props: PopupProps) {
  const { training, busy, onSessionLeave } = props;
  if (training.is === 'over')
    return (
      <div class="card info" data-session="over">
        <p>{say(`session.over.${dotted(training.why)}`, { label: training.label })}</p>
        <p class="soft">{say('session.overNow')}</p>
        <Press name="session-away" text={say('session.putAway')} look="link" disabled={busy} onPress={onSessionLeave} />
      </div>
    );
  if (training.is !== 'joined') return null;
  return (
    <section class="card" data-session={training.connection} aria-labelledby="session">
      <h2 id="session">{say('session.title', { label: training.label })}</h2>
      <Connection {...training} />
      {training.notice && (
        <blockquote>
          <p class="soft">{say('session.says', { when: moment(training.notice.at) })}</p>
          <p>{training.notice.text}</p>
        </blockquote>
      )}
      <Help {...props} help={training.help} />
      <Press name="session-leave" text={say('session.leave')} disabled={busy} onPress={onSessionLeave} />
    </section>
  );
}

function Connection({ connection, notConnectedSince, deafSince, relay, name, expires }: Joined) {
  return (
    <>
      <p class="soft">{say('session.connected', { name, when: moment(expires) })}</p>
      {connection === 'connecting' && <p class="soft">{say('session.connecting', { relay })}</p>}
      {deafSince !== undefined && (
        <p class="soft" data-deaf>
          {say('session.notHeard', { when: moment(deafSince) })}
        </p>
      )}
      {notConnectedSince !== undefined && (
        <p class="card warn" role="status">
          {say('session.notConnected', { when: moment(notConnectedSince) })}
        </p>
      )}
    </>
  );
}

/** The way into a session, folded away: few people need it. */
export function JoinTraining(props: PopupProps) {
  const { training, joining } = props;
  if (training.is === 'joined' || training.is === 'over') return null;
  return (
    <details class="session" open={joining !== undefined}>
      <summary>{say('session.join')}</summary>
      {training.is === 'forbidden' ? (
        <p class="soft">{say('problem.sessionsOff')}</p>
      ) : (
        <Join {...props} asksConsent={training.asksConsent} />
      )}
    </details>
  );
}
