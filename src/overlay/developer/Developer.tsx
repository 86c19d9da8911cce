import { say } from '../../ui/texts.ts';
import type { CandidateLine, DeveloperView } from './view.ts';

/** Whether the person has it unfolded, in this page: it stays so when the checklist folds and when the action changes. */
let unfolded = false;

/** How the control of the present action was looked for. Folded it is one line: the control and the verdict. */
export function Developer({ view }: { view: DeveloperView }) {
  const { target, opener, verdict, language, evidence, lacking } = view;
  return (
    <details
      class="developer"
      data-developer={target ?? 'none'}
      data-verdict={verdict ?? 'none'}
      open={unfolded}
      onToggle={(event) => {
        unfolded = event.currentTarget.open;
      }}
    >
      <summary>
        <span>{say('developer.title')}</span>
        <Verdict verdict={verdict} />
      </summary>
      <dl>
        <dt>{say('developer.control')}</dt>
        <dd>
          <Control target={target} />
          {opener && <span class="soft">{say('developer.opener', { opener })}</span>}
        </dd>
        <dt>{say('developer.page')}</dt>
        <dd data-gate={view.gate.passes ? 'passes' : 'differs'}>{gateText(view)}</dd>
        <dt>{say('developer.language')}</dt>
        <dd>{language}</dd>
        <Words title={say('developer.evidence')} words={evidence} />
        <Words title={say('developer.lacking')} words={lacking} lacking />
      </dl>
      {verdict && view.gate.passes && <Candidates view={view} />}
    </details>
  );
}

function Verdict({ verdict }: Pick<DeveloperView, 'verdict'>) {
  return (
    <b class="verdict" data-tone={verdict ?? 'none'}>
      {verdict ?? say('developer.notSearched')}
    </b>
  );
}

function Control({ target }: Pick<DeveloperView, 'target'>) {
  if (target === undefined || target === 'own') return say(target ? 'developer.own' : 'developer.none');
  return <code>{target}</code>;
}

function gateText({ gate: { wanted, found, passes } }: DeveloperView): string {
  if (wanted.length === 0) return say('developer.anywhere', { found });
  return say(passes ? 'developer.here' : 'developer.away', { found, wanted: wanted.join(', ') });
}

function Words({ title, words, lacking }: { title: string; words: readonly string[]; lacking?: boolean }) {
  if (words.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {words.map((word) => (
          <code key={word} class={lacking ? 'word lacking' : 'word'}>
            {word}
          </code>
        ))}
      </dd>
    </>
  );
}

function Candidates({ view: { candidates, more } }: { view: DeveloperView }) {
  if (candidates.length === 0) return <p class="soft">{say('developer.noCandidates')}</p>;
  return (
    <>
      <h4>{say('developer.candidates')}</h4>
      <ol>{candidates.map(candidate)}</ol>
      {more > 0 && <p class="soft">{say('developer.more', { more })}</p>}
    </>
  );
}

function candidate({ kind, name, evidence, strength, chosen }: CandidateLine, index: number) {
  return (
    <li key={index} class="candidate" data-chosen={chosen}>
      <div>
        <code>{kind}</code> {name !== undefined && <q>{name || say('developer.unnamed')}</q>}
      </div>
      <div>
        <span class="soft">{chosen ? say('developer.chosen') : say(`developer.strength.${strength}`)}</span>
        {evidence.map((word) => (
          <code key={word} class="word">
            {word}
          </code>
        ))}
      </div>
    </li>
  );
}
