import { Mark } from '../overlay/checklist/Mark.tsx';
import type { Preferences } from '../ui/preferences.ts';
import { sayProblem } from '../ui/problem.ts';
import { say } from '../ui/texts.ts';
import { Data } from './Data.tsx';
import { Developers } from './Developers.tsx';
import { Keys } from './Keys.tsx';
import { Looks } from './Looks.tsx';
import { Policy } from './Policy.tsx';
import type { OptionsState } from './store.ts';

/** What can be pressed on the options page. */
export interface OptionsPresses {
  onPrefer(change: Partial<Preferences>): void;
  onDeveloper(on: boolean): void;
  /** Opens the browser's own settings for keys. */
  onKeys(): void;
  onSave(): void;
  onForget(): void;
  onErase(): void;
}

export type OptionsProps = OptionsState & OptionsPresses;

/** The options page: looks and language, keys, what developers need, and what is stored. */
export function Options(props: OptionsProps) {
  return (
    <>
      <header>
        <Mark />
        <h1>{say('options.title')}</h1>
      </header>
      {props.problem && (
        <p class="card warn" role="alert">
          {sayProblem(props.problem)}
        </p>
      )}
      <Policy {...props} />
      <Looks {...props} />
      <Keys {...props} />
      <Developers {...props} />
      <Data {...props} />
      <p class="said" role="status">
        {props.said}
      </p>
      <footer>{say('popup.notAws')}</footer>
    </>
  );
}
