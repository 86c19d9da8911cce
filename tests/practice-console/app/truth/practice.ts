// The truth as tests ask for it: `globalThis.practice` of the page. It changes nothing on the page, and scrolls it when
// it is asked to.
import { summary } from '../state/api.ts';
import { currentRoute } from '../state/route.ts';
import { isFrameHolder, scenario } from '../state/scenario.ts';
import { drawnOf, elementsOf } from './find.ts';
import { formsNow } from './forms.ts';
import { focusedKeys } from './marks.tsx';
import { nextKeys } from './next.ts';

export interface Practice {
  next(): { keys: string[] };
  accepts(x: number, y: number): { ok: boolean; keys: string[]; covered: boolean };
  boxes(): { key: string; x: number; y: number; width: number; height: number }[];
  bring(key: string): void;
  /** The elements of a control, whether or not it is next. */
  elements(key: string): Element[];
}

/** Text fields that stay right while somebody is still typing in them. */
const FIELDS = new Set([
  'mfa.device-name',
  'mfa.serial',
  'mfa.code-1',
  'mfa.code-2',
  'create.user-name',
  'create.password-field',
  'create.policy-search',
  'group.name',
  'group.policy-search',
]);

/** Builds the truth of this document. */
export function createPractice(): Practice {
  return { next: () => ({ keys: present() }), accepts, boxes, bring, elements: elementsOf };
}

/* Acceptable controls that this document shows. */
function present(): string[] {
  const wanted = withoutNavigation(isFrameHolder() ? ofFrame() : own());
  return [...new Set(wanted)].filter((key) => drawnOf(key).length > 0);
}

function own(): string[] {
  const now = { summary: summary(), scenario: scenario(), route: currentRoute(), forms: formsNow() };
  const keys = nextKeys(now);
  return keys.length === 0 ? [] : [...keys, ...focusedKeys().filter((key) => FIELDS.has(key))];
}

/* The page around a frame has the navigation bar; what is next is known in the frame. */
function ofFrame(): string[] {
  const inner = document.querySelector('iframe')?.contentWindow as (Window & { practiceKeys?: () => string[] }) | null;
  const keys = inner?.practiceKeys?.() ?? [];
  return keys.includes('bar.account-menu') && formsNow().menuOpen ? ['menu.sign-out'] : keys;
}

/** What a frame tells the page around it: also what only that page can show. */
export const practiceKeys = (): string[] => own();

/* Where the side navigation, or a section of it, is folded away, that has to be opened first. */
function withoutNavigation(keys: string[]): string[] {
  const section = drawnOf('nav.access').length > 0 ? 'nav.access' : 'nav.open';
  return keys.map((key) => (key.startsWith('nav.') && drawnOf(key).length === 0 ? section : key));
}

function accepts(x: number, y: number) {
  const keys = present();
  const stack = elementsAt(document, x, y);
  const isOurs = (element: Element) => !element.localName.startsWith('waymark-');
  const top = stack.find(isOurs);
  const ok = !!top && keys.some((key) => drawnOf(key).some((one) => one === top || one.contains(top)));
  return { ok, keys, covered: stack[0]?.localName === 'waymark-checklist' };
}

/* Scrolls a control into view where it is not wholly in it, as a person does with the wheel. */
function bring(key: string): void {
  const [first] = drawnOf(key);
  const box = first?.getBoundingClientRect();
  if (!first || !box) return;
  const stack = elementsAt(document, box.x + box.width / 2, box.y + box.height / 2);
  const isSeen = stack.some((one) => one === first || first.contains(one));
  if (!isSeen || box.top < 100 || box.bottom > innerHeight - 20) first.scrollIntoView({ block: 'center' });
}

/* What lies at a point, from the top; in open shadow roots too. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    const inner = element.localName.startsWith('waymark-') ? null : element.shadowRoot;
    return inner && inner !== root ? [...elementsAt(inner, x, y), element] : [element];
  });
}

function boxes() {
  return present().flatMap((key) =>
    drawnOf(key).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { key, x, y, width, height };
    }),
  );
}
