// Test ids and analytics attributes that Cloudscape puts on everything are not known of IAM's pages: unless a scenario
// asks for them, they are taken away as they appear.

const ABSENT = /^data-(analytics|testid$|awsui-(?!focus-visible|referrer-id))/;
/** The navigation bar's own test ids are known (seen in code of extensions, 2023-24). */
const KEEP = '#practice-bar *';

/** Strips the page now and whenever it changes. */
export function keepHooksAway(): void {
  const observer = new MutationObserver((records) => {
    for (const record of records) strip(record);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
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
