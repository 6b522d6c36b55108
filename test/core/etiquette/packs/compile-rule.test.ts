import assert from 'node:assert/strict';
import { compileRule } from '../../../../src/core/etiquette/packs/compile-rule.ts';
import { findWith, reasonAgainst } from './find-with.ts';

interface Case {
  readonly finds: string;
  readonly rule: object;
  readonly text: string;
  readonly expected: readonly string[];
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  existence: [
    {
      finds: 'words in any case, at whole words',
      rule: { type: 'existence', message: 'Leave out "%s".', ignorecase: true, tokens: ['very', 'kindly'] },
      text: 'Kindly wait, it is very unkindly.',
      expected: ['0 «Kindly» Leave out "Kindly".', '19 «very» Leave out "very".'],
    },
    {
      finds: 'what is no word',
      rule: { extends: 'existence', message: "Not '%s'.", nonword: true, tokens: ['\\d{1,2} ?[ap]m'] },
      text: 'Open from 9am to 5 pm.',
      expected: ["10 «9am» Not '9am'.", "17 «5 pm» Not '5 pm'."],
    },
    {
      finds: 'raw before the tokens',
      rule: {
        extends: 'existence',
        message: "'%s' looks like passive voice.",
        ignorecase: true,
        raw: ['\\b(am|are|were|being|is|been|was|be)\\b\\s*'],
        tokens: ['[\\w]+ed', 'broken'],
      },
      text: 'It was broken. They are related.',
      expected: [
        "3 «was broken» 'was broken' looks like passive voice.",
        "20 «are related» 'are related' looks like passive voice.",
      ],
    },
    {
      finds: 'raw after the tokens where it is to be appended',
      rule: { extends: 'existence', message: 'x', append: true, tokens: ['order'], raw: [' no\\.'] },
      text: 'order no. 5, order 6',
      expected: ['0 «order no.» x'],
    },
    {
      finds: 'all but the exceptions, and what lies inside of exceptions of several words',
      rule: {
        extends: 'existence',
        message: '%s',
        ignorecase: true,
        tokens: ['[a-z]+ed', 'plus'],
        exceptions: ['Used', 'red', 'Larkmoor Plus'],
      },
      text: 'Used red used Larkmoor plus',
      expected: ['9 «used» used'],
    },
    {
      finds: 'and removes',
      rule: { extends: 'existence', message: 'No.', nonword: true, action: { name: 'remove' }, tokens: ['!!+'] },
      text: 'Hi!!',
      expected: ['2 «!!» No. → «»'],
    },
    {
      finds: 'and offers what the action says, which the message may name',
      rule: {
        extends: 'existence',
        message: "'%s': %s",
        action: { name: 'replace', params: ['URL', 'address'] },
        tokens: ['link'],
      },
      text: 'the link',
      expected: ["4 «link» 'link': 'URL' or 'address' → «URL» «address»"],
    },
    {
      finds: 'and edits',
      rule: {
        extends: 'existence',
        message: 'x',
        action: { name: 'edit', params: ['regex', '(\\w+)ly', '$1'] },
        tokens: ['firstly'],
      },
      text: 'firstly',
      expected: ['0 «firstly» x → «first»'],
    },
    {
      finds: 'no more than its limit',
      rule: { extends: 'existence', message: 'x', limit: 2, tokens: ['a'] },
      text: 'a a a a',
      expected: ['0 «a» x', '2 «a» x'],
    },
    {
      finds: 'the starts of sentences where it looks at sentences',
      rule: { extends: 'existence', message: 'Capital!', scope: 'sentence', tokens: ['^[a-z]\\w*'] },
      text: 'Hello there! how are you?\nfine.',
      expected: ['13 «how» Capital!', '26 «fine» Capital!'],
    },
    {
      finds: 'nothing in headings, which messages do not have',
      rule: { extends: 'existence', message: 'x', scope: 'heading', tokens: ['a'] },
      text: 'a a',
      expected: [],
    },
    {
      finds: 'patterns without an end in long texts',
      rule: { type: 'existence', message: 'x', tokens: ['\\d+ ?\\w+', '(?<!no )refunds?'] },
      text: `${'a bee sees it. '.repeat(200)}5 days, no refund, a refund`,
      expected: ['3000 «5 days» x', '3021 «refund» x'],
    },
    {
      finds: 'words in texts of any length, and none that a cut would make',
      rule: { type: 'existence', message: 'x', tokens: ['end'] },
      text: `${'sending '.repeat(400)}end`,
      expected: ['3200 «end» x'],
    },
    {
      finds: 'words beside letters beyond ASCII',
      rule: { type: 'existence', message: '%s', ignorecase: true, tokens: ['él', 'año\\w*'] },
      text: 'Él, años, papél',
      expected: ['0 «Él» Él', '4 «años» años'],
    },
  ],
  substitution: [
    {
      finds: 'the longest first, with what to write before what was found',
      rule: {
        extends: 'substitution',
        message: "Consider using '%s' instead of '%s'.",
        ignorecase: true,
        swap: { all: 'each', 'all of': 'all' },
      },
      text: 'All of all',
      expected: [
        "0 «All of» Consider using 'all' instead of 'All of'.",
        "7 «all» Consider using 'each' instead of 'all'.",
      ],
    },
    {
      finds: 'choices as they stand where there is no action',
      rule: {
        extends: 'substitution',
        message: "Consider using '%s' instead of '%s'.",
        swap: { accomplish: 'carry out|do' },
      },
      text: 'We accomplish it',
      expected: ["3 «accomplish» Consider using 'carry out|do' instead of 'accomplish'."],
    },
    {
      finds: 'choices in quotes of their own where the action replaces',
      rule: {
        extends: 'substitution',
        message: "Use '%s' instead of '%s'.",
        action: { name: 'replace' },
        swap: { ok: 'OK|okay', kill: 'stop|exit|end' },
      },
      text: 'ok kill',
      expected: [
        "0 «ok» Use 'OK' or 'okay' instead of 'ok'. → «OK» «okay»",
        "3 «kill» Use 'stop', 'exit', or 'end' instead of 'kill'. → «stop» «exit» «end»",
      ],
    },
    {
      finds: 'contractions, but not before a full stop',
      rule: {
        extends: 'substitution',
        message: "Use '%s' instead of '%s'.",
        ignorecase: true,
        action: { name: 'replace' },
        swap: { 'it is(?!\\.)': "it's", "it's(?=\\.)": 'it is' },
      },
      text: "It is late. So it is. No, it's. It's.",
      expected: [
        "0 «It is» Use 'it's' instead of 'It is'. → «it's»",
        "26 «it's» Use 'it is' instead of 'it's'. → «it is»",
        "32 «It's» Use 'it is' instead of 'It's'. → «it is»",
      ],
    },
    {
      finds: 'patterns with signs around, by their groups',
      rule: {
        extends: 'substitution',
        message: "Use '%s' instead of '%s'.",
        ignorecase: true,
        nonword: true,
        swap: { '\\b(?:ie|i\\.e\\.)[\\s,]': 'that is', '\\b(viz\\.)[\\s,]': 'namely' },
      },
      text: 'One, i.e., two, viz. three',
      expected: ["5 «i.e.,» Use 'that is' instead of 'i.e.,'.", "16 «viz. » Use 'namely' instead of 'viz. '."],
    },
    {
      finds: 'nothing where the words are right already',
      rule: {
        extends: 'substitution',
        message: "'%s' '%s'",
        ignorecase: true,
        swap: { 'wi-?fi': 'Wi-Fi', 'oauth ?2?': 'OAuth ?2' },
      },
      text: 'Wi-Fi wifi OAuth2',
      expected: ["6 «wifi» 'Wi-Fi' 'wifi'"],
    },
    {
      finds: 'and keeps what the brackets held',
      rule: { extends: 'substitution', message: "'%s' '%s'", action: { name: 'replace' }, swap: { '(\\d+) %': '$1%' } },
      text: 'about 50 %a',
      expected: ["6 «50 %» '50%' '50 %' → «50%»"],
    },
    {
      finds: 'and begins with a capital where the words did',
      rule: {
        extends: 'substitution',
        message: "'%s' '%s'",
        ignorecase: true,
        capitalize: true,
        action: { name: 'replace' },
        swap: { 'as per': 'by|under' },
      },
      text: 'As per rule, as per',
      expected: [
        "0 «As per» 'By' or 'Under' 'As per' → «By» «Under»",
        "13 «as per» 'by' or 'under' 'as per' → «by» «under»",
      ],
    },
    {
      finds: 'in our words, with all choices to pick from',
      rule: {
        type: 'substitution',
        message: 'Write "%s" for our product.',
        ignorecase: true,
        swap: { 'larkmoor plus': 'Larkmoor+' },
      },
      text: 'Your Larkmoor Plus plan, Larkmoor+ plan',
      expected: ['5 «Larkmoor Plus» Write "Larkmoor+" for our product. → «Larkmoor+»'],
    },
  ],
  occurrence: [
    {
      finds: 'too many, at the first',
      rule: { type: 'occurrence', message: '%d question marks are too many.', token: '\\?', max: 1 },
      text: 'Why? Who? When?',
      expected: ['3 «?» 3 question marks are too many.'],
    },
    {
      finds: 'long sentences',
      rule: { extends: 'occurrence', message: 'Long.', scope: 'sentence', token: '\\b(\\w+)\\b', max: 3 },
      text: 'One two three. One two three four.',
      expected: ['15 «One» Long.'],
    },
    {
      finds: 'too few, at the first word',
      rule: { type: 'occurrence', message: 'Thank them.', token: '\\bthank', ignorecase: true, min: 1 },
      text: 'Hello there',
      expected: ['0 «Hello» Thank them.'],
    },
    {
      finds: 'any at all where ours says 0',
      rule: { type: 'occurrence', message: 'x', token: ';', max: 0 },
      text: 'a; b',
      expected: ['1 «;» x'],
    },
    {
      finds: 'nothing where Vale says 0',
      rule: { extends: 'occurrence', message: 'x', token: ';', max: 0 },
      text: 'a; b',
      expected: [],
    },
  ],
  repetition: [
    {
      finds: 'words twice in a row, inside of sentences',
      rule: {
        extends: 'repetition',
        message: "'%s' is repeated!",
        ignorecase: true,
        alpha: true,
        tokens: ['[^\\s.!?]+'],
      },
      text: 'The the order. I forgot that. That is 5 5.',
      expected: ["0 «The the» 'the' is repeated!"],
    },
    {
      finds: 'and shortens',
      rule: {
        extends: 'repetition',
        message: '%s',
        tokens: ['\\w+'],
        action: { name: 'edit', params: ['truncate', ' '] },
      },
      text: 'so so',
      expected: ['0 «so so» so → «so»'],
    },
    {
      finds: 'more than the most that is right',
      rule: { type: 'repetition', message: '%s', tokens: ['\\w+'], max: 1 },
      text: 'so so fine, ha ha ha',
      expected: ['12 «ha ha» ha'],
    },
  ],
  consistency: [
    {
      finds: 'the later of two spellings, where it is first',
      rule: {
        type: 'consistency',
        message: 'Only one of them: "%s".',
        either: { advisor: 'adviser', enquiry: 'inquiry' },
      },
      text: 'An advisor asks an adviser, an adviser an enquiry.',
      expected: ['19 «adviser» Only one of them: "adviser".'],
    },
    {
      finds: 'them in two paragraphs',
      rule: { extends: 'consistency', message: '%s', ignorecase: true, either: { 'colou?rs?': 'hues?' } },
      text: 'A color.\n\nA hue.',
      expected: ['12 «hue» hue'],
    },
  ],
  conditional: [
    {
      finds: 'what is nowhere explained',
      rule: {
        extends: 'conditional',
        message: "'%s' has no definition.",
        first: '\\b([A-Z]{3,5})\\b',
        second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)',
        exceptions: ['FAQ'],
      },
      text: 'The Annual Percentage Rate (APR), see our FAQ.\n\nAPR and RMA.',
      expected: ["56 «RMA» 'RMA' has no definition."],
    },
    {
      finds: 'all of the first where the second is nowhere',
      rule: { type: 'conditional', message: 'Say when, too.', first: 'refund', second: 'days|today' },
      text: 'A refund, a refund.',
      expected: ['2 «refund» Say when, too.', '12 «refund» Say when, too.'],
    },
    {
      finds: 'nothing where the second is anywhere',
      rule: { type: 'conditional', message: 'Say when, too.', first: 'refund', second: 'days|today' },
      text: 'Within two days: a refund.',
      expected: [],
    },
  ],
  capitalization: [
    {
      finds: 'what is no sentence',
      rule: {
        extends: 'capitalization',
        message: "'%s' should be in sentence case.",
        scope: 'sentence',
        match: '$sentence',
        exceptions: ['Larkmoor'],
      },
      text: 'This Is A Heading. Ask Larkmoor about it.',
      expected: ["0 «This Is A Heading.» 'This Is A Heading.' should be in sentence case."],
    },
    {
      finds: 'what is no title, and how it is one',
      rule: {
        extends: 'capitalization',
        message: '%s',
        action: { name: 'replace' },
        match: '$title',
        exceptions: ['iPhone'],
      },
      text: 'where to send an iPhone',
      expected: ['0 «where to send an iPhone» where to send an iPhone → «Where to Send an iPhone»'],
    },
    {
      finds: 'longer small words in the style of Chicago',
      rule: { type: 'capitalization', message: '%s', match: 'title', style: 'Chicago', threshold: 1 },
      text: 'Notes About Refunds',
      expected: ['0 «Notes About Refunds» Notes About Refunds'],
    },
    {
      finds: 'capitals where small letters belong',
      rule: { type: 'capitalization', message: 'x', match: 'lower' },
      text: 'Hello',
      expected: ['0 «Hello» x'],
    },
    {
      finds: 'small letters where capitals belong',
      rule: { type: 'capitalization', message: 'x', match: 'upper' },
      text: 'HELLo',
      expected: ['0 «HELLo» x'],
    },
    {
      finds: 'what a pattern does not allow',
      rule: { extends: 'capitalization', message: 'x', match: '^[A-Z]' },
      text: 'hello',
      expected: ['0 «hello» x'],
    },
    {
      finds: 'nothing where enough words are right',
      rule: { type: 'capitalization', message: 'x', match: 'sentence' },
      text: 'One two three four Five.',
      expected: [],
    },
  ],
  metric: [
    {
      finds: 'long sentences on average, at the first word',
      rule: { type: 'metric', message: '%s words a sentence.', formula: 'words / sentences', condition: '> 4' },
      text: 'One two three. One two three four five six.',
      expected: ['0 «One» 4.50 words a sentence.'],
    },
    {
      finds: 'reading grades, as readability formulas give them',
      rule: {
        extends: 'metric',
        message: 'Grade %s.',
        formula: '(0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59',
        condition: '> 8',
      },
      text: 'Unfortunately, reimbursement necessitates documentation.',
      expected: ['0 «Unfortunately,» Grade 39.07.'],
    },
    {
      finds: 'nothing about headings',
      rule: { extends: 'metric', message: 'x', formula: 'heading.h2', condition: '> 0' },
      text: 'One.',
      expected: [],
    },
  ],
  sequence: [
    {
      finds: 'words in a row, with others between them',
      rule: {
        type: 'sequence',
        message: 'Odd.',
        ignorecase: true,
        tokens: [{ pattern: 'of' }, { pattern: 'all', skip: 1 }, { pattern: 'times' }],
      },
      text: 'The best of nearly all times, of all days.',
      expected: ['9 «of nearly all times» Odd.'],
    },
    {
      finds: 'a word without another one before it',
      rule: { type: 'sequence', message: 'Odd.', tokens: [{ pattern: 'thank', negate: true }, { pattern: 'you' }] },
      text: 'thank you and you',
      expected: ['10 «and you» Odd.'],
    },
    {
      finds: 'nothing across sentences',
      rule: { type: 'sequence', message: 'Odd.', tokens: ['please', 'kindly'] },
      text: 'Wait please. kindly',
      expected: [],
    },
  ],
};

describe('compileRule', () => {
  for (const [type, list] of Object.entries(cases))
    describe(type, () => {
      for (const { finds, rule, text, expected } of list)
        it(`finds ${finds}`, () => assert.deepEqual(findWith(rule, text), expected));
    });

  it('keeps what a rule says of itself', () => {
    const compiled = compileRule('house.x', {
      type: 'existence',
      message: 'No.',
      why: 'Because.',
      severity: 'error',
      link: 'https://example.com',
      'looks-at': ['message'],
      locales: ['en-GB'],
      tokens: ['x'],
    });
    assert.ok(compiled.kind === 'rule');
    const { find: _, ...head } = compiled.rule;
    assert.deepEqual(head, {
      id: 'house.x',
      type: 'existence',
      message: 'No.',
      severity: 'error',
      link: 'https://example.com',
      why: 'Because.',
      looksAt: ['message'],
      locales: ['en-GB'],
      channels: undefined,
    });
  });

  it("grades as Vale's levels say", () => {
    const grade = (level: string): string | undefined => {
      const compiled = compileRule('v.x', { extends: 'existence', message: 'x', tokens: ['x'], level });
      return compiled.kind === 'rule' ? compiled.rule.severity : undefined;
    };
    assert.deepEqual(['suggestion', 'warning', 'error'].map(grade), ['info', 'warning', 'error']);
  });

  it('gives rules about ways through scripts as plain data', () => {
    const head = (type: string): object => ({ type, message: 'x', of: 'empathise' });
    const asks = (definition: object): unknown => {
      const compiled = compileRule('house.x', definition);
      return compiled.kind === 'flow-rule' ? compiled.asks : compiled;
    };
    assert.deepEqual(asks({ ...head('before'), before: 'resolution' }), {
      type: 'before',
      of: 'empathise',
      before: 'resolution',
    });
    assert.deepEqual(asks({ ...head('at-most'), 'at-most': 1, stage: 'closing' }), {
      type: 'at-most',
      of: 'empathise',
      times: 1,
      stage: 'closing',
    });
    assert.deepEqual(asks(head('on-every-path')), { type: 'on-every-path', of: 'empathise', stage: undefined });
  });

  const refused: readonly [what: string, definition: unknown, reason: RegExp][] = [
    ['no map', 'x', /does not say its type/],
    ['no message', { type: 'existence', tokens: ['a'] }, /no `message`/],
    ['an unknown type', { type: 'magic', message: 'x' }, /rules of the type `magic`/],
    ['spelling', { extends: 'spelling', message: 'x' }, /`spelling` need a dictionary/],
    ['readability', { extends: 'readability', message: 'x' }, /`readability` cannot be run/],
    ['a script', { extends: 'script', message: 'x' }, /no programs of packs/],
    ['a rule that builds on another', { extends: 'Microsoft.We', message: 'x' }, /builds on another one/],
    ['no tokens', { type: 'existence', message: 'x' }, /no `tokens`/],
    ['no swap', { type: 'substitution', message: 'x' }, /no `swap`/],
    ['no token', { type: 'occurrence', message: 'x' }, /no `token`/],
    ['nothing to repeat', { type: 'repetition', message: 'x' }, /no `tokens`/],
    ['no pairs', { type: 'consistency', message: 'x' }, /no `either`/],
    ['no second', { type: 'conditional', message: 'x', first: 'a' }, /both `first` and `second`/],
    ['no case', { type: 'capitalization', message: 'x' }, /how the text must be written/],
    ['no formula', { type: 'metric', message: 'x', condition: '> 1' }, /both `formula` and `condition`/],
    ['half a formula', { type: 'metric', message: 'x', formula: 'words /', condition: '> 1' }, /cannot be read/],
    [
      'an unknown function',
      { type: 'metric', message: 'x', formula: 'exec(words)', condition: '> 1' },
      /cannot be read/,
    ],
    ['parts of speech', { extends: 'sequence', message: 'x', tokens: [{ tag: 'NN' }] }, /parts of speech/],
    [
      'only what must not be',
      { type: 'sequence', message: 'x', tokens: [{ pattern: 'a', negate: true }] },
      /no `tokens`/,
    ],
    ['a pattern that looks back', { type: 'repetition', message: 'x', tokens: ['(a) \\1'] }, /looks back/],
    ['a faulty exception', { type: 'existence', message: 'x', tokens: ['a'], exceptions: ['('] }, /does not close/],
    ['a move that is not named', { type: 'before', message: 'x', before: 'offer' }, /which agent move/],
    ['a way without an end', { type: 'before', message: 'x', of: 'offer' }, /must come before/],
    ['a move without a number', { type: 'at-most', message: 'x', of: 'offer' }, /how often/],
  ];
  for (const [what, definition, reason] of refused)
    it(`refuses ${what}`, () => assert.match(reasonAgainst(definition), reason));
});
