import type { Recipe } from '../recipe.ts';
import { putSentence } from './put-sentence.ts';
import { readParts } from './read-parts.ts';
import { createTextFault } from './text-fault.ts';
import { changeOne, changeOutsidePlaceholders } from './words.ts';

const parts = readParts('tone');
const sentenceEnd = /(?<=[a-záéíóú])[.?](?=\s|$)/g;
const shared = { phrasings: 50, spanish: 'every-fifth' } as const;

/** Faults of letters, signs and spaces. */
export const toneFaults: readonly Recipe[] = [
  createTextFault('all-caps', shared, (text, { random, language, say, variant }) => {
    if (variant % 2 === 0) {
      return putSentence(text, say(random.pick(parts(`shouted-${language}`))), 'any', language, random);
    }
    const sentences = text.split(/(?<=[.?])\s/);
    const shouted = random.pick(sentences);
    if (shouted.split(' ').length < 5 || shouted.includes('{{') || shouted.includes('http')) return undefined;
    return text.replace(shouted, shouted.toUpperCase());
  }),
  createTextFault('excess-punctuation', shared, (text, { random }) =>
    changeOne(text, sentenceEnd, random, (sign) =>
      random.pick(sign === '?' ? ['??', '???', '?!', '!?', '?!?', '????'] : ['!!', '!!!', '....', '.....', '!!!!']),
    ),
  ),
  createTextFault('exclamation-budget', shared, (text, { random, language, say, variant }) => {
    if (variant % 2 === 0) {
      return putSentence(text, say(random.pick(parts(`cheers-${language}`))), 'any', language, random);
    }
    const cheered = changeOutsidePlaceholders(text, (plain) => plain.replaceAll(/(?<=[a-zñáéíóú])\.(?=\s|$)/g, '!'));
    return cheered.split('!').length < 3 ? undefined : cheered;
  }),
  createTextFault('emoji-policy', shared, (text, { random, variant }) => {
    const isSad = /\b(sorry|siento|huelga|rot[ao])\b/i.test(text);
    if (!isSad && variant % 2 === 0) return undefined;
    const signs = parts(isSad ? 'emoji' : 'emoji-rows');
    return random.below(2) === 0
      ? `${text} ${random.pick(signs)}`
      : text.replace(/(?<=\.)(?=\s|$)/, ` ${random.pick(signs)}`);
  }),
  createTextFault('typo', shared, (text, { random, language, say, variant }) => {
    if (variant % 2 === 0) {
      return putSentence(text, say(random.pick(parts(`misspelt-${language}`))), 'any', language, random);
    }
    return changeOne(text, /(?<![\p{L}@'.-])[a-zñáéíóú]{7,}(?![\p{L}@'-])/gu, random, (word) => {
      const at = 2 + random.below(word.length - 4);
      const [one = '', two = ''] = [word[at], word[at + 1]];
      const mistyped = random.pick([two + one, one, one + one + one + two]);
      return one === two ? word.slice(0, at) + 'x' + word.slice(at) : word.slice(0, at) + mistyped + word.slice(at + 2);
    });
  }),
  createTextFault('repeated-word', shared, (text, { random, language }) =>
    changeOne(
      text,
      language === 'en'
        ? /(?<= )(the|to|is|at|on|for|in|your|you|a|and|of|with|can|from)(?= )/g
        : /(?<= )(el|la|de|en|que|tu|a|y|por|los|las|un|una)(?= )/g,
      random,
      (word) => `${word} ${word}`,
    ),
  ),
  createTextFault('sentence-start-lowercase', shared, (text, { random }) =>
    changeOne(text, /(?<=^|[.?]\s|\n)[A-ZÁÉÍÓÚ](?=[a-z' ])/g, random, (letter) => letter.toLowerCase()),
  ),
  createTextFault('space-before-punct', shared, (text, { random }) =>
    changeOne(text, /(?<=[a-zñáéíóú])[.,?!](?=\s|$)/g, random, (sign) => ` ${sign}`),
  ),
  createTextFault('double-space', shared, (text, { random }) =>
    changeOne(text, /(?<=[\p{L},.?]) (?=\p{L})/gu, random, () => random.pick(['  ', '  ', '   '])),
  ),
];
