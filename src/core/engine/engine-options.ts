/** What an engine is told from outside. */
export interface EngineOptions {
  /** The day, such as `2026-11-22`; without it nothing grows stale. */
  readonly today?: string;
}
