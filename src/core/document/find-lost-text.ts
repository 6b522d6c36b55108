import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import { findLostHash } from './lost-hash.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './node.ts';
import { decodePlain } from './scalar-runs.ts';
import { fixAsText } from './text-block.ts';
import { findTextPlace } from './text-place.ts';

/**
 * What YAML silently loses or bends of a value that is meant as a text: `say: Your order #12`, `say: {{name}}`, `say: 12`. For YAML only;
 * `text` is the block's, `parent` the map or list that holds the value.
 */
export function findLostText(text: string, node: Node, parent: MapNode | ListNode | undefined): Problem | undefined {
  if (node.kind === 'map') return findBentTemplate(text, node, parent);
  if (node.kind !== 'scalar' || node.style !== 'plain') return undefined;
  return findTextCutByHash(text, node, parent) ?? findTextReadAsValue(text, node, parent);
}

/** `say: {{customer.firstName}}` is a map in a map to YAML. */
function findBentTemplate(text: string, node: MapNode, parent: MapNode | ListNode | undefined): Problem | undefined {
  if (!node.flow || !text.startsWith('{{', node.start)) return undefined;
  const span = { start: node.start, end: findLostHash(text, node.end)?.end ?? node.end };
  return createProblem('text-starts-with-brace', span, {}, [fix(text, span, node, parent)]);
}

function findTextCutByHash(
  text: string,
  node: ScalarNode,
  parent: MapNode | ListNode | undefined,
): Problem | undefined {
  const lost = findLostHash(text, node.end);
  if (lost === undefined) return undefined;
  const args = { lost: text.slice(lost.start, lost.end) };
  if (parent?.flow === true) return createProblem('text-ends-at-hash', lost, args);
  const start = node.start === node.end ? lost.start : node.start;
  return createProblem('text-ends-at-hash', lost, args, [fix(text, { start, end: lost.end }, node, parent)]);
}

function findTextReadAsValue(
  text: string,
  node: ScalarNode,
  parent: MapNode | ListNode | undefined,
): Problem | undefined {
  if (typeof node.value === 'string' || node.start === node.end) return undefined;
  const value = text.slice(node.start, node.end);
  const kind = node.value === null ? 'null' : typeof node.value === 'number' ? 'number' : 'boolean';
  return createProblem('text-read-as-value', node, { value, kind }, [fix(text, node, node, parent)]);
}

function fix(text: string, span: Span, node: Node, parent: MapNode | ListNode | undefined) {
  return fixAsText(text, span, decodePlain(text, span.start, span.end), findTextPlace(text, node, parent));
}
