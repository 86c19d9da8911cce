import { Ask } from '../ui/Ask.tsx';
import { Words } from '../ui/inlines.tsx';
import { moment } from '../ui/moment.ts';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import { AccountName } from './AccountName.tsx';
import type { PopupProps } from './Popup.tsx';
import type { RunLine } from './state.ts';

/** All runs of this browser: to go on with one, or to delete it. Open by itself where no run is active. */
export function Runs(props: PopupProps) {
  const { runs, state } = props;
  return (
    <details open={state === 'no-run' || state === 'unreadable'}>
      <summary>{say('runs.title', { count: runs.length })}</summary>
      <ul class="runs">
        {runs.map((run) => (
          <Line key={run.id} {...props} run={run} />
        ))}
      </ul>
    </details>
  );
}

function Line({ run, ...props }: PopupProps & { run: RunLine }) {
  const { id, title, name, startedAt, done, total, active, account } = run;
  const { busy, front, onResume, onDelete, onJoin } = props;
  const started = say('runs.started', { when: moment(startedAt) });
  const about = [title, name, started].filter(Boolean).join(', ');
  return (
    <li data-run={id} data-active={active}>
      <strong>
        <Words text={title} />
      </strong>
      {name && <span>{name}</span>}
      <span class="soft">
        {started} · {say('panel.progress', { done, total })}
      </span>
      {account && <AccountName {...props} account={account} />}
      <div class="row">
        {active ? (
          <span class="chip">{say('runs.active')}</span>
        ) : (
          <Press
            name="resume"
            text={say('runs.resume')}
            about={about}
            look="link"
            disabled={busy}
            onPress={() => onResume(id)}
          />
        )}
        {run.mayJoin && front !== undefined && (
          <Ask
            name="join"
            text={say('runs.join')}
            about={about}
            look="link"
            question={say('runs.joinSure')}
            yes={say('runs.joinYes')}
            no={say('runs.joinNo')}
            disabled={busy}
            onYes={() => onJoin(id, front)}
          />
        )}
        <Ask
          name="delete"
          text={say('runs.delete')}
          about={about}
          look="link"
          question={say('runs.deleteSure', { when: moment(startedAt) })}
          yes={say('runs.deleteYes')}
          no={say('runs.deleteNo')}
          disabled={busy}
          onYes={() => onDelete(id)}
        />
      </div>
    </li>
  );
}
