import { useState } from 'preact/hooks';
import { Drop } from '../ui/Drop.tsx';
import { moment } from '../ui/moment.ts';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import { sayNamesNoAccount, sayQuestion, sayReason, sayReportProblem, sayTryAfter } from '../ui/verdict.ts';
import type { Verdict } from '../verify/judge.ts';
import type { Checking } from './judging.ts';
import type { ReportProps } from './Report.tsx';

/** The account's own report is dropped or pasted here: it is read in memory, and only what it comes to is kept. */
export function Check({ checking, busy, onReportFile, onReportText, onUser, onEnter }: ReportProps) {
  return (
    <section aria-labelledby="check">
      <h2 id="check">{say('report.check')}</h2>
      <p id="check-how" class="soft">
        {say('report.checkHow')}
      </p>
      <Drop
        name="report"
        text={say('report.checkFile')}
        accept=".csv,.json,.txt,text/csv,application/json"
        disabled={busy}
        onFiles={([file]) => file && onReportFile(file)}
      />
      <Paste busy={busy} onText={onReportText} />
      <div role="status">
        {checking.problem && (
          <p class="card warn" data-refused={checking.problem.text}>
            {sayReportProblem(checking.problem)}
          </p>
        )}
      </div>
      {checking.report && <Users checking={checking} onUser={onUser} />}
      {checking.judgement?.verdicts && (
        <>
          <Verdicts verdicts={checking.judgement.verdicts} />
          {checking.judgement.events.length > 0 ? (
            <Press name="enter" text={say('report.checkEnter')} look="primary" disabled={busy} onPress={onEnter} />
          ) : (
            <p data-no-news>{say('report.checkNoNews')}</p>
          )}
        </>
      )}
    </section>
  );
}

function Paste({ busy, onText }: { busy: boolean; onText(text: string): void }) {
  const [text, setText] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
        // It is not kept on the page either.
        setText('');
      }}
    >
      <label for="paste">{say('report.checkPaste')}</label>
      <textarea
        id="paste"
        data-action="paste"
        rows={3}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="check-how"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <button type="submit" data-action="read" disabled={busy || text.trim() === ''}>
          {say('report.checkRead')}
        </button>
      </div>
    </form>
  );
}

/** Which row is the new user's: a report says that of nobody. */
function Users({ checking, onUser }: { checking: Checking; onUser(user: string): void }) {
  const { report, user = '' } = checking;
  if (report?.by !== 'credential-report') return null;
  return (
    <div class="field">
      <label for="user">{say('report.checkUser')}</label>
      <select id="user" data-action="user" value={user} onChange={(event) => onUser(event.currentTarget.value)}>
        <option value="">{say('report.checkNobody')}</option>
        {report.users.map((one) => (
          <option key={one.user} value={one.user}>
            {one.user}
          </option>
        ))}
      </select>
    </div>
  );
}

const decidedFirst = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.toSorted((one, other) => Number(one.is === 'unknown') - Number(other.is === 'unknown'));

function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  return (
    <ul class="verdicts" aria-labelledby="check">
      {decidedFirst(verdicts).map((verdict) => (
        <li key={verdict.question} data-question={verdict.question} data-is={verdict.is}>
          <span>{sayQuestion(verdict.question)}: </span>
          <strong>{say(`report.is.${verdict.is}`)}</strong>
          <p class="soft">
            {sayReason(verdict)}
            {verdict.tryAfter !== undefined && ` ${sayTryAfter(moment(verdict.tryAfter))}`}
            {verdict.namesNoAccount && verdict.is !== 'unknown' && ` ${sayNamesNoAccount()}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
