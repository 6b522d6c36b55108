import type { LibraryData, ResponseData } from '../documents.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import type { CleanFile } from '../read-clean.ts';
import { readParts } from './read-parts.ts';
import { createTextFault } from './text-fault.ts';
import { fillTradeWords } from './trade-words.ts';
import { changeOne } from './words.ts';

const parts = readParts('hygiene');

/** Faults of placeholders, links and whole libraries that a sentence alone cannot have. */
export const hygieneFaults: readonly Recipe[] = [
  createTextFault('placeholder-syntax-mixed', { phrasings: 10, wheres: ['response'] }, (text, { random, say }) =>
    text.includes('{{') ? `${text}\n${say(random.pick(parts('other-syntax')))}` : undefined,
  ),
  createTextFault('link-unexplained', { phrasings: 10, wheres: ['response'] }, (text, { random }) => {
    const link = `https://example.com/${random.pick(parts('pages'))}/${random.pick(parts('pages'))}`;
    return random.pick([link, link, `${link} ${link.replace('.com', '.org')}`]);
  }),
  { rule: 'placeholder-pii-echo', phrasings: parts('echoes').length, spoil: spoilPiiEcho },
  { rule: 'duplicate-response', phrasings: 50, spoil: (kitchen) => spoilByCopy(kitchen, sameWords) },
  { rule: 'near-duplicate-response', phrasings: 50, spoil: (kitchen) => spoilByCopy(kitchen, nearlySameWords) },
];

const variablesOfSecrets = [
  'card.number: { type: text, sample: "4111 1111 1111 1111", pii: true }',
  'card.securityCode: { type: text, sample: "123", pii: true }',
  'customer.password: { type: text, sample: hunter2, pii: true }',
  'customer.pin: { type: text, sample: "4711", pii: true }',
  'customer.nationalId: { type: text, sample: QQ 12 34 56 C, pii: true }',
  'customer.socialSecurityNumber: { type: text, sample: 219-09-9999, pii: true }',
  'customer.passportNumber: { type: text, sample: "533401372", pii: true }',
  'account.iban: { type: text, sample: GB29 NWBK 6016 1331 9268 19, pii: true }',
];

function spoilPiiEcho({ variant, random, clean }: Kitchen): Draft {
  const echoes = parts('echoes');
  const { file, response } = pickResponse(random.pick(english(clean.libraries)), random);
  const echo = fillTradeWords(echoes[variant % echoes.length] ?? '', file.data.library, 'en', random);
  const copy = { ...response, text: `${response.text}\n${echo}` };
  const variables = variablesOfSecrets.filter((variable) => echo.includes(variable.slice(0, variable.indexOf(':'))));
  return { ...file, language: 'en', variables, data: { ...file.data, responses: [copy] } };
}

type CopyText = (text: string, random: Kitchen['random']) => string | undefined;

/** A library of four responses, of which one is a copy of another under a name of its own. */
function spoilByCopy({ random, clean }: Kitchen, copyText: CopyText): Draft {
  for (;;) {
    const { file, response } = pickResponse(random.pick(english(clean.libraries)), random);
    const text = copyText(response.text, random);
    if (text === undefined) continue;
    const copy: ResponseData = {
      ...structuredClone(response),
      id: `${response.id}-${random.pick(parts('second-ids'))}`,
      text,
    };
    delete copy['shortcut'];
    delete copy.wordings;
    copy.title = `${response.title ?? ''} (${random.pick(parts('second-ids'))})`;
    const others = file.data.responses.filter(({ id }) => id !== response.id).slice(0, 2);
    return { ...file, language: 'en', data: { ...file.data, responses: [response, ...others, copy] } };
  }
}

const sameWords: CopyText = (text, random) =>
  random.pick([text, text, text.replaceAll(/(?<=[a-z])\. /g, '.\n'), `${text}\n`]);

/** One word in thirty spoils three of the runs of three words, so that more than four in five are the same. */
const nearlySameWords: CopyText = (text, random) => {
  if (text.split(/\s+/).length < 30) return undefined;
  return changeOne(text, /(?<= )(the|your|today|now|here|new)(?= )/g, random, (word) =>
    random.pick(word === 'your' ? ['the', 'that'] : word === 'the' ? ['your', 'this'] : ['also', 'again']),
  );
};

function pickResponse(
  file: CleanFile<LibraryData>,
  random: Kitchen['random'],
): { readonly file: CleanFile<LibraryData>; readonly response: ResponseData } {
  return { file, response: structuredClone(random.pick(file.data.responses)) };
}

function english(files: readonly CleanFile<LibraryData>[]): readonly CleanFile<LibraryData>[] {
  return files.filter(({ project }) => project === 'english');
}
