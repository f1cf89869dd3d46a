import type { Element, Nodes, Root } from 'hast';

/** Whether a node of an HTML tree is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** The elements below a node that fit, in document order. Keeps its own stack, so depth does not matter. */
export function findAll(node: Root | Element, fits: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const waiting: Nodes[] = node.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) continue;
    if (fits(next)) found.push(next);
    for (const child of next.children.toReversed()) waiting.push(child);
  }
  return found;
}

/** The first element below a node that fits. */
export function find(node: Root | Element, fits: (element: Element) => boolean): Element | undefined {
  return findAll(node, fits)[0];
}
