// A whole class in memory: people, their outboxes, a relay that fails and forgets, and the board. Lost means that somebody's
// last state on the board differs from their own log.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, EMPTY, type RunState } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { openBacklog, type Wire } from './backlog.ts';
import { type Board, EMPTY_BOARD, heard } from './board.ts';
import { guide, NOW, newSession, subtle } from './fixtures/links.ts';
import { ACTIONS } from './fixtures/people.ts';
import { join, type Membership } from './membership.ts';
import type { StateMessage } from './message.ts';
import { type Answer, answered, begin, changed, leave, next } from './outbox.ts';
import { openFromParticipant, sealState } from './participant-wire.ts';
import { stateOf } from './state.ts';

const trainer = await newSession();
const PEOPLE = 20;

interface Person {
  member: Membership;
  run: RunState;
}

/** A relay that takes or refuses, as it is told, and may lose what it has. */
class Relay {
  wires: Wire[] = [];
  epoch = 1;
  posts = 0;

  private readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    this.faults = faults;
  }

  post(wire: string, heardAt: number): Answer {
    const fault = this.faults[this.posts++ % Math.max(1, this.faults.length)];
    if (fault === 'forget') {
      this.wires = [];
      this.epoch += 1;
    }
    if (fault === 'down') return { status: 503 };
    if (fault === 'unreachable') return 'none';
    this.wires.push({ wire, heardAt });
    // The message is there, but nobody hears of it.
    return fault === 'answer lost' ? 'none' : { status: 204, epoch: `${this.epoch}` };
  }
}
type Fault = 'down' | 'unreachable' | 'answer lost' | 'forget' | 'fine';

const says = (person: Person, at: number) =>
  stateOf(
    guide,
    person.run,
    { ...person.member, version: '1.2.3', left: person.member.outbox.leaving === undefined ? undefined : true },
    at,
  );

async function turn(person: Person, relay: Relay, now: number): Promise<void> {
  const { member } = person;
  if (next(member.outbox, now, trainer.link.expires).do !== 'post') return;
  member.outbox = begin(member.outbox, now);
  const { seq } = member.outbox;
  const wire = (await sealState({ ...says(person, now), seq }, { link: member.link, own: member.own, subtle })) ?? '';
  member.outbox = answered(member.outbox, seq, relay.post(wire, now), now, 0.5);
}

/** Lets the class go through some actions, a few seconds each. */
async function teach(faults: readonly Fault[], actions = 5) {
  const relay = new Relay(faults);
  const people: Person[] = [];
  for (let nth = 0; nth < PEOPLE; nth++)
    people.push({ member: await join(trainer.link, `Person ${nth}`, NOW, subtle), run: EMPTY });
  let now = NOW;
  for (const [at, action] of ACTIONS.slice(0, actions).entries()) {
    for (const [nth, person] of people.entries()) {
      const body = { type: 'done' as const, action, grade: nth % 2 ? ('seen' as const) : ('confirmed' as const) };
      person.run = apply(person.run, stamp(body, `e${at}`, now));
      person.member.outbox = changed(person.member.outbox);
      if (nth === 3 && at === actions - 1) person.member.outbox = leave(person.member.outbox, now);
      await turn(person, relay, now);
    }
    now += 4000;
  }
  return { relay, people, now };
}

async function boardFrom(relay: Relay): Promise<Board> {
  const found: { message: StateMessage; heardAt: number }[] = [];
  await openBacklog(relay.wires, trainer, subtle, (message, heardAt) => found.push({ message, heardAt }));
  return heard(EMPTY_BOARD, found).board;
}

/** Who stands otherwise on the board than in their own log. */
function lostOn(board: Board, people: readonly Person[]): string[] {
  return people.flatMap((person) => {
    const has = board.states.get(person.member.own.public);
    const should = says(person, 0);
    const whole = (at: number | undefined) => at && Math.floor(at / 1000) * 1000;
    const same =
      JSON.stringify([has?.marks, has?.active?.id, has?.name]) ===
      JSON.stringify([should.marks, should.active?.id, should.name]);
    return same && has?.active?.since === whole(should.active?.since) ? [] : [person.member.name];
  });
}

describe('a class', () => {
  it('stands on the board as in everybody’s own log, and a late board is the same as one that heard all', async () => {
    const { relay, people } = await teach(['fine']);
    const late = await boardFrom(relay);
    expect(lostOn(late, people)).toEqual([]);
    let live = EMPTY_BOARD;
    for (const { wire, heardAt } of relay.wires.toReversed()) {
      const { message } = await openFromParticipant(wire, trainer, subtle);
      if (message) live = heard(live, [{ message, heardAt }]).board;
    }
    expect(Object.fromEntries(live.states)).toEqual(Object.fromEntries(late.states));
    expect(late.states.get(people[3]?.member.own.public ?? '')?.left).toBe(true);
  });

  it('loses nobody, whatever the relay does, once it answers again', async () => {
    const fault = fc.constantFrom<Fault>('down', 'unreachable', 'answer lost', 'forget', 'fine', 'fine');
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 37 }), async (faults) => {
        const { relay, people, now } = await teach(faults, 3);
        const well = new Relay(['fine']);
        well.wires = relay.wires;
        well.epoch = relay.epoch;
        for (const { member } of people)
          if (member.outbox.epoch !== `${well.epoch}`) member.outbox = changed(member.outbox);
        for (let later = now; later < now + 110_000; later += 5000)
          for (const person of people) await turn(person, well, later);
        expect(
          lostOn(
            await boardFrom(well),
            people.filter(({ member }) => member.outbox.stopped === undefined),
          ),
        ).toEqual([]);
        expect(people.filter(({ member }) => member.outbox.stopped).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 6 },
    );
  });

  it('would show who was lost', async () => {
    const { relay, people } = await teach(['fine'], 2);
    const one = people[7];
    if (one) one.run = apply(one.run, stamp({ type: 'done', action: ACTIONS[9] ?? '', grade: 'told' }, 'x', NOW));
    expect(lostOn(await boardFrom(relay), people)).toEqual(['Person 7']);
  });
});
