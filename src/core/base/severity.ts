/** How much a problem matters: an error breaks something, a hint only informs. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';
