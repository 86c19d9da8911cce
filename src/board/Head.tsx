import { useMemo } from 'preact/hooks';
import { say, textLanguage } from '../ui/texts.ts';
import type { BoardGuide } from './guides.ts';

/** The head of the table: steps, and their actions below them. It is drawn once for a guide and a language. */
export function Head({ guide }: { guide: BoardGuide }) {
  const language = textLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: words are said in the language of now.
  return useMemo(() => draw(guide), [guide, language]);
}

function draw({ heads, columns, worded }: BoardGuide) {
  return (
    <>
      <colgroup>
        <col class="wide" />
        <col class="middle" />
        <col class="short" />
        {columns.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" rowSpan={2} class="name">
            {say('board.name')}
          </th>
          <th scope="col" rowSpan={2} class="state">
            {say('board.state')}
          </th>
          <th scope="col" rowSpan={2} class="count">
            {say('board.done')}
          </th>
          {heads
            .filter(({ span }) => span > 0)
            .map(({ id, label, title, span }) => (
              <th key={id} scope="colgroup" colSpan={span} class="first" lang={worded.language} title={title}>
                <span aria-hidden="true">{label}</span>
                <span class="unseen">{title}</span>
              </th>
            ))}
        </tr>
        <tr aria-rowindex={2}>
          {columns.map(({ id, label, text, isFirst }) => (
            <th key={id} scope="col" class={isFirst ? 'first' : ''} lang={worded.language} title={text}>
              <span aria-hidden="true">{label}</span>
              <span class="unseen">{text}</span>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
