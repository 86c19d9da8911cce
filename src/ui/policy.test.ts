import { describe, expect, it } from 'vitest';
import schema from '../../assets/schemas/policy.schema.json';
import { mayExport, mayJoin, mayTrain, mayUseGuide, POLICY_NAMES, policyFrom } from './policy.ts';

const LINK = { relay: 'https://relay.example', guide: { id: 'secure-new-account' } };

/** What is allowed, in short: sessions, this link, exports, this guide, names; and what is wrong. */
function said(managed: unknown): string {
  const policy = policyFrom(managed);
  const may = {
    train: mayTrain(policy),
    join: mayJoin(policy, LINK),
    export: mayExport(policy),
    guide: mayUseGuide(policy, LINK.guide.id),
    name: !policy.pseudonyms,
  };
  const allowed = Object.entries(may).flatMap(([name, yes]) => (yes ? name : []));
  return [...allowed, ...policy.wrong.map((name) => `!${name}`)].join(' ');
}
const ALL = 'train join export guide name';

describe('what an administrator has set', () => {
  it.each<[string, unknown, string]>([
    ['nothing', {}, ALL],
    ['no policy at all', undefined, ALL],
    ['not even an object', 'sessions', ALL],
    ['something else', { colour: 'blue' }, ALL],
    ['sessions off', { sessions: false }, 'export guide name'],
    ['sessions on', { sessions: true }, ALL],
    ['this relay', { relays: ['https://relay.example/'] }, ALL],
    ['another relay', { relays: ['https://other.example'] }, 'train export guide name'],
    ['another port', { relays: ['https://relay.example:8443'] }, 'train export guide name'],
    ['no relay', { relays: [] }, 'train export guide name'],
    ['pseudonyms', { pseudonyms: true }, 'train join export guide'],
    ['no exports', { exports: false }, 'train join guide name'],
    ['this guide', { guides: ['secure-new-account'] }, ALL],
    ['another guide', { guides: ['budget'] }, 'train export name'],
    ['a text for a yes or no', { sessions: 'yes' }, 'export guide name !sessions'],
    ['nothing for a yes or no', { exports: null }, 'train join guide name !exports'],
    ['a number for names', { pseudonyms: 1 }, 'train join export guide !pseudonyms'],
    ['a text for a list', { relays: 'https://relay.example' }, 'train export guide name !relays'],
    ['a word for an origin', { relays: ['relay', 'https://relay.example'] }, `${ALL} !relays`],
    ['no origin of the web', { relays: ['ftp://relay.example'] }, 'train export guide name !relays'],
    ['a number for a guide', { guides: [7] }, 'train export name !guides'],
    ['a name that every object has', { guides: ['constructor'], __proto__: { sessions: false } }, 'train export name'],
  ])('%s', (_, managed, expected) => expect(said(managed)).toBe(expected));

  it('is what the schema names', () => {
    expect(Object.keys(schema.properties)).toEqual([...POLICY_NAMES]);
    // What Chrome takes: at the top an object that lists its properties. (Chrome’s documentation of managed storage.)
    expect(schema).toMatchObject({ type: 'object' });
    expect(schema).not.toHaveProperty('additionalProperties');
  });
});
