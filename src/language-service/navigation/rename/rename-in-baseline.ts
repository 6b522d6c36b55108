import type { TextEdit } from '../../../core/base/fix.ts';
import { findEntry, findText } from '../../../core/document/find-node.ts';
import type { ListNode, Node } from '../../../core/document/node.ts';
import { readTree } from '../../../core/etiquette/packs/read-tree.ts';
import type { NamedThing } from '../named-thing.ts';

/** What changes for a baseline: a thing has another name, and texts have other marks. */
export interface RenamedFindings {
  readonly thing: NamedThing;
  readonly renamed: NamedThing;
  readonly marks: ReadonlyMap<string, string>;
}

/** The edits that let the text of a baseline know its findings by the new name; none where it cannot be read. */
export function renameInBaseline(text: string, { thing, renamed, marks }: RenamedFindings): readonly TextEdit[] {
  const { node, problems } = readTree(text, 'json');
  const findings = findEntry(node, 'findings')?.value;
  if (problems.length > 0 || findings?.kind !== 'list') return [];
  return [
    ...changeTexts(findings, 'in', (owner) => renameOwner(owner, thing, renamed)),
    ...changeTexts(findings, 'text', (mark) => marks.get(mark)),
  ].sort((left, right) => left.span.start - right.span.start);
}

/** The responses, steps and scripts of which a baseline knows findings. */
export function listBaselineOwners(text: string): readonly string[] {
  const findings = findEntry(readTree(text, 'json').node, 'findings')?.value;
  return findings?.kind === 'list' ? findings.items.flatMap((finding) => findText(finding, 'in') ?? []) : [];
}

/** A baseline says `billing/refund` of a response, `refund#greet` of a step and `refund` of a whole script. */
function renameOwner(owner: string, thing: NamedThing, renamed: NamedThing): string | undefined {
  switch (thing.kind) {
    case 'response':
    case 'step':
      return owner === thing.name ? renamed.name : undefined;
    case 'library':
      return changeStart(owner, `${thing.name}/`, `${renamed.name}/`);
    case 'script':
      return owner === thing.name ? renamed.name : changeStart(owner, `${thing.name}#`, `${renamed.name}#`);
    default:
      return undefined;
  }
}

/** The name of a step holds that of its script, which may lie in a group by the name of the library. */
function changeStart(owner: string, old: string, fresh: string): string | undefined {
  const isOwn = owner.startsWith(old) && (old.endsWith('#') || !owner.includes('#'));
  return isOwn ? fresh + owner.slice(old.length) : undefined;
}

function changeTexts(findings: ListNode, key: string, change: (text: string) => string | undefined): TextEdit[] {
  return findings.items.flatMap((finding) => {
    const value: Node | undefined = findEntry(finding, key)?.value;
    if (value?.kind !== 'scalar' || typeof value.value !== 'string') return [];
    const fresh = change(value.value);
    return fresh === undefined ? [] : [{ span: { start: value.start, end: value.end }, text: JSON.stringify(fresh) }];
  });
}
