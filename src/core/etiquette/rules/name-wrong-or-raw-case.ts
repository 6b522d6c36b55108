import { listAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A customer who is called by something that is not their name. */
export const nameWrongOrRawCase = defineRule({
  id: 'name-wrong-or-raw-case',
  category: 'opening',
  description: 'Customers are called by their name, as they write it.',
  severity: 'error',
  onlyIn: 'chatwright:recommended',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const names = (transcript.customerName ?? '').split(/\s+/).filter((name) => name !== '');
    for (const { turn, message } of listAgentMessages(transcript)) {
      const { text } = message.prose;
      for (const match of text.matchAll(VOCATIVES)) {
        const name = match[1] ?? '';
        const wrong = findFault(name, names);
        if (wrong === undefined) continue;
        const end = match.index + match[0].length;
        yield { turn, start: end - name.length, end, message: wrong };
      }
    }
  },
});

/** The word behind a greeting. */
const VOCATIVES =
  /(?<!\p{L})(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|hola|estimad[oa]|buenos días|buenas (?:tardes|noches)) (\{\{[^{}]{1,60}\}\}|[%$<[]{1,2}[\w .]{1,40}[%>\]]{1,2}|n\/a|\p{L}[\p{L}'’-]*)(?=[,.!:;\s]|$)/giu;

function findFault(name: string, names: readonly string[]): string | undefined {
  if (RAW.test(name)) return `“${name}” is no name but an empty field. Use the customer’s name, or none.`;
  const own = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (own === name) return undefined;
  if (own !== undefined) return `“${name}” stands as it was typed into a form. Write “${own}”.`;
  const [first] = names;
  if (first === undefined || !/^\p{Lu}\p{Ll}/u.test(name) || WORDS.test(name)) return undefined;
  return `The customer is called ${first}, not ${name}. Put it right.`;
}

const RAW = /^(?:null|none|undefined|nan|n\/a|test|unknown|customer_?name|first_?name|[{%$<[].*)$/i;

/** Words with a capital that may stand behind a greeting. */
const WORDS =
  /^(?:there|everyone|all|team|again|and|welcome|sir|madam|ma['’]?am|mr|mrs|ms|miss|dr|customer|guest|friend|to|from|thanks?|thank|i|i['’]m|my|this|you|señora?|sra?|don|doña|client[ea]|qué|soy|de|a|y|buen[oa]s)$/i;
