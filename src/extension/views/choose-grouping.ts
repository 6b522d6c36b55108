import { window } from 'vscode';
import { explorerGroupings, type ExplorerGrouping } from '../../protocol/explorer.ts';

/** Asks a person how canned responses shall be grouped; nothing where the person turns away. */
export async function chooseGrouping(now: ExplorerGrouping): Promise<ExplorerGrouping | undefined> {
  const items = explorerGroupings.map((grouping) => ({
    label: WORDS[grouping].label,
    description: grouping === now ? 'as now' : '',
    detail: WORDS[grouping].detail,
    grouping,
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Group the canned responses',
    placeHolder: 'By what shall the canned responses be grouped?',
  });
  return chosen?.grouping;
}

/** What stands beside the title of the view. */
export function sayGrouping(grouping: ExplorerGrouping): string {
  return WORDS[grouping].label.toLowerCase();
}

const WORDS: Readonly<Record<ExplorerGrouping, { readonly label: string; readonly detail: string }>> = {
  library: { label: 'By library', detail: 'As they stand in the files.' },
  folder: { label: 'By folder', detail: 'As agents find them on the chat platform.' },
  tag: { label: 'By tag', detail: 'A reply with two tags stands in both.' },
  channel: { label: 'By channel', detail: 'Web, SMS and the others that a reply is written for.' },
  locale: { label: 'By language', detail: 'Each language that a reply has a wording in.' },
  review: { label: 'By review', detail: 'What waits for a reviewer comes first.' },
};
