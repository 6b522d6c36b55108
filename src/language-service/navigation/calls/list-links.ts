import type { FileView, PlacedSite } from '../../../core/engine/workspace-view.ts';
import { qualify } from '../../../core/workspace/id-entry.ts';
import type { NamedThing } from '../named-thing.ts';
import { toPlaces } from '../to-places.ts';
import type { CallLink } from './call-link.ts';
import { listSteps, type WrittenStep } from './list-steps.ts';

/**
 * Every place of a chat script from which a conversation goes on, in the order of the text: from steps to steps and to scripts that they
 * run, from the script to its start and to what may happen at any time, and by `goto: back` to each step before.
 */
export function listLinks(file: FileView): readonly CallLink[] {
  if (file.type.kind !== 'chatscript') return [];
  const links: CallLink[] = [];
  const backs: { readonly step: WrittenStep; readonly from: NamedThing }[] = [];
  for (const index of file.document.blocks.keys()) {
    const steps = listSteps(file, index);
    for (const step of steps) if (step.backs.length > 0) backs.push({ step, from: toStep(file, step.id) });
    for (const site of listUses(file, index)) {
      const holder = steps.find(({ span }) => span.start <= site.span.start && site.span.end <= span.end);
      const from: NamedThing = holder === undefined ? { kind: 'script', name: file.scope } : toStep(file, holder.id);
      for (const { kind, name, span } of toPlaces(file, site)) {
        links.push({ path: file.path, span, from, to: { kind, name } });
      }
    }
  }
  return [...links, ...backs.flatMap(({ step, from }) => listWaysBack(file, step, from, links))];
}

function* listUses(file: FileView, index: number): Iterable<PlacedSite> {
  const start = file.document.starts[index] ?? 0;
  for (const site of file.factsOf(index)?.sites ?? []) {
    if (site.role === 'definition' || (site.kind !== 'step' && site.kind !== 'script')) continue;
    const span = { start: start + site.start, end: start + site.end };
    yield { path: file.path, site, span, name: qualify(site, file.scope) };
  }
}

/** The step before may be any that leads to this one. */
function listWaysBack(
  { path }: FileView,
  { backs }: WrittenStep,
  from: NamedThing,
  links: readonly CallLink[],
): readonly CallLink[] {
  const before = links.filter(
    ({ to, from: { kind } }) => kind === 'step' && to.kind === 'step' && to.name === from.name,
  );
  const steps = new Map(before.map((link) => [link.from.name, link.from]));
  return backs.flatMap((span) => [...steps.values()].map((to) => ({ path, span, from, to })));
}

function toStep({ scope }: FileView, id: string): NamedThing {
  return { kind: 'step', name: `${scope}#${id}` };
}
