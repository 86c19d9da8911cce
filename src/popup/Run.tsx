import { FORMAT_IDS, FORMATS } from '../export/formats.ts';
import { Words } from '../ui/inlines.tsx';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { PopupProps } from './Popup.tsx';

const OTHER_FORMS = FORMAT_IDS.filter((id) => id !== 'json');

/** The active run: how far it is, what is next, and the way on. */
export function Run(props: PopupProps) {
  const { guideTitle, state, busy, damaged } = props;
  return (
    <>
      <h2>
        <Words text={guideTitle} />
      </h2>
      <Progress {...props} />
      {damaged > 0 && <p class="card warn">{say('problem.damaged', { count: damaged })}</p>}
      {state === 'finished' ? <p class="card good">{say('popup.finished')}</p> : <Next {...props} />}
      <Root {...props} />
      {props.newerGuide && <Newer {...props} />}
      {!props.mayUse && <p class="card info">{say('problem.guideForbidden', { guide: guideTitle })}</p>}
      {state === 'run' && props.where !== 'withheld' && props.mayUse && (
        <Press name="continue" text={say('popup.continue')} look="primary" disabled={busy} onPress={props.onContinue} />
      )}
      {props.hidden && <Press name="show" text={say('popup.show')} disabled={busy} onPress={props.onShow} />}
      {props.mayExport ? <Save {...props} /> : <p class="soft">{say('problem.exportForbidden')}</p>}
    </>
  );
}

function Save({ busy, onSave }: PopupProps) {
  return (
    <>
      <Press name="save" text={say('popup.save')} disabled={busy} onPress={() => onSave('json')} />
      <div class="row forms">
        {OTHER_FORMS.map((id) => (
          <Press
            key={id}
            name={`save:${id}`}
            text={say('report.save', { format: FORMATS[id].name })}
            look="link"
            disabled={busy}
            onPress={() => onSave(id)}
          />
        ))}
      </div>
    </>
  );
}

function Progress({ done, total, minutesLeft }: PopupProps) {
  const minutes = Math.ceil(minutesLeft);
  const words = say('panel.progress', { done, total });
  return (
    <>
      {/* Where nothing applies, all is done. */}
      <progress value={total > 0 ? done : 1} max={Math.max(total, 1)} aria-label={words} />
      <p class="soft between">
        <span>{words}</span>
        {minutes > 0 && <span>{say('panel.minutes', { minutes })}</span>}
      </p>
    </>
  );
}

function Next({ taskTitle, nowText }: PopupProps) {
  return (
    <div class="card">
      <p class="soft">
        {say('popup.next')} · <Words text={taskTitle ?? ''} />
      </p>
      <p class="next">
        <Words text={nowText ?? ''} />
      </p>
    </div>
  );
}

/** What is to be said of the root user: nobody signs in as root here, or the person has said so. */
function Root({ root, busy, onNoRoot, onRootAgain }: PopupProps) {
  if (root === 'none-here')
    return (
      <div class="card info" data-root={root}>
        <p>{say('root.noneHere')}</p>
        <Press name="no-root" text={say('root.doNotApply')} disabled={busy} onPress={() => onNoRoot('no-root')} />
      </div>
    );
  if (root === 'excepted')
    return (
      <div class="card" data-root={root}>
        <p>{say('root.excepted')}</p>
        <Press name="root-again" text={say('root.again')} look="link" disabled={busy} onPress={onRootAgain} />
      </div>
    );
  return null;
}

function Newer({ newerGuide, busy, onMove }: PopupProps) {
  return (
    <div class="card info">
      <p>{newerGuide && say('popup.newer', newerGuide)}</p>
      <Press name="move" text={say('popup.move')} disabled={busy} onPress={onMove} />
    </div>
  );
}
