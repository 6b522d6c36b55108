/** What a condition may name: the data dictionary of a project and the names that its settings declare. */
export interface Dictionary {
  /** The type of a variable by its whole name, such as `order.total`. */
  variable(name: string): VariableType | undefined;
  variables(): Iterable<string>;
  /** The names of the business hours that `open("…")` may ask for. */
  hours(): Iterable<string>;
  /** The channels, locales and brands of the project; where there are none, any text is accepted. */
  channels(): Iterable<string>;
  locales(): Iterable<string>;
  brands(): Iterable<string>;
}

/** The type of a variable; a list holds texts, of certain choices where it names them. */
export type VariableType =
  | { readonly kind: 'text' | 'number' | 'money' | 'date' | 'time' | 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly choices?: readonly string[] };
