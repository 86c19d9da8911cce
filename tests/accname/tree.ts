import type { CDPSession, Page } from 'puppeteer';

/** A node of Chromium's accessibility tree, as far as names go. */
export interface TreeNode {
  role: string;
  name: string;
  /** The DOM node that it stands for. */
  node: number;
}

/** Chromium's accessibility tree of a page, ignored nodes left out. */
export async function treeOf(page: Page): Promise<{ session: CDPSession; nodes: TreeNode[] }> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const shown = nodes.filter(({ ignored, backendDOMNodeId }) => !ignored && backendDOMNodeId !== undefined);
  return {
    session,
    nodes: shown.map(({ role, name, backendDOMNodeId = 0 }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      node: backendDOMNodeId,
    })),
  };
}

/** The name that Chromium's accessibility tree has for what an expression of the page gives. Empty when it is ignored. */
export async function nameInTree(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (!result.objectId) throw new Error(`no element: ${expression}`);
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  // Chromium leaves white space at the ends of some names; the W3C's own tests take it off too.
  return folded(String(nodes[0]?.name?.value ?? ''));
}

const folded = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
