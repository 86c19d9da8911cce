import { say } from '../../ui/texts.ts';
import type { ChecklistCallbacks, ChecklistView } from '../view.ts';
import { Press } from './Press.tsx';

interface Props {
  trainer: NonNullable<ChecklistView['trainer']>;
  press: ChecklistCallbacks;
}

/** What the trainer said, in their own words and as theirs: plain text. It takes no focus, and goes when it was read. */
export function Trainer({ trainer: { when, text }, press }: Props) {
  return (
    <blockquote class="trainer">
      <p class="task">{say('panel.trainer', { when })}</p>
      <p>{text}</p>
      <Press name="noticed" text={say('panel.trainerRead')} look="quiet" onPress={() => press.noticed?.()} />
    </blockquote>
  );
}
