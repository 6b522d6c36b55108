import { CancellationTokenSource, Range, ThemeIcon, Uri, commands, window } from 'vscode';
import type { QuickPick, QuickPickItem, TextEditor } from 'vscode';
import { isFoundReplies, searchRepliesMethod } from '../../protocol/search-replies.ts';
import type { FoundReply, SearchParams } from '../../protocol/search-replies.ts';
import type { ServerControl } from '../create-server-control.ts';
import { insertReply } from './insert-reply.ts';

/** The box in which people search for canned responses. */
export interface ReplySearchBox {
  readonly show: () => Promise<void>;
  /** Inserts the reply that is chosen in the box at the cursor of the editor behind it. */
  readonly insertChosen: () => Promise<void>;
}

/** Creates the box, of which one is open at a time. */
export function createReplySearchBox(server: ServerControl): ReplySearchBox {
  let open: OpenBox | undefined;

  async function insert({ box, editor }: OpenBox, item: ReplyItem | undefined): Promise<void> {
    box.hide();
    if (item !== undefined) await insertReply(server, editor, item.reply.place);
  }

  return {
    async show() {
      const client = await server.whenRunning();
      const editor = window.activeTextEditor;
      const box = window.createQuickPick<ReplyItem>();
      const now: OpenBox = { box, editor };
      let asking = new CancellationTokenSource();
      const look = async (query: string): Promise<void> => {
        asking.cancel();
        asking = new CancellationTokenSource();
        const { token } = asking;
        box.busy = true;
        const params: SearchParams = { query, ...(editor && { uri: editor.document.uri.toString() }) };
        const found: unknown = await client.sendRequest(searchRepliesMethod, params, token).catch(() => undefined);
        if (token.isCancellationRequested) return;
        box.items = isFoundReplies(found) ? found.map(toItem) : [];
        box.busy = false;
      };
      box.title = 'Search the canned responses';
      box.placeholder = 'Words, #tag or /shortcut: Enter opens, Ctrl+Enter inserts (Mac: Cmd+Enter)';
      box.onDidChangeValue((query) => void look(query));
      box.onDidAccept(() => {
        const [item] = box.activeItems;
        box.hide();
        if (item !== undefined) void openReply(item.reply);
      });
      box.onDidTriggerItemButton(({ item }) => void insert(now, item));
      box.onDidHide(() => {
        asking.cancel();
        if (open === now) open = undefined;
        void commands.executeCommand('setContext', isSearching, false);
        box.dispose();
      });
      open = now;
      void commands.executeCommand('setContext', isSearching, true);
      box.show();
      await look('');
    },
    async insertChosen() {
      if (open !== undefined) await insert(open, open.box.activeItems[0]);
    },
  };
}

/** While this is set, the key that inserts belongs to the box. */
const isSearching = 'chatwright.isSearching';

interface OpenBox {
  readonly box: QuickPick<ReplyItem>;
  readonly editor: TextEditor | undefined;
}

interface ReplyItem extends QuickPickItem {
  readonly reply: FoundReply;
}

/** The server has found it, whatever the editor thinks of the letters. */
function toItem(reply: FoundReply): ReplyItem {
  const { title, shortcut, library, words } = reply;
  return {
    label: title,
    description: [shortcut, library].filter((part) => part !== '').join(' · '),
    detail: words,
    alwaysShow: true,
    buttons: [{ iconPath: new ThemeIcon('insert'), tooltip: 'Insert at the cursor' }],
    reply,
  };
}

async function openReply({ place: { uri, line, character } }: FoundReply): Promise<void> {
  const selection = new Range(line, character, line, character);
  await commands.executeCommand('vscode.open', Uri.parse(uri), { selection });
}
