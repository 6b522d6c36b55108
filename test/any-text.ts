import fc from 'fast-check';

/** Any text of at most so many characters, halves of them too; of `unit: 'binary'` fast-check makes a table of a million characters first. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const character = fc.integer({ min: 0, max: 0x10ffff });
  const characters = fc.array(character, { maxLength }).map((codes) => String.fromCodePoint(...codes));
  return fc.oneof(characters, fc.string({ maxLength }));
}
