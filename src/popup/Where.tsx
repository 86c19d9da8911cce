import { say, type TextKey } from '../ui/texts.ts';
import { Withheld } from '../ui/Withheld.tsx';
import { Partitions } from './Partitions.tsx';
import type { PopupProps } from './Popup.tsx';
import type { Where as WhereIs } from './state.ts';

/**
 * Where the person is, and what that means. The browser names only tabs that we may read: a sign-in page is unknown too,
 * and there a person needs the word most. So is the console of a partition that was not allowed: that is asked for beside it.
 */
export function Where(props: PopupProps) {
  const { where, busy, onAllow } = props;
  return (
    <>
      {where === 'withheld' ? (
        <Withheld busy={busy} onAllow={() => onAllow('aws')} />
      ) : (
        <p class="where" data-where={where}>
          <span class="dot" aria-hidden="true" />
          <span>{say(WHERE[where])}</span>
        </p>
      )}
      {where === 'unknown' && props.closed.length > 0 && (
        <details class="more">
          <summary>{say('partition.text')}</summary>
          <Partitions {...props} />
        </details>
      )}
      {props.mfaFirst && where !== 'withheld' && <p class="card info">{say('where.mfaFirst')}</p>}
      {props.contained && <p class="card info">{say('where.container')}</p>}
      {props.privacy === 'private' && <p class="card info">{say('where.private')}</p>}
    </>
  );
}

const WHERE: Record<Exclude<WhereIs, 'withheld'>, TextKey> = {
  console: 'where.console',
  'sign-in': 'where.signIn',
  elsewhere: 'where.elsewhere',
  unknown: 'where.unknown',
};
