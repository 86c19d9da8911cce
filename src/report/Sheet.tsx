import { useMemo } from 'preact/hooks';
import { type RunReading, readingOf, rowsOf } from '../export/reading.ts';
import type { RunRecord } from '../export/record.ts';
import { STANDINGS } from '../export/standing.ts';
import { readableTime } from '../export/time.ts';
import { sayBy, sayStanding } from '../export/words.ts';
import { Mark } from '../overlay/checklist/Mark.tsx';
import { GuideLanguage, Words } from '../ui/inlines.tsx';
import { tagOf } from '../ui/language.ts';
import { say, textLanguage } from '../ui/texts.ts';
import { Controls, DoneTable, NotDone, Remains } from './SheetParts.tsx';

/** A run on paper: what was done and how that is known, what was not and why, what it serves, and what speaks against it. */
export function Sheet({ record }: { record: RunRecord }) {
  const reading = useMemo(() => readingOf(record), [record]);
  const { guide, done, total } = reading;
  return (
    <GuideLanguage guide={guide.language} own={tagOf(textLanguage())}>
      <article class="sheet" data-sheet={record.id}>
        <div class="letterhead">
          <Mark />
          <span>Waymark</span>
          <span class="written">
            {say('export.written')}: {readableTime(reading.writtenAt)}
          </span>
        </div>
        <h2>{reading.name || say('export.unnamed')}</h2>
        <Facts {...reading} />
        <p class="progress">
          <progress
            value={total > 0 ? done : 1}
            max={Math.max(total, 1)}
            aria-label={say('panel.progress', { done, total })}
          />
          <strong>{say('panel.progress', { done, total })}</strong>
        </p>
        <Counts {...reading} />
        <Contradictions {...reading} />
        <DoneTable {...reading} />
        <NotDone rows={rowsOf(reading)} />
        <Remains tasks={reading.tasks} />
        <Controls controls={reading.controls} />
        <p class="legend">{say('export.legend')}</p>
      </article>
    </GuideLanguage>
  );
}

function Facts({ guide, versions, startedAt, lastAt, damaged, version }: RunReading) {
  const followed = [...new Set(versions.map((one) => one.version))];
  return (
    <>
      <dl class="facts">
        <Fact name={say('export.guide')}>
          <Words text={guide.title} />
        </Fact>
        <Fact name={say('export.version')}>{followed.join(' → ') || guide.version}</Fact>
        <Fact name={say('export.begun')}>{readableTime(startedAt)}</Fact>
        <Fact name={say('export.last')}>{readableTime(lastAt)}</Fact>
        <Fact name="Waymark">{version}</Fact>
      </dl>
      {damaged > 0 && <p class="card warn">{say('problem.damaged', { count: damaged })}</p>}
    </>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How many actions are known in which way. */
function Counts({ counts }: RunReading) {
  return (
    <ul class="counts">
      {STANDINGS.filter((one) => counts[one] > 0).map((one) => (
        <li key={one} data-standing={one}>
          <strong>{counts[one]}</strong> {sayStanding(say, one)}
        </li>
      ))}
    </ul>
  );
}

/** What the account's own report says against the record: it stands before everything else. */
function Contradictions(reading: RunReading) {
  const rows = rowsOf(reading).filter((row) => row.contradicted);
  if (rows.length === 0) return null;
  return (
    <section class="card warn" data-part="contradicted">
      <h3>{say('export.contradicted')}</h3>
      <ul>
        {rows.map(({ id, text, contradicted }) => (
          <li key={id}>
            <Words text={text} />{' '}
            <span class="soft">
              {say('export.saysOtherwise', {
                report: sayBy(say, contradicted?.by ?? ''),
                when: readableTime(contradicted?.at),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
