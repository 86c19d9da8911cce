// Test ids and analytics attributes that Cloudscape puts on everything are not known of IAM's pages: unless a scenario
// asks for them, they are taken away as they appear.
import { scenario } from '../state/scenario.ts';

const ABSENT = /^data-(analytics|testid$|awsui-(?!focus-visible|referrer-id))/;
/** The navigation bar's own test ids are known (seen in code of extensions, 2023-24). */
const KEEP = '#practice-bar *';

/** Strips the page whenever it changes, unless the scenario has the hooks. */
export function keepHooksAway(): void {
  keepHooksAwayFrom(document);
}

/** The same within a shadow root, which is no part of the document to an observer. */
export function keepHooksAwayFrom(root: Document | ShadowRoot): void {
  if (scenario().hooks) return;
  const observer = new MutationObserver((records) => {
    for (const record of records) strip(record);
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true });
}

function strip({ type, target, addedNodes }: MutationRecord): void {
  if (type === 'attributes') bare(target as Element);
  for (const node of addedNodes) {
    if (!(node instanceof Element)) continue;
    bare(node);
    for (const element of node.querySelectorAll('*')) bare(element);
  }
}

function bare(element: Element): void {
  if (element.localName.startsWith('waymark-') || element.matches(KEEP)) return;
  for (const name of element.getAttributeNames()) if (ABSENT.test(name)) element.removeAttribute(name);
}
