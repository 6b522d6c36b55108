import {
  TextDocumentChangeReason,
  window,
  workspace,
  type Diagnostic,
  type TextDocumentChangeEvent,
  type TextEditorSelectionChangeEvent,
  type Uri,
} from 'vscode';
import { isHeldBack } from './is-held-back.ts';

/** Passes diagnostics on to the editor. */
type Show = (uri: Uri, diagnostics: Diagnostic[]) => void;

/** Waits with remarks on style while somebody is still writing the sentence. */
export interface Patience {
  /** Passes diagnostics on, without those that shall wait; they follow when the cursor leaves their line or rests for a second. */
  readonly handleDiagnostics: (uri: Uri, diagnostics: Diagnostic[], show: Show) => void;
  readonly dispose: () => void;
}

/** Creates the patience of one language client. */
export function createPatience(): Patience {
  const last = new Map<string, { readonly diagnostics: Diagnostic[]; readonly show: Show }>();
  let typed: { readonly uri: Uri; readonly lines: ReadonlySet<number> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function notice({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const editor = window.activeTextEditor;
    if (contentChanges.length === 0 || editor?.document !== document || isUndo(reason)) return;
    clearTimeout(timer);
    timer = setTimeout(reveal, restMilliseconds);
    const lines = contentChanges.map(({ range, text }) => range.start.line + text.split('\n').length - 1);
    typed = { uri: document.uri, lines: new Set(lines) };
  }

  function look({ textEditor, selections }: TextEditorSelectionChangeEvent): void {
    if (typed?.uri.toString() !== textEditor.document.uri.toString()) return;
    const { lines } = typed;
    if (!selections.some(({ active }) => lines.has(active.line))) reveal();
  }

  function reveal(): void {
    clearTimeout(timer);
    const uri = typed?.uri;
    typed = undefined;
    const kept = uri === undefined ? undefined : last.get(uri.toString());
    if (uri !== undefined) kept?.show(uri, kept.diagnostics);
  }

  const listeners = [
    workspace.onDidChangeTextDocument(notice),
    window.onDidChangeTextEditorSelection(look),
    window.onDidChangeActiveTextEditor(reveal),
  ];

  return {
    handleDiagnostics(uri, diagnostics, show) {
      const key = uri.toString();
      if (diagnostics.length === 0) last.delete(key);
      else last.set(key, { diagnostics, show });
      const lines = typed?.uri.toString() === key ? typed.lines : none;
      show(uri, lines.size === 0 ? diagnostics : diagnostics.filter((diagnostic) => !isHeldBack(diagnostic, lines)));
    },
    dispose() {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}

const restMilliseconds = 1000;
const none: ReadonlySet<number> = new Set();

function isUndo(reason: TextDocumentChangeReason | undefined): boolean {
  return reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo;
}
