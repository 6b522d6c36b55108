/** What a project file tells the rules; without one, all of it is empty. */
export interface ProjectFacts {
  readonly name: string | undefined;
  /** The first one is the source language. */
  readonly locales: readonly string[];
  readonly channels: readonly string[];
  readonly currency: string | undefined;
  readonly timezone: string | undefined;
  readonly brands: readonly string[];
  readonly variables: ReadonlyMap<string, VariableFacts>;
  readonly facts: ReadonlyMap<string, FactFacts>;
  /** Words that spelling takes as right. */
  readonly words: readonly string[];
  /** Today's date, such as `2026-11-22`, for what grows stale; undefined where nobody told. */
  readonly today: string | undefined;
}

/** A variable of the data dictionary. */
export interface VariableFacts {
  readonly type: string;
  readonly sample: string | undefined;
  readonly isPersonal: boolean;
  /** The level of verification that must be reached before the value is shown; 0 for none. */
  readonly needs: number;
}

/** A fact that texts quote. */
export interface FactFacts {
  readonly value: string;
  readonly reviewBy: string | undefined;
}

/** The facts of a project that has no `chatwright.yaml`. */
export const noProjectFacts: ProjectFacts = {
  name: undefined,
  locales: [],
  channels: [],
  currency: undefined,
  timezone: undefined,
  brands: [],
  variables: new Map(),
  facts: new Map(),
  words: [],
  today: undefined,
};
