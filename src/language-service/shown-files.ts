import type { Engine } from '../core/engine/engine.ts';
import type { PageAddresses } from './page-addresses.ts';

/** The files of a workspace, and how an editor shows them. */
export interface ShownFiles {
  readonly engine: Engine;
  readonly pages: PageAddresses;
  /** What the editor can do beyond what every editor can. */
  readonly abilities: EditorAbilities;
  /** A file as the editor names it, with the version that it shows; no version where it does not show the file. */
  identify(path: string): ShownFile;
}

/** A file as an editor names it; the version is null where the editor does not show it. */
export interface ShownFile {
  readonly uri: string;
  readonly version: number | null;
}

/** What some editors can do. */
export interface EditorAbilities {
  /** Places the cursor where an edit leaves something to be written. */
  readonly snippets: boolean;
  /** Knows the commands of our extension. */
  readonly commands: boolean;
  /** Makes and deletes files as parts of an edit. */
  readonly fileOperations: boolean;
  /** Asks for the edit of an action when a person chooses it. */
  readonly laterEdits: boolean;
  /** Shows actions that cannot be made, with the reason. */
  readonly disabledActions: boolean;
  /** Takes places for the cursor in what is inserted for half a word. */
  readonly insertsSnippets: boolean;
  /** Inserts lines as they are written, without an indentation of its own. */
  readonly keepsIndentation: boolean;
}
