import { mapScalar } from '../../core/document/scalar-map.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { Shapes } from '../../core/schema/shape.ts';
import type { IdSite } from '../../core/workspace/facts.ts';
import { listConditionTokens } from './list-condition-tokens.ts';
import { listTemplateTokens } from './list-template-tokens.ts';
import { listTemplates } from './list-templates.ts';
import { createToken, createVariableToken, type Token } from './token.ts';

/** The tokens of a block in offsets of the block, in their order; none lies over another, and none goes over a line. */
export function listBlockTokens(file: FileView, index: number, shapes: Shapes): readonly Token[] {
  const text = file.document.blocks[index]?.text ?? '';
  const facts = file.factsOf(index);
  const tokens: Token[] = [];
  for (const scalar of listTemplates(file, index, shapes)) {
    const map = mapScalar(text, scalar);
    for (const token of listTemplateTokens(String(scalar.value)))
      tokens.push({ ...token, ...map.sourceSpan(token.start, token.end) });
  }
  for (const { text: condition, map } of facts?.conditions ?? []) {
    for (const token of listConditionTokens(condition))
      tokens.push({ ...token, ...map.sourceSpan(token.start, token.end) });
  }
  for (const site of facts?.sites ?? []) tokens.push(...toToken(site));
  return keepApart(tokens, text);
}

function toToken(site: IdSite): Token[] {
  const modifiers = site.role === 'definition' ? (['declaration'] as const) : [];
  switch (site.kind) {
    case 'variable':
      return [{ ...createVariableToken(site, site.id), modifiers }];
    case 'fact':
      return [createToken(site, 'variable', 'readonly', ...modifiers)];
    case 'step':
      return [createToken(site, 'function', ...modifiers)];
    case 'response':
      return [createToken(site, 'class', ...modifiers)];
    case 'script':
      return [createToken(site, 'namespace', ...modifiers)];
    default:
      return [];
  }
}

/** A name in a text is found twice, as a part of the text and as a name; the first one tells more. */
function keepApart(tokens: readonly Token[], text: string): readonly Token[] {
  const kept: Token[] = [];
  let end = 0;
  // Sorting keeps the order of those that begin alike.
  for (const token of [...tokens].sort((one, other) => one.start - other.start)) {
    if (token.start < end || token.end <= token.start || /[\r\n]/.test(text.slice(token.start, token.end))) continue;
    kept.push(token);
    ({ end } = token);
  }
  return kept;
}
