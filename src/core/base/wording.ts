/** `` Did you mean `near`? `` with a leading space, or nothing where there is no near name. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}

/** Names in back quotes as people list them: `a`, `b` and `c`. */
export function listNames(names: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = names.map((name) => `\`${name}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1) ?? ''}`;
}
