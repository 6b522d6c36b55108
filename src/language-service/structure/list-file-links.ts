import type { Span } from '../../core/base/span.ts';
import { resolveInside } from '../../core/base/resolve-inside.ts';
import type { Node, ScalarNode } from '../../core/document/node.ts';
import { locateSet } from '../../core/engine/lint/pack-sources.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';

/** A place where another file is named, and the path of that file or folder. */
export interface FileLink {
  readonly span: Span;
  readonly target: string;
  readonly tooltip: string;
}

/** The files that a tree names; those outside of the project's folder are not offered. */
export function listFileLinks(node: Node, file: FileView, project: string | undefined): FileLink[] {
  if (node.kind === 'list') return node.items.flatMap((item) => listFileLinks(item, file, project));
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => {
    if (key.value === 'attach') return listTexts(value).flatMap((text) => toAttachment(text, file, project) ?? []);
    if (key.value === 'extends' && file.type.kind === 'project')
      return listTexts(value).flatMap((text) => toRuleSet(text, project) ?? []);
    return listFileLinks(value, file, project);
  });
}

function listTexts(node: Node): ScalarNode[] {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? [node] : [];
  return node.kind === 'list' ? node.items.flatMap(listTexts) : [];
}

function toAttachment(text: ScalarNode, { path }: FileView, project: string | undefined): FileLink | undefined {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const root = project ?? folder;
  const written = String(text.value);
  // What begins like this is an address, or a place of somebody's own computer.
  if (/^(?:[/\\]|[a-z]+:)/i.test(written)) return undefined;
  const target = resolveInside(root, `${folder.slice(root.length + 1)}/./${written}`.replace(/^\//, ''));
  return target === undefined ? undefined : { span: toSpan(text), target, tooltip: 'Open the attached file' };
}

function toRuleSet(text: ScalarNode, project: string | undefined): FileLink | undefined {
  if (project === undefined) return undefined;
  const place = locateSet(project, String(text.value));
  if (!('path' in place)) return undefined;
  const tooltip = place.kind === 'pack' ? 'Open the rule pack' : 'Open the folder of styles';
  return { span: toSpan(text), target: place.path, tooltip };
}

function toSpan({ valueStart, valueEnd }: ScalarNode): Span {
  return { start: valueStart, end: valueEnd };
}
