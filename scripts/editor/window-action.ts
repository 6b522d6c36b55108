/** A place in the window: a CSS or Playwright selector, narrowed by a text that the element contains. */
export interface WindowPlace {
  readonly selector: string;
  readonly containing?: string;
}

/** Something that a test asks the editor's window to do. */
export type WindowAction =
  | { readonly do: 'press'; readonly keys: readonly string[] }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'click'; readonly place: WindowPlace }
  | { readonly do: 'hover'; readonly place: WindowPlace }
  | { readonly do: 'read'; readonly place: WindowPlace }
  | { readonly do: 'gone'; readonly place: WindowPlace }
  | { readonly do: 'screenshot'; readonly name: string };

/** The answer to a window action: the texts that were read, or the sentence that says what went wrong. */
export type WindowAnswer = { readonly texts: readonly string[] } | { readonly failure: string };
