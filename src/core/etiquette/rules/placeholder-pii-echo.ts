import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import type { ProjectFacts } from '../project-facts.ts';
import { defineRule } from '../rule.ts';
import { listVariableWords } from '../words/variable-words.ts';

/** Placeholders that would write a secret of the customer into the chat. */
export const placeholderPiiEcho = defineRule({
  id: 'placeholder-pii-echo',
  category: 'compliance',
  description: 'No text shows a card number, a password or another secret of the customer.',
  severity: 'error',
  languages: 'any',
  needs: signs.hole,
  *message({ holes, project }): Iterable<Finding> {
    for (const { at, name, kind } of holes) {
      if (name === undefined || kind === 'partial') continue;
      const secret = findSecret(name) ?? findCardInSample(name, project);
      if (secret === undefined) continue;
      yield {
        start: at,
        end: at + 1,
        message: `This writes ${secret} into the chat, where it stays on record. Leave it out, or show the last four signs.`,
      };
    }
  },
});

function findSecret(name: string): string | undefined {
  if (!ENDS.test(name)) return undefined;
  const words = listVariableWords(name);
  const joined = words.join('');
  if (HIDDEN.test(joined)) return undefined;
  return SECRETS.find(({ ends, word }) => ends?.test(joined) === true || (word !== undefined && words.at(-1) === word))
    ?.secret;
}

/** What the last words of all of them end in, to pass over most names at once. */
const ENDS =
  /(?:number|no|num|pan|c\W?[vs]\W?[vc]\W?2?|code|value|pass\W?(?:word|wd|phrase|port)|pwd|pin|s\W?s\W?n|security|(?:national|tax)[^\p{L}\p{N}]*id|insurance|identity|aadhaar|nino|dni|iban|account)[^\p{L}\p{N}]*$/iu;

/** The last four, or a form of it that hides the rest. */
const HIDDEN = /last(?:4|four|digits)|mask|ending|redact|hint|expiry|expires|reset|link|url|holder|type|brand|valid/;

const SECRETS: readonly { readonly ends?: RegExp; readonly word?: string; readonly secret: string }[] = [
  { ends: /(?:card|creditcard|debitcard)(?:number|no|num|pan)$/, word: 'pan', secret: 'a whole card number' },
  {
    ends: /(?:cvv2?|cvc2?|csc|cardcode|securitycode|securitynumber|cardverification(?:code|value))$/,
    secret: 'the security code of a card',
  },
  { ends: /(?:password|passwd|passcode|passphrase)$/, word: 'pwd', secret: 'a password' },
  { ends: /(?:pinnumber|cardpin)$/, word: 'pin', secret: 'a PIN' },
  { ends: /(?:socialsecurity(?:number|no)?|ssn)$/, word: 'ssn', secret: 'a social security number' },
  {
    ends: /(?:national(?:id|insurance|identity)(?:number|no)?|aadhaar(?:number)?|nino|taxid)$/,
    word: 'dni',
    secret: 'a national number',
  },
  { ends: /passport(?:number|no)?$/, secret: 'a passport number' },
  { ends: /(?:iban|bankaccount(?:number|no)?)$/, secret: 'a bank account' },
];

/** A sample of 13 to 19 digits that passes the check of card numbers (ISO/IEC 7812-1, annex B) tells what the variable is. */
function findCardInSample(name: string, project: ProjectFacts): string | undefined {
  const sample = project.variables.get(name)?.sample ?? '';
  if (sample.length < FEWEST_DIGITS) return undefined;
  const digits = sample.replace(/[ -]/g, '');
  return /^\d{13,19}$/.test(digits) && passesCheck(digits) ? 'a whole card number' : undefined;
}

const FEWEST_DIGITS = 13;

function passesCheck(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const counted = index % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}
