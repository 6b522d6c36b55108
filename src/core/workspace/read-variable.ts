import type { VariableType } from '../condition/dictionary.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { VariableFact } from './facts.ts';

/** A variable of the data dictionary; one whose type cannot be read counts as text. */
export function readVariable(name: string, value: Node): VariableFact {
  return { name, type: readType(value) };
}

function readType(value: Node): VariableType {
  const kind = findText(value, 'type') ?? 'text';
  const choices = readTexts(findEntry(value, 'choices')?.value);
  switch (kind) {
    case 'number':
    case 'money':
    case 'date':
    case 'time':
    case 'boolean':
      return { kind };
    case 'choice':
      return { kind, choices };
    case 'list':
      return choices.length === 0 ? { kind } : { kind, choices };
    default:
      return { kind: 'text' };
  }
}

function readTexts(list: Node | undefined): string[] {
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []));
}
