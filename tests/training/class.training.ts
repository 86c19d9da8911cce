// Classes of five hundred at both relays, undisturbed and hurt. `npm run test:training` runs them and prints what they tell.
import { expect, it } from 'vitest';
import { startEmbedded } from '../relay/embedded.ts';
import { killMaster } from '../relay/master.ts';
import { type NginxRelay, startNginx } from '../relay/nginx.ts';
import { hold, type Scene, type Told } from './lesson.ts';
import { tell } from './tell.ts';

/** How long the class is, and how much faster it goes by here. Milliseconds of class time. */
const SPAN = Number(process.env.TRAINING_MINUTES ?? 30) * 60_000;
const SPEED = 10;
const PEOPLE = Number(process.env.TRAINING_PEOPLE ?? 500);
const lesson = { people: PEOPLE, span: SPAN, seed: 11 };
/** The network is gone for two minutes of class time. */
const CUT = 120_000 / SPAN;
/** The longest that a class takes, with what is before and behind it. Milliseconds. */
const LONGEST = SPAN / SPEED + 240_000;

function isWhole(told: Told): void {
  expect(told.people).toBe(PEOPLE);
  expect(told.lost).toEqual([]);
  expect(told.doubled).toEqual([]);
  expect(told.shown).toBe(told.events);
}

/** What happens at either relay: a network that is cut for one group, and another whose browsers are killed. */
async function hurtPeople({ networks, crowd, until }: Scene): Promise<void> {
  await until(0.5);
  networks[1]?.cut();
  await until(0.5 + CUT);
  networks[1]?.mend();
  await until(0.7);
  await crowd.kill(2);
  await until(0.75);
  crowd.begin(2);
}

it('the embedded relay', { timeout: LONGEST }, async () => {
  const relay = await startEmbedded();
  try {
    const told = await hold({ relay, lesson, speed: SPEED, picture: 'class-embedded' });
    tell('embedded', told);
    isWhole(told);
    expect(told.heardAll).toBe(PEOPLE);
  } finally {
    await relay.stop();
  }
});

it('the embedded relay, restarted with its memory lost', { timeout: LONGEST }, async () => {
  const relay = await startEmbedded();
  try {
    const meanwhile = async (scene: Scene) => {
      const people = hurtPeople(scene);
      await scene.until(0.35);
      await relay.restart();
      await people;
    };
    const told = await hold({ relay, lesson, speed: SPEED, meanwhile, picture: 'class-embedded-hurt' });
    tell('embedded, hurt', told);
    isWhole(told);
  } finally {
    await relay.stop();
  }
});

/** Kills a node, which comes again, and the master that holds the session, which does not. */
async function hurtNginx(relay: NginxRelay, { session, until }: Scene): Promise<void> {
  await until(0.25);
  await relay.kill(0);
  await until(0.35);
  await relay.begin(0);
  await until(0.4);
  await killMaster(relay, session);
}

it('two nodes of nginx and a Redis Cluster', { timeout: LONGEST }, async () => {
  const relay = await startNginx(2, 6);
  try {
    const told = await hold({ relay, lesson, speed: SPEED, picture: 'class-nginx' });
    tell('nginx + Redis', told);
    isWhole(told);
    expect(told.heardAll).toBe(PEOPLE);
  } finally {
    await relay.stop();
  }
});

it('two nodes of nginx and a Redis Cluster, one node and the master killed', { timeout: LONGEST }, async () => {
  const relay = await startNginx(2, 6);
  try {
    const meanwhile = async (scene: Scene) => {
      await Promise.all([hurtPeople(scene), hurtNginx(relay, scene)]);
    };
    const told = await hold({ relay, lesson, speed: SPEED, meanwhile, picture: 'class-nginx-hurt' });
    tell('nginx + Redis, hurt', told);
    isWhole(told);
  } finally {
    await relay.stop();
  }
});
