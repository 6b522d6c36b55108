/** A message with what was found put where `%s` stands, as Vale does it: in turn, or by number as in `%[2]s`; `%%` is a percent sign. */
export function formatMessage(message: string, words: readonly string[]): string {
  if (!message.includes('%')) return message;
  let next = 0;
  return message.replace(/%(?:%|(?:\[(\d+)\])?[-+#0]*\d*(?:\.\d+)?[sdvq])/g, (sign, number: string | undefined) => {
    if (sign === '%%') return '%';
    if (number !== undefined) next = Number(number) - 1;
    return words[next++] ?? '';
  });
}

/** Choices in quotes, as a sentence names them: 'a', 'a' or 'b', 'a', 'b', or 'c'. */
export function listChoices(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `'${choice}'`);
  if (quoted.length <= 2) return quoted.join(' or ');
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1) ?? ''}`;
}
