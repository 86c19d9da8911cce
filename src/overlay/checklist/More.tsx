import { useState } from 'preact/hooks';
import { say } from '../../ui/texts.ts';
import type { ChecklistCallbacks, Now } from '../view.ts';
import { NoRoot } from './NoRoot.tsx';
import { Press } from './Press.tsx';

interface Props {
  now: Extract<Now, { kind: 'action' }>;
  press: ChecklistCallbacks;
  /** Whether "I have done it" stands above already. */
  byWord: boolean;
  /** Whoever has no root user can say so here, when it is not said above. */
  root?: 'may-lack' | 'none-here';
}

/** What is needed now and then: mark as done, skip with a reason, back, look again. */
export function More({ now, press, byWord, root }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <details class="more">
      <summary data-action="more">{say('panel.more')}</summary>
      <div class="row">
        <Press name="back" text={say('action.back')} look="quiet" onPress={press.back} />
        <Press name="look-again" text={say('action.lookAgain')} look="quiet" onPress={press.lookAgain} />
        {!byWord && <Press name="done" text={say('action.markDone')} look="quiet" onPress={() => press.done(now.id)} />}
        {!now.optional && (
          <Press name="skip" text={say('action.skip')} look="quiet" onPress={() => setAsking(!asking)} />
        )}
      </div>
      {root && <NoRoot root={root} press={press} />}
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
        <input
          data-action="skip-reason"
          maxLength={200}
          onInput={(event) => setReason((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <div class="row">
        <button type="submit" data-action="skip-confirm">
          {say('action.skipConfirm')}
        </button>
      </div>
    </form>
  );
}
