import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../console/catalogue.ts';
import { inConsoleWords } from './console-words.ts';
import type { Guide } from './model.ts';
import { readGuide } from './read.ts';

const GUIDE = `---
id: g
version: "1"
language: de
---
Siehe **Name**.

## T <!-- waymark id: t -->
1. Wählen Sie **Name**, nicht Name und nicht \`Name\`. <!-- waymark id: a, control: nav.users -->
   - Auch *Name* heißt so. **Anderes** nicht.
2. Welcher? <!-- waymark branch: b -->
   - **Name**: so. <!-- waymark option: one -->
     - **Name** wählen. <!-- waymark id: c, control: nav.groups -->
   - **Anderes** <!-- waymark option: two -->
     - Tun. <!-- waymark id: d -->
`;

describe('a guide in the words of the console', () => {
  const guide = readGuide(GUIDE, VOCABULARY).guide as Guide;
  const controls: unknown[] = [];
  const worded = inConsoleWords(guide, (name, control) => {
    if (name === 'Name') controls.push(control && 'ref' in control ? control.ref : undefined);
    return name === 'Name' ? '名前' : undefined;
  });
  const texts = JSON.stringify(worded);

  it('has each marked name that is known as the console has it, and all else as it was', () => {
    expect(texts.match(/名前/g)).toHaveLength(7);
    expect(texts.match(/Name/g)).toHaveLength(4);
    expect(texts.replaceAll('名前', 'Name')).toBe(JSON.stringify(guide));
    expect(worded.tasks[0]?.steps[1]?.items[0]).toMatchObject({ branch: { options: [{ label: '名前' }, {}] } });
  });

  it('asks for it with the control that is meant, where an action has one', () => {
    expect(new Set(controls)).toEqual(new Set([undefined, 'nav.users', 'nav.groups']));
  });
});
