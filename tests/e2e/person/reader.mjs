// A person who hears the page: goes by the accessibility tree alone. What is to be done comes from the checklist's live
// region as the tree has it, and the control is the one of the tree that has the name that was said. Chromium only.

/** Browsers in front of which nobody sees anything. */
const heard = new WeakSet();

/** From now on this browser is used through the accessibility tree alone. */
export const turnScreenOff = (browser) => void heard.add(browser);

/** Whether the person in front of this page sees nothing of it. */
export const hearsOnly = (page) => heard.has(page.browser());

/** Roles of the tree, by the words in which the checklist says them. */
const SORTS = {
  button: /^button$/,
  link: /^link$/,
  'menu item': /^menuitem/,
  'check box': /^(checkbox|switch)$/,
  'option button': /^radio$/,
  'text field': /^(textbox|searchbox)$/,
};

/**
 * Finds the control whose name the live region says, and presses it by keyboard; a text field is left ready to be typed in.
 * @returns {Promise<boolean>} whether it is a text field
 */
export async function pressWhatIsSaid(page, now) {
  const { element, role } = await heardOf(page, now);
  await element.focus();
  if (/textbox|searchbox/.test(role)) return true;
  await page.keyboard.press(/radio|checkbox/.test(role) ? ' ' : 'Enter');
  return false;
}

/** A screen reader speaks a little behind what is drawn. Milliseconds. */
const BEHIND = 5000;

/** What a person knows that nobody can tell them: how their account is called. */
const OWN_NAMES = { 'your account name': 'practice-account' };

/** So long nothing new is said before a person acts on what they heard. Milliseconds. */
const FINISHING = 700;

async function heardOf(page, now) {
  let why = '';
  let before;
  for (const end = Date.now() + BEHIND; Date.now() < end; ) {
    const nodes = await treeOf(page);
    const said = saidIn(nodes);
    // Whoever listens lets it finish: what is spoken last is what counts.
    const finished = said === before;
    before = said;
    if (!finished) {
      await new Promise((resolve) => setTimeout(resolve, FINISHING));
      continue;
    }
    const quoted = /“([^”]+)”/.exec(said.replace(/^.*?(?=The ring is on|First open)/s, ''))?.[1];
    const name = OWN_NAMES[quoted] ?? quoted;
    const sort = SORTS[/Sort of control: ([a-z ]+)\./.exec(said)?.[1] ?? ''];
    const found = withinDialog(nodes).filter(
      (node) => sort?.test(node.role) && !node.disabled && isCalled(node.name, name),
    );
    const [only] = exactFirst(found, name);
    const element = await only?.elementHandle();
    if (element && (await element.evaluate(isAcceptable))) return { element, role: only.role };
    why = `${found.length} controls of that name and sort, of which the first is not accepted; heard: ${said}`;
  }
  throw new Error(`At ${now} the accessibility tree leads nowhere: ${why}`);
}

/** Presses one of the checklist's buttons by the name that the tree has for it; what is folded away is unfolded first. */
export async function pressOwnByName(page, action, now) {
  for (let unfolded = 0; unfolded < 5; unfolded++) {
    const wanted = await page.evaluate(nameOfOwn, action, now);
    if (wanted === 'another') return;
    if (!wanted) throw new Error(`The checklist has no button "${action}".`);
    const nodes = await treeOf(page);
    const found = nodes.find(({ role, name }) => wanted.roles.includes(role) && isCalled(name, wanted.name));
    if (!found) throw new Error(`The accessibility tree has nothing called "${wanted.name}".`);
    const element = await found.elementHandle();
    await element.focus();
    await page.keyboard.press('Enter');
    if (!wanted.unfolds) return;
  }
}

/* Runs in the page: what a button of the checklist is called, or the summary of what hides it. */
function nameOfOwn(action, now) {
  const root = document.querySelector('waymark-checklist')?.shadowRoot;
  const present = root?.querySelector('[data-now]')?.getAttribute('data-now');
  if (now !== undefined && present !== now) return 'another';
  const button = root?.querySelector(`[data-action="${action}"]`);
  const text = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
  for (let up = button?.parentElement; up; up = up.parentElement)
    if (up instanceof HTMLDetailsElement && !up.open)
      return { name: text(up.querySelector('summary')), roles: ['DisclosureTriangle', 'button'], unfolds: true };
  return button && { name: text(button), roles: ['button', 'link'] };
}

/** All nodes of the page's tree, frames included, in its order. */
async function treeOf(page) {
  return flat(await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true }));
}

function flat(root) {
  const all = [];
  for (const left = [root]; left.length > 0; ) {
    const node = left.shift();
    all.push(node);
    left.unshift(...(node.children ?? []));
  }
  return all;
}

/** An open dialog is all that a screen reader reads of the page. */
function withinDialog(nodes) {
  const dialog = nodes.findLast(({ role }) => role === 'dialog' || role === 'alertdialog');
  return dialog ? flat(dialog) : nodes;
}

/** What the checklist's live region says. */
function saidIn(nodes) {
  const texts = nodes.filter(({ role }) => role === 'status').map((node) => textIn(node));
  return texts.find((text) => /Now:|All done/.test(text)) ?? texts.join(' ');
}

const textIn = ({ name = '', role, children = [] }) =>
  role === 'StaticText' || children.length === 0 ? name : children.map(textIn).join('');

/** A tile's name goes on with its description, a row's box says what it does. White space counts as little as to the ear. */
const isCalled = (own = '', name) =>
  own.split(/\s+/).includes(name) || own.trim() === name || heardAs(own).startsWith(heardAs(`${name} `));
const heardAs = (text) => text.replace(/\s+/g, '');
const exactFirst = (nodes, name) => nodes.toSorted((a, b) => (b.name.trim() === name) - (a.name.trim() === name));

/* Runs in the page: whether the practice console accepts the control, by its truth. */
function isAcceptable(element) {
  element.scrollIntoView({ block: 'center' });
  const keys = globalThis.practice.next().keys;
  return keys.some((key) =>
    globalThis.practice.elements(key).some((one) => one.contains(element) || element.contains(one)),
  );
}
