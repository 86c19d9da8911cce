import { parseSync } from 'vite';

// Finds words in source code that a person would read: they belong in `assets/_locales/`.

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Attributes and properties whose text people read or hear. */
const READ =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label|text|summary|textContent|innerText|ariaLabel|problem|notice|said|message)$/;

/** The name of the product is the same in every language. */
const isWord = (text: string): boolean => /\p{L}/u.test(text.replaceAll('Waymark', ''));
/** More than one word: a name of a key or a class is none. */
const isSentence = (text: string): boolean => isWord(text) && /\p{L}\s+\S/u.test(text.trim());

/** The words in a source file that should be texts, each as it stands there. */
export function wordsIn(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return found(program as unknown as Node);
}

function found(node: Node): string[] {
  const here = READERS[node.type]?.(node) ?? [];
  const below = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [...here, ...below.filter(isNode).flatMap(found)];
}

/** What of a kind of node is read by people. */
const READERS: Record<string, (node: Node) => string[]> = {
  JSXText: ({ value }) => [String(value).trim()].filter(isWord),
  JSXAttribute: ({ name, value }) => (READ.test(nameOf(name)) ? literals(value).filter(isWord) : []),
  JSXElement: ({ children }) => inBraces(children),
  JSXFragment: ({ children }) => inBraces(children),
  Property: ({ key, value }) => (READ.test(nameOf(key)) ? literals(value).filter(isSentence) : []),
  AssignmentExpression: ({ left, right }) =>
    isNode(left) && READ.test(nameOf(left.property)) ? literals(right).filter(isWord) : [],
  CallExpression: ({ callee, arguments: given }) =>
    isNode(callee) && nameOf(callee.property) === 'setAttribute' ? attribute(given as Node[]) : [],
  NewExpression: ({ callee, arguments: given }) =>
    nameOf(callee) === 'Error' ? (given as Node[]).flatMap(literals).filter(isSentence) : [],
};

const inBraces = (children: unknown): string[] =>
  (children as Node[])
    .filter(({ type }) => type === 'JSXExpressionContainer')
    .flatMap((one) => literals(one).filter(isWord));

const attribute = ([name, value]: Node[]): string[] =>
  name && READ.test(String(name.value)) ? literals(value).filter(isWord) : [];

/** The strings that a value can be: those of all its branches, and the fixed parts of a template. */
function literals(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral':
      return (value.quasis as Node[]).map(({ value: part }) => (part as { cooked: string }).cooked);
    case 'JSXExpressionContainer':
      return literals(value.expression);
    case 'ConditionalExpression':
      return [...literals(value.consequent), ...literals(value.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(value) ? [] : [...literals(value.left), ...literals(value.right)];
    default:
      return [];
  }
}

const isComparison = ({ operator }: Node): boolean => /^[!=<>]/.test(String(operator));

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** A name as it is written, `a:b` and computed ones apart. */
const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? '') : '');
