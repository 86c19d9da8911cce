// Without a display: plays a person who walks the whole guide, and leaves a screenshot per action and the exported run.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../tests/e2e/person/browser.mjs';
import { createPerson } from '../tests/e2e/person/person.mjs';
import { exportRun, startGuide } from '../tests/e2e/person/popup.mjs';
import { walk } from '../tests/e2e/person/walk.mjs';
import { startPracticeConsole } from '../tests/practice-console/server.mjs';
import { giveUp, ROOT, say } from './setup.mjs';

/**
 * Walks all tasks and prints what was counted.
 * @returns {Promise<number>} the exit code: 0 when the guide was finished and no ring was wrong
 */
export async function walkByItself(kind) {
  const out = join(ROOT, 'out');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const practice = await startPracticeConsole({});
  const opened = await openBrowser({ kind, practice, extension: join(ROOT, 'dist', kind) }).catch((error) =>
    giveUp(`the browser did not start: ${error.message}`),
  );
  try {
    return await walkAndCount(opened, practice, out);
  } finally {
    await opened.close();
    await practice.close();
  }
}

async function walkAndCount(opened, practice, out) {
  await startGuide(opened, practice);
  let number = 0;
  const person = createPerson(opened.browser, practice, {
    onStuck: async (page) => {
      await page.screenshot({ path: join(out, 'stuck.png') });
    },
    onStep: async (step, page) => {
      number++;
      const name = `${String(number).padStart(2, '0')}-${step.now.replace(/[^\w.-]/g, '_')}.png`;
      await page.screenshot({ path: join(out, name) });
      say(`${String(number).padStart(2)} ${step.now} (${step.how}${step.right ? '' : ', WRONG RING'})`);
    },
  });
  const { wrong } = await walk(person);
  const text = await exportRun(opened);
  writeFileSync(join(out, 'run.json'), text);
  const run = JSON.parse(text);
  const actions = run.tasks.flatMap((task) => task.actions);
  const graded = (grade) => actions.filter((action) => action.grade === grade).length;
  const counts = `${graded('confirmed')} confirmed, ${graded('seen')} seen, ${graded('told')} told`;
  say(`screenshots and run.json are in out/`);
  console.log(
    `walked ${actions.filter((action) => action.outcome === 'done').length} actions: ${counts}, ${wrong.length} wrong rings`,
  );
  return wrong.length === 0 && run.done === run.total ? 0 : 1;
}
