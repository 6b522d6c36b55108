import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { ReviewState } from '../../core/review/review-state.ts';
import type { FlatGrouping } from './create-group-keys.ts';
import { reviewStates } from './create-review-states.ts';
import { readTopText } from './read-top-text.ts';

/** What people read of a group. */
export function nameGroup(view: WorkspaceView, grouping: FlatGrouping, key: string): string {
  switch (grouping) {
    case 'library':
      return nameLibrary(view, key);
    case 'tag':
      return key === '' ? 'No tag' : key;
    case 'channel':
      return key === '' ? 'Any channel' : key;
    case 'locale':
      return key === '' ? 'No language given' : key;
    case 'review':
      return isState(key) ? STATES[key] : key;
    default:
      return grouping satisfies never;
  }
}

/** The groups of a level as people would look for them; those that are about nothing come last. */
export function sortGroups(view: WorkspaceView, grouping: FlatGrouping, keys: Iterable<string>): readonly string[] {
  const present = new Set(keys);
  if (grouping === 'review') return reviewStates.filter((state) => present.has(state));
  const named = [...present].map((key) => ({ key, name: nameGroup(view, grouping, key) }));
  named.sort(
    (one, other) =>
      Number(one.key === '') - Number(other.key === '') || one.name.localeCompare(other.name, 'en', { numeric: true }),
  );
  return named.map(({ key }) => key);
}

function nameLibrary(view: WorkspaceView, path: string): string {
  const file = view.getFile(path);
  return (
    (file && (readTopText(file, 'title') ?? readTopText(file, 'library'))) ?? path.slice(path.lastIndexOf('/') + 1)
  );
}

const STATES: Readonly<Record<ReviewState, string>> = {
  changes: 'Changes asked for',
  lapsed: 'Changed since approval',
  overdue: 'Approval has run out',
  draft: 'Not approved yet',
  approved: 'Approved',
};

function isState(key: string): key is ReviewState {
  return Object.hasOwn(STATES, key);
}
