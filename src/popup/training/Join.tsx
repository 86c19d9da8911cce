import { useState } from 'preact/hooks';
import { FIELDS_SENT } from '../../training/message.ts';
import { LONGEST_PERSON } from '../../training/name.ts';
import { moment } from '../../ui/moment.ts';
import { Press } from '../../ui/Press.tsx';
import { say } from '../../ui/texts.ts';
import type { PopupProps } from '../Popup.tsx';

type Props = PopupProps & { asksConsent: boolean };
type Offered = Props & { joining: NonNullable<PopupProps['joining']> };

/** Paste a link; what it leads to and what would be sent; a name; join. */
export function Join(props: Props) {
  const { joining } = props;
  return joining ? <Offer {...props} joining={joining} /> : <Paste {...props} />;
}

const fieldOf = (event: Event, name: string): string =>
  String(new FormData(event.currentTarget as HTMLFormElement).get(name) ?? '');

function Paste({ busy, onSessionLink }: Props) {
  const read = (event: Event) => {
    event.preventDefault();
    onSessionLink(fieldOf(event, 'link'));
  };
  return (
    <form class="field" onSubmit={read}>
      <p class="soft">{say('session.what')}</p>
      <label>
        {say('session.link')}
        <textarea name="link" rows={3} spellcheck={false} autocomplete="off" />
      </label>
      <button type="submit" data-action="session-read" disabled={busy}>
        {say('session.read')}
      </button>
    </form>
  );
}

function Offer({ joining: { text, offer }, asksConsent, busy, onSessionJoin, onSessionCancel }: Offered) {
  const { label, relay, guide, expires, run, pseudonym, pseudonymOnly } = offer;
  const [name, setName] = useState(pseudonymOnly ? pseudonym : '');
  const join = (event: Event) => {
    event.preventDefault();
    onSessionJoin(text, name);
  };
  return (
    <form class="field" data-session="offer" onSubmit={join}>
      <ul class="plain">
        <li>
          <strong>{say('session.label', { label })}</strong>
        </li>
        <li>{say('session.relay', { relay })}</li>
        <li>{say('session.guide', { guide: guide.title, version: guide.version })}</li>
        <li>{say('session.until', { when: moment(expires) })}</li>
      </ul>
      <p>{say('session.sent')}</p>
      <ul data-fields={FIELDS_SENT.length}>
        {FIELDS_SENT.map((field) => (
          <li key={field}>{say(`session.field.${field}`)}</li>
        ))}
      </ul>
      <p>{say('session.never')}</p>
      <p class="card info">
        {run
          ? say('session.earlier', { when: moment(run.startedAt), done: run.done, total: run.total })
          : say('session.noRun')}
      </p>
      {pseudonymOnly ? (
        <p>{say('session.pseudonymOnly', { name: pseudonym })}</p>
      ) : (
        <>
          <label>
            {say('session.name')}
            <input
              name="name"
              required
              maxLength={LONGEST_PERSON}
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <Press
            name="session-pseudonym"
            text={say('session.pseudonym', { name: pseudonym })}
            look="link"
            disabled={busy}
            onPress={() => setName(pseudonym)}
          />
        </>
      )}
      {asksConsent && <p class="soft">{say('session.consent')}</p>}
      <div class="row">
        <button type="submit" class="primary" data-action="session-join" disabled={busy}>
          {say('session.enter')}
        </button>
        <Press name="session-cancel" text={say('session.cancel')} onPress={onSessionCancel} />
      </div>
    </form>
  );
}
