import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, VOCABULARY } from '../console/catalogue.ts';
import { LANGUAGES } from '../console/language.ts';
import type { PageRef } from '../console/page.ts';
import { titleOf } from '../console/place.ts';
import { REQUIREMENTS } from '../console/requirements.ts';
import { controlTitle } from '../console/titles.ts';
import { actionsOfGuide } from './actions.ts';
import { KEYS } from './directives.ts';
import { DEEPEST, LARGEST, MOST_PROBLEMS } from './limits.ts';
import type { Action, Guide, Problem } from './model.ts';
import { readGuide } from './read.ts';

const GUIDES = new URL('../../assets/guides/', import.meta.url);
const MANUAL = readFileSync(new URL('README.md', GUIDES), 'utf8');

/** Fenced blocks. `markdown`: a whole guide; `md`: a part of one; `text` right behind a guide: all its problems. */
const FENCES = fromMarkdown(MANUAL).children.flatMap((node, at, all) => {
  if (node.type !== 'code') return [];
  const after = all[at + 1];
  const problems = after?.type === 'code' && after.lang === 'text' ? after.value : '';
  return [{ lang: node.lang, text: node.value, problems, line: node.position?.start.line ?? 0 }];
});
const of = (lang: string) => FENCES.filter((fence) => fence.lang === lang);

/** The manual outside its fences, by heading. */
const SECTIONS = new Map(
  MANUAL.replace(/^```[\s\S]*?^```$/gm, '')
    .split(/^#+ /m)
    .map((text) => [text.split('\n')[0] ?? '', text] as const),
);
const section = (title: string): string => SECTIONS.get(title) ?? `There is no heading "${title}".`;

/** The rows of a section's table below its head, as lists of cells. */
const rows = (title: string): string[][] =>
  [...section(title).matchAll(/^\|(?! ?-)(.*)\|$/gm)]
    .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
    .slice(1);
const code = (text: string) => `\`${text}\``;
const sorted = (list: readonly unknown[]) => list.map((one) => [one].flat().join(' | ')).sort();

const said = (problems: readonly Problem[]): string =>
  problems.map((one) => `${one.line}:${one.column} ${one.severity}: ${one.message}\n    ${one.hint}`).join('\n');
/** That an id was derived is no fault of an example. */
const faults = (text: string) =>
  readGuide(text, VOCABULARY).problems.filter(({ message }) => !/has no id/.test(message));

/** A whole guide around a part of one. */
function completed(part: string): string {
  const heading = part.includes('## ') ? '' : '## Task <!-- waymark id: task-of-example -->\n\n';
  const step = /^1\. /m.test(part) ? '' : '\n\n1. Step. <!-- waymark id: step-of-example -->\n';
  return `---\nid: example\nversion: "1"\ntitle: Example\n---\n\n${heading}${part}${step}`;
}

describe('the manual for authors', () => {
  it('has examples in known fences', () => {
    expect(of('markdown').length).toBeGreaterThan(5);
    expect(of('md').length).toBeGreaterThan(10);
    expect(FENCES.filter(({ lang }) => !['markdown', 'md', 'text'].includes(lang ?? ''))).toEqual([]);
    expect(of('markdown').filter(({ problems }) => problems)).toHaveLength(of('text').length);
  });

  it.each(of('markdown'))('line $line: a guide reads with the problems that stand below it', ({ text, problems }) => {
    expect(problems ? said(readGuide(text, VOCABULARY).problems) : said(faults(text))).toBe(problems);
  });

  it.each(of('md'))('line $line: a part of a guide reads without a problem', ({ text }) => {
    expect(said(faults(completed(text)))).toBe('');
  });

  it('says rightly what is understood of a guide without comments', () => {
    const plain = of('markdown').find(({ text }) => !text.includes('<!--'))?.text ?? '';
    const understood = ({ line, text, control, evidence }: Action) => {
      const target = control && 'target' in control ? control.target : undefined;
      const name = target?.names.en?.[0]?.text ?? 'nothing';
      const otherwise = text.some(({ t }) => t === 'link') ? 'link to follow' : 'something to tick off';
      return [line, name, target?.roles.join(', ') ?? otherwise, evidence];
    };
    const actions = actionsOfGuide(readGuide(plain, VOCABULARY).guide as Guide);
    expect(sorted(rows('What is understood of it'))).toEqual(sorted(actions.map(understood)));
  });

  it('documents every key at its place, no other, and shows each in an example', () => {
    const keys = (title: string) => rows(title).map(([key]) => key);
    const item = [...keys('Keys of a step or an action'), ...keys('Keys of a branch, an option and a hint')];
    expect(sorted(keys('Keys of a task'))).toEqual(sorted(KEYS.task.map(code)));
    expect(sorted(item)).toEqual(sorted(KEYS.item.map(code)));
    const comments = FENCES.flatMap(({ text }) => text.match(/<!-- waymark[\s\S]*?-->/g) ?? []).join();
    expect([...KEYS.task, ...KEYS.item].filter((key) => !comments.includes(` ${key}: `))).toEqual([]);
  });

  it('lists every page, every control and every language, and none that does not exist', () => {
    const pages = [...VOCABULARY.pages].map((ref) => [code(ref), titleOf(ref as PageRef, 'en')]);
    expect(sorted(rows('Pages'))).toEqual(sorted(pages));
    const controls = [...CATALOGUE.values()].map((target) => {
      const where = target.pages?.map(code).join(', ') ?? 'any';
      return [code(target.id), controlTitle(target, 'en'), target.roles.join(', '), where];
    });
    expect(sorted(rows('Controls'))).toEqual(sorted(controls));
    expect(section('Languages').replace(/\s+/g, ' ')).toContain(LANGUAGES.map(code).join(', '));
  });

  it('lists every requirement, and says where it was looked up', () => {
    const listed = REQUIREMENTS.map(({ id, standard, version, title, source, checked }) => [
      ...[code(id), version ? `${standard} v${version}` : standard, title],
      checked ? `[page of AWS](${source})` : 'copies by third parties',
    ]);
    expect(sorted(rows('Requirements'))).toEqual(sorted(listed));
    for (const { read } of REQUIREMENTS) expect(section('Requirements')).toContain(read);
  });

  it('gives the limits', () => {
    for (const words of [`${LARGEST / 1024} KiB`, `${DEEPEST} deep`, `${MOST_PROBLEMS} problems`])
      expect(section('Limits')).toContain(words);
  });
});

/** Where an author puts a guide to have it read. */
it.each(readdirSync(GUIDES).filter((id) => existsSync(new URL(`${id}/guide.md`, GUIDES))))(
  'the guide %s reads without a problem',
  (id) => {
    expect(said(readGuide(readFileSync(new URL(`${id}/guide.md`, GUIDES)), VOCABULARY).problems)).toBe('');
  },
);
