import { pick } from './random.ts';
import { conditionalSentence, events, openings, sentences, subjects } from './sentences.ts';

const folders = ['Billing/Refunds', 'Delivery/Delays', 'Technical/Line faults', 'Sales/Upgrades'];
const tags = ['billing', 'delivery', 'technical', 'sales'];
/** Two to four sentences, and more often two than five. */
const shortTexts = 1.7;
const conditionalEvery = 20;
const channels = ['[web, whatsapp]', '[web]'];
const smsEvery = 10;

/** One invented reply as an item of a library's `responses`, with an id of its own for each number; every third in two languages. */
export function writeReply(number: number, random: () => number): string {
  const [english, spanish] = pick(subjects, random);
  const event = pick(events, random);
  const slug = `${english.replaceAll(' ', '-')}-${event}-${number}`;
  const isSms = number % smsEvery === 1;
  const pairs = isSms ? [] : choosePairs(random);
  const lines = [
    `  - id: ${slug}`,
    `    title: ${english.charAt(0).toUpperCase()}${english.slice(1)} ${event}, case ${number}`,
    `    shortcut: ${event.slice(0, 4)}-${number}`,
    `    folder: ${pick(folders, random)}`,
    `    tags: [${pick(tags, random)}]`,
    `    channels: ${isSms ? '[sms]' : pick(channels, random)}`,
    '    text: |-',
    ...writeText(pairs, 0, english, `This is about case ${number}.`),
    ...(number % conditionalEvery === 0 ? [`      ${conditionalSentence}`] : []),
  ];
  if (number % 3 === 0) {
    lines.push('    wordings:', '      - for: { locale: es-ES }', '        text: |-');
    lines.push(...writeText(pairs, 1, spanish, `Se trata del caso ${number}.`).map((line) => `    ${line}`));
  }
  lines.push('    status: active', '');
  return lines.join('\n');
}

type Pair = readonly [english: string, spanish: string];

function choosePairs(random: () => number): readonly Pair[] {
  const chosen = new Set([pick(openings, random)]);
  const count = 2 + Math.floor(random() ** shortTexts * 3);
  while (chosen.size < count) chosen.add(pick(sentences, random));
  return [...chosen];
}

/** The last sentence makes each text one of its own. */
function writeText(pairs: readonly Pair[], language: 0 | 1, subject: string, last: string): string[] {
  return [...pairs.map((pair) => pair[language].replaceAll('@', subject)), last].map((line) => `      ${line}`);
}

/** The same reply with one structural fault, of one of five kinds by turns. */
export function addFault(reply: string, turn: number): string {
  const faults: readonly ((text: string) => string)[] = [
    (text) => text.replace('    shortcut:', '    shortcutt:'),
    (text) => text.replace(/ {4}channels: .*/, '    channels: [pigeon]'),
    (text) => text.replace('    status: active', '    status: sleeping'),
    (text) => text.replace(/ {4}tags: .*/, '    tags: billing'),
    (text) => text.replace(/ {4}folder: .*/, '    folder: 7'),
  ];
  const fault = faults[turn % faults.length];
  return fault === undefined ? reply : fault(reply);
}
