import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { DocumentKind } from '../../core/schema/kinds.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import type { ExplorerItem, ExplorerKind } from '../../protocol/explorer.ts';
import { countReplies } from './count-replies.ts';
import { listProjectFiles } from './list-projects.ts';
import { listTargetNames } from './list-targets.ts';
import { sayNumber, showNumber } from './say-number.ts';

/** What a project holds, one item for each kind of thing that it has at least one of. */
export function listSections(view: WorkspaceView, paths: Iterable<string>, folder: string): ExplorerItem[] {
  const own = listProjectFiles(view, paths, folder);
  const sections = SECTIONS.flatMap(({ kind, label, about }) => {
    const files = own.filter((path) => getFileType(path)?.kind === kind);
    const count = kind === 'responses' ? countReplies(view, files) : files.length;
    return files.length === 0 ? [] : [toSection(folder, kind, label, about, count)];
  });
  const targets = own[0] === undefined ? [] : listTargetNames(view, own[0]);
  if (targets.length > 0) sections.push(toSection(folder, 'target', 'Export targets', aboutTargets, targets.length));
  return sections;
}

interface Section {
  readonly kind: DocumentKind & ExplorerKind;
  readonly label: string;
  readonly about: string;
}

const SECTIONS: readonly Section[] = [
  { kind: 'responses', label: 'Canned responses', about: 'Ready-made replies that agents send with a shortcut.' },
  { kind: 'chatscript', label: 'Chat scripts', about: 'What agents say and do, step by step.' },
  { kind: 'scenario', label: 'Scenarios', about: 'Simulated customers to practise with.' },
  { kind: 'shift', label: 'Shifts', about: 'Several simulated customers at once.' },
  { kind: 'chattest', label: 'Script tests', about: 'Chats that must go on working when scripts change.' },
  { kind: 'scorecard', label: 'Scorecards', about: 'What a good chat is marked by.' },
  { kind: 'etiquette', label: 'Rule packs', about: 'The wording rules of your own team.' },
];

const aboutTargets = 'The chat platforms that replies are exported to.';

function toSection(folder: string, kind: ExplorerKind, label: string, about: string, count: number): ExplorerItem {
  return {
    path: [folder, kind],
    kind,
    label,
    detail: showNumber(count),
    about,
    spoken: `${label}, ${sayNumber(count, 'entry', 'entries')}`,
    hasItems: true,
  };
}
