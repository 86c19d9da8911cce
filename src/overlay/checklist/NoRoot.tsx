import { say } from '../../ui/texts.ts';
import type { ChecklistCallbacks, Now } from '../view.ts';
import { Press } from './Press.tsx';

interface Props {
  root: NonNullable<Extract<Now, { kind: 'action' }>['root']>;
  press: ChecklistCallbacks;
}

/** The way out for whoever has no root user that could do this: what is about it is left out. */
export function NoRoot({ root, press }: Props) {
  const nobody = root === 'none-here';
  return (
    <div class="no-root">
      <p class="hint">{say(nobody ? 'root.noneHere' : 'root.managedHint')}</p>
      <div class="row">
        <Press
          name="no-root"
          text={say(nobody ? 'root.doNotApply' : 'root.managed')}
          onPress={() => press.noRoot(nobody ? 'no-root' : 'root-managed')}
        />
      </div>
    </div>
  );
}
