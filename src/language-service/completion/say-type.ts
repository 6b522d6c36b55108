import type { Shape } from '../../core/schema/shape.ts';
import { idNouns } from '../../core/schema/id-nouns.ts';

/** In a few words what a value takes: `text`, `step`, `greeting · closing`. */
export function sayType(shape: Shape): string {
  const { values, uses, text, types, items } = shape;
  if (uses !== undefined) return idNouns[uses];
  if (values.length > 0) return sayWords(values.map(String));
  if (text === 'condition') return 'condition';
  const [type] = types;
  switch (type) {
    case 'array':
      return items === undefined ? 'list' : `list: ${sayType(items)}`;
    case 'object':
      return sayWords([...shape.properties.keys()].filter((key) => key !== 'lint')) || 'map';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'true · false';
    default:
      return shape.patternSays ?? 'text';
  }
}

function sayWords(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).join(' · ');
  return words.length > MOST_WORDS ? `${shown} …` : shown;
}

/** More do not fit beside a key. */
const MOST_WORDS = 6;
