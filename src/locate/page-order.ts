/** Which of two elements comes first; what is in a shadow root comes where its host stands. */
export function inPageOrder(one: Element, other: Element): number {
  const [a, b] = [hostInPage(one), hostInPage(other)];
  const between = a === b ? ([one, other] as const) : ([a, b] as const);
  return between[0].compareDocumentPosition(between[1]) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function hostInPage(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? hostInPage(root.host) : element;
}
