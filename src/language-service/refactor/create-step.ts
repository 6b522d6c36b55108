import { CodeActionKind } from 'vscode-languageserver-types';
import type { FreshMap } from '../../core/edit/fresh-value.ts';
import { insertBehind } from '../../core/edit/insert-entry.ts';
import type { FileView, PlacedSite, WorkspaceView } from '../../core/engine/workspace-view.ts';
import { endOfValue } from './end-of-value.ts';
import { offerForUnknown } from './offer-for-unknown.ts';
import { readEntry, readEntryAt, type EntryAt } from './read-entry-at.ts';
import { refuse, type Outcome, type Refactoring } from './refactoring.ts';

/** Writes the step that an unknown name asks for: behind the step at the cursor, or at the end of the script that the name belongs to. */
export const createStep: Refactoring = {
  name: 'create-step',
  kind: CodeActionKind.QuickFix,
  offer: (place) =>
    offerForUnknown(place, 'step', (site) => {
      const script = findScript(place.files.engine.view, place.file, site);
      if (script === undefined) return undefined;
      const where = script === place.file ? '' : ` in ${script.path.slice(script.path.lastIndexOf('/') + 1)}`;
      return `Create the step \`${site.site.id}\`${where}`;
    }),
  make({ engine }, { file, at }): Outcome {
    const site = engine.view.findSite(file.path, at);
    const script = site && findScript(engine.view, file, site);
    if (site === undefined || script === undefined) return refuse('The step is there already.');
    const own = script.path === file.path ? readEntryAt(script, at) : undefined;
    const before = own?.section === 'steps' ? own : findLastStep(script);
    const text = engine.getText(script.path) ?? '';
    if (before?.key === undefined) return refuse('This script has no steps that the new one could stand behind.');
    const entry = { text, format: script.type.format, start: before.key.start, end: endOfValue(text, before.value) };
    const fresh = [site.site.id, toStep(engine.view, script.path)] as const;
    const edit = insertBehind(entry, { kind: 'entry', entry: fresh }, 'as-before');
    if (edit === undefined) return refuse('The step cannot be written there.');
    return { kind: 'changes', changes: [{ kind: 'edit', path: script.path, edits: [edit] }] };
  },
};

/** The script that a step would belong to; a test names the script that it is about. */
function findScript(view: WorkspaceView, file: FileView, { name }: PlacedSite): FileView | undefined {
  const script = name.slice(0, name.lastIndexOf('#'));
  if (file.type.kind === 'chatscript') return file.scope === script ? file : undefined;
  const [definition] = view.findDefinitions(file.path, 'script', script);
  return definition && view.getFile(definition.path);
}

function findLastStep(script: FileView): EntryAt | undefined {
  const index = script.document.blocks.findLastIndex(
    ({ role, before }) => role === 'entry' && before.section === 'steps',
  );
  return readEntry(script, index);
}

/** A step that is whole, so that only what it says is left to be written. */
function toStep(view: WorkspaceView, path: string): FreshMap {
  const outcomes = view.getProject(path)?.data['outcomes'];
  const first: unknown = Array.isArray(outcomes) ? outcomes[0] : undefined;
  const end = typeof first === 'string' ? first : 'resolved';
  return {
    kind: 'map',
    entries: [
      ['guidance', 'Write here what the agent says or does.'],
      ['end', end],
    ],
  };
}
