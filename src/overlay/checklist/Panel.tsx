import { GuideLanguage } from '../../ui/inlines.tsx';
import { say } from '../../ui/texts.ts';
import type { DeveloperView } from '../developer/view.ts';
import type { ChecklistCallbacks, ChecklistView } from '../view.ts';
import { Chosen } from './Choice.tsx';
import type { Form } from './dodge.ts';
import { Head } from './Head.tsx';
import { Icon } from './Icon.tsx';
import { Now } from './Now.tsx';
import { Pill } from './Pill.tsx';
import { Press } from './Press.tsx';
import { Tasks } from './Tasks.tsx';

interface Props {
  view: ChecklistView;
  press: ChecklistCallbacks;
  /** As what it is shown. */
  as: Form;
}

/** The whole checklist, or what it folds to. */
export function Panel({ view, press, as }: Props) {
  if (as !== 'panel') return <Pill view={view} press={press} bare={as === 'mark'} />;
  return (
    <GuideLanguage guide={view.guideLanguage} own={view.language}>
      <section class="panel" aria-label={say('panel.name')}>
        <Head view={view} press={press} />
        <div class="body">
          <div class="content">
            {view.notice && (
              <p class="finding notice" data-tone={view.isTrainers ? 'calm' : 'warn'}>
                <Icon name={view.isTrainers ? 'you' : 'warn'} />
                <span>
                  {view.notice}{' '}
                  {view.isTrainers && (
                    <Press name="noticed" text={say('panel.trainerRead')} look="quiet" onPress={press.noticed} />
                  )}
                </span>
              </p>
            )}
            <Now now={view.now} press={press} answer={view.answer && say(view.answer)} />
            {view.chosen && <Chosen chosen={view.chosen} press={press} />}
            <Tasks tasks={view.tasks} />
            {view.developer && <Drawn view={view.developer} draw={press.drawDeveloper} />}
          </div>
        </div>
        <button
          type="button"
          class="grip"
          data-action="resize"
          data-drag="size"
          data-keys="size"
          data-corner={view.placing.corner}
          aria-label={say('panel.resize')}
          aria-description={say('panel.resizeHow')}
          title={say('panel.resize')}
        />
      </section>
    </GuideLanguage>
  );
}

/** What is drawn by somebody else. */
function Drawn({ view, draw }: { view: DeveloperView; draw: ChecklistCallbacks['drawDeveloper'] }) {
  const drawn = (into: Element | null) => {
    if (into) draw?.(view, into);
  };
  return <div ref={drawn} />;
}
