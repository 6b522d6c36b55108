/** A line and a character from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** In the reply in the middle: where a text is typed into, where a value begins, and a name that others use. */
export function findPlaces(text: string): { readonly typing: Place; readonly value: Place; readonly name: Place } {
  const lines = text.split('\n');
  const find = (part: string): Place => {
    const line = lines.findIndex((one, index) => index > lines.length / 2 && one.includes(part));
    return { line, character: (lines[line] ?? '').indexOf(part) + part.length };
  };
  const typing = find('text: |-');
  return { typing: { line: typing.line + 1, character: 14 }, value: find('tags: ['), name: find('tags: [') };
}
