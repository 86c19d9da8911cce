import { useState } from 'preact/hooks';
import { LONGEST_LABEL } from '../training/name.ts';
import type { WishField } from '../training/wish.ts';
import { dotted, say, type TextKey } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';
import type { BoardGuide } from './guides.ts';

/** How long a session is meant to be, where the trainer says nothing else. Milliseconds. */
const USUAL = 4 * 3_600_000;

/** A moment as the browser's own field for it wants it: local time, to the minute. */
function fieldMoment(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Where a session is made. What is wrong is said at its field. */
export function Make({ guides, faults, busy, onMake }: BoardProps & { guides: readonly BoardGuide[] }) {
  const [label, setLabel] = useState('');
  const [guide, setGuide] = useState(guides[0]?.plan.guide.id ?? '');
  const [until, setUntil] = useState(() => fieldMoment(Date.now() + USUAL));
  const [relay, setRelay] = useState('');
  const [key, setKey] = useState('');
  const faultOf = (field: WishField): string | undefined => {
    const fault = faults[field];
    return fault && say(`board.fault.${field}.${dotted(fault)}` as TextKey);
  };
  return (
    <section aria-labelledby="make">
      <h2 id="make">{say('board.make')}</h2>
      <p class="soft">{say('board.makeHow')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onMake({ label, guide, expires: new Date(until).getTime(), relay, key });
        }}
      >
        <Field
          name="label"
          text={say('board.label')}
          value={label}
          fault={faultOf('label')}
          most={LONGEST_LABEL}
          onType={setLabel}
        />
        <div class="field">
          <label for="make-guide">{say('export.guide')}</label>
          <select
            id="make-guide"
            data-action="guide"
            value={guide}
            onChange={(event) => setGuide(event.currentTarget.value)}
          >
            {guides.map(({ plan, worded }) => (
              <option key={plan.guide.id} value={plan.guide.id} lang={worded.language}>
                {worded.title} ({plan.guide.version})
              </option>
            ))}
          </select>
        </div>
        <Field
          name="expires"
          type="datetime-local"
          text={say('board.until')}
          value={until}
          fault={faultOf('expires')}
          onType={setUntil}
        />
        <Field
          name="relay"
          text={say('board.relay')}
          about={say('board.relayHow')}
          value={relay}
          fault={faultOf('relay')}
          onType={setRelay}
        />
        <Field name="key" type="password" text={say('board.key')} value={key} fault={faultOf('key')} onType={setKey} />
        <button type="submit" class="primary" data-action="make" disabled={busy}>
          {say('board.create')}
        </button>
      </form>
    </section>
  );
}

interface FieldProps {
  name: string;
  text: string;
  type?: 'text' | 'password' | 'datetime-local';
  about?: string;
  value: string;
  fault?: string;
  most?: number;
  onType(value: string): void;
}

/** A field with what it is for and what is wrong with it. Nothing typed here is offered by the browser again. */
export function Field({ name, text, type = 'text', about, value, fault, most, onType }: FieldProps) {
  const described = [about && `${name}-about`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={`make-${name}`}>{text}</label>
      <input
        id={`make-${name}`}
        type={type as 'text'}
        data-action={name}
        autocomplete={type === 'password' ? 'new-password' : 'off'}
        spellcheck={false}
        maxLength={most}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {about && (
        <p id={`${name}-about`} class="soft">
          {about}
        </p>
      )}
      {fault && (
        <p id={`${name}-fault`} class="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
