/** Patterns that fit the names of all files of ours, in any folder. */
export const filePatterns: readonly string[] = [
  '**/*.{responses,chatscript,scenario,shift,chattest,scorecard,etiquette,transcript}.{yaml,yml,json}',
  '**/chatwright.{yaml,yml}',
  '**/chatwright.reviews.{yaml,yml}',
];
