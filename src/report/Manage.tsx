import { useState } from 'preact/hooks';
import { MOST_NAME } from '../export/import.ts';
import type { RunRecord } from '../export/record.ts';
import { Ask } from '../ui/Ask.tsx';
import { moment } from '../ui/moment.ts';
import { say } from '../ui/texts.ts';
import type { ReportProps } from './Report.tsx';

/** What the run is called, and how it is deleted for good. */
export function Manage({ record, busy, onName, onDelete }: ReportProps & { record: RunRecord }) {
  const { id = '', name = '', events } = record;
  const [draft, setDraft] = useState(name);
  const [first] = events;
  return (
    <section aria-labelledby="manage">
      <h2 id="manage">{say('report.name')}</h2>
      <p id="name-how" class="soft">
        {say('report.nameHow')}
      </p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onName(id, draft);
        }}
      >
        <input
          type="text"
          data-action="name"
          aria-labelledby="manage"
          aria-describedby="name-how"
          autocomplete="off"
          maxLength={MOST_NAME}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <button type="submit" data-action="keep-name" disabled={busy || draft.trim() === name}>
          {say('report.keepName')}
        </button>
      </form>
      <Ask
        name="delete"
        text={say('runs.delete')}
        about={name || record.guide.title}
        look="danger"
        question={say('runs.deleteSure', { when: moment(first?.at ?? 0) })}
        yes={say('runs.deleteYes')}
        no={say('runs.deleteNo')}
        disabled={busy}
        onYes={() => onDelete(id)}
      />
    </section>
  );
}
