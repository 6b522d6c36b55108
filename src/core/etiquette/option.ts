/** An option of a rule: what it takes, what it is when nobody sets it, and what it is for, in one sentence. */
export type OptionSpec =
  | NumberOption
  | (OptionText & { readonly kind: 'yes-no'; readonly default: boolean })
  | (OptionText & { readonly kind: 'choice'; readonly values: readonly string[]; readonly default: string })
  | (OptionText & { readonly kind: 'words'; readonly default: readonly string[] })
  | (OptionText & { readonly kind: 'number-by-channel'; readonly default: NumberByChannel });

/** A whole number within limits. */
export interface NumberOption extends OptionText {
  readonly kind: 'number';
  readonly minimum: number;
  readonly maximum?: number;
  readonly default: number;
}

/** A number for each channel; `other` is for channels that are not named, which have no limit where it is missing. */
export type NumberByChannel = Readonly<Record<string, number>>;

interface OptionText {
  readonly description: string;
}

/** The options that a rule declares, by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of declared options. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends {
    readonly kind: 'choice';
    readonly values: readonly (infer Value)[];
  }
    ? Value
    : Widen<Specs[Name]['default']>;
};

type Widen<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends readonly string[]
      ? readonly string[]
      : Value extends string
        ? string
        : NumberByChannel;

/** The value of an option of any kind. */
export type OptionValue = number | boolean | string | readonly string[] | NumberByChannel;
