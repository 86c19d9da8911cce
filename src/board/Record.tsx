import { useState } from 'preact/hooks';
import { CLASS_FORMATS } from '../training/report.ts';
import { Press } from '../ui/Press.tsx';
import { mayExport } from '../ui/policy.ts';
import { Switch } from '../ui/Switch.tsx';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';
import { Field } from './Make.tsx';
import { SendingState } from './SendingState.tsx';

const IDS = Object.keys(CLASS_FORMATS) as (keyof typeof CLASS_FORMATS)[];

/** The class report: files, paper, and statements for a record store. */
export function Record(props: BoardProps) {
  const { policy, busy, onSave, onPrint } = props;
  if (!mayExport(policy)) return <p class="card info screen">{say('problem.exportForbidden')}</p>;
  return (
    <section class="screen" aria-labelledby="record">
      <h3 id="record">{say('board.record')}</h3>
      <div class="row">
        {IDS.map((id) => (
          <Press
            key={id}
            name={`save:${id}`}
            text={say('report.save', { format: CLASS_FORMATS[id].name })}
            disabled={busy}
            onPress={() => onSave(id)}
          />
        ))}
        <Press name="print-report" text={say('report.print')} onPress={onPrint} />
      </div>
      <details>
        <summary>{say('board.lrs.title')}</summary>
        <Send {...props} />
      </details>
    </section>
  );
}

/** Address and key are typed by the trainer, and gone with the browser unless they are to be kept. */
function Send({ recordStore, sending, onSend, onStop, onForget }: BoardProps) {
  const { store, kept } = recordStore;
  const [address, setAddress] = useState(store?.address ?? '');
  const [user, setUser] = useState(store?.user ?? '');
  const [secret, setSecret] = useState(store?.secret ?? '');
  const [isKept, setKept] = useState(kept);
  const isGoing = sending !== undefined && !sending.isOver;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ address, user, secret }, isKept);
      }}
    >
      <p class="soft">{say('board.lrs.how')}</p>
      <Field name="lrs-address" text={say('board.lrs.address')} value={address} onType={setAddress} />
      <Field name="lrs-user" text={say('board.lrs.user')} value={user} onType={setUser} />
      <Field name="lrs-secret" type="password" text={say('board.lrs.secret')} value={secret} onType={setSecret} />
      <Switch
        name="lrs-keep"
        text={say('board.lrs.keep')}
        on={isKept}
        about={[say('board.lrs.keepShows')]}
        onTurn={setKept}
      />
      <div class="row">
        <button type="submit" class="primary" data-action="lrs-send" disabled={isGoing}>
          {say('board.lrs.send')}
        </button>
        {isGoing && <Press name="lrs-stop" text={say('board.lrs.stop')} onPress={onStop} />}
        {store && !isGoing && (
          <Press
            name="lrs-forget"
            text={say('board.lrs.forget')}
            onPress={() => {
              for (const empty of [setAddress, setUser, setSecret]) empty('');
              setKept(false);
              onForget();
            }}
          />
        )}
      </div>
      {sending && <SendingState {...sending} />}
    </form>
  );
}
