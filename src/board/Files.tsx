import { Drop } from '../ui/Drop.tsx';
import { say } from '../ui/texts.ts';
import type { BoardProps } from './Board.tsx';
import { sayIt } from './words.ts';

/** Saved runs are dropped here: the same board without any relay. */
export function Files({ filed, look, onFiles }: BoardProps) {
  const isReading = filed !== undefined && filed.read < filed.total;
  return (
    <section class="screen" aria-labelledby="files">
      <h3 id="files">{say('board.files')}</h3>
      <p class="soft">{say('board.filesHow')}</p>
      <Drop name="runs" text={say('report.files')} accept=".json,application/json" multiple onFiles={onFiles} />
      <div role="status">
        {isReading && <p>{say('board.filing', { done: filed.read, total: filed.total })}</p>}
        {filed && !isReading && <p data-filed={filed.taken}>{say('board.filesIn', { count: filed.taken })}</p>}
      </div>
      {filed && filed.wrong.length > 0 && (
        <>
          <p>{say('board.filesOut', { count: filed.wrong.length })}</p>
          <section class="wrong" tabindex={0} aria-label={say('board.filesOut', { count: filed.wrong.length })}>
            <ul>
              {filed.wrong.map(({ nth, file, problem }) => (
                <li key={nth} data-wrong={problem.text}>
                  {/* People put their names into the names of files. */}
                  <strong>{look.hidden ? nth + 1 : file}</strong> <span>{sayIt(problem)}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </section>
  );
}
