import type { FaultyCase } from '../engine/faulty-case.ts';

/** Documents whose keys, marks, characters or brackets are at fault. */
export const structureCases: readonly FaultyCase[] = [
  {
    title: 'a key that stands twice in an entry',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      text: Thank you.
      title: Many thanks
#~    ^^^^^ duplicate-key
`,
    },
    says: ['`title` stands here a second time. Keep one of the two; the other would be lost.'],
    mend: ['\n    title: Many thanks', ''],
  },
  {
    title: 'a key that stands twice at the top',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  title: Billing
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
  title: Bills
#~^^^^^ duplicate-key
`,
    },
    says: ['`title` stands here a second time. Keep one of the two; the other would be lost.'],
    mend: ['\ntitle: Bills', ''],
  },
  {
    title: 'a key that stands twice in a section',
    files: {
      '/desk/a.scenario.yaml': `  scenario: a
  script: a
  customer: asha
  opens: [hi]
  knows:
    order.id: { value: 12 }
    order.total: { value: 13 }
    order.id: { value: 14 }
#~  ^^^^^^^^ duplicate-key
`,
      '/desk/a.chatscript.yaml': `  script: a
  start: bye
  steps:
    bye: { say: Goodbye!, end: done }
`,
    },
    says: ['`order.id` stands here a second time. Keep one of the two; the other would be lost.'],
    mend: ['\n  order.id: { value: 14 }', ''],
  },
  {
    title: 'a key that stands twice in JSON',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", "title": "Thanks", "text": "Thank you.", "title": "Ta" } ] }
#~                                                               ^^^^^^^ duplicate-key
`,
    },
    says: ['`title` stands here a second time. Keep one of the two; the other would be lost.'],
    mend: [', "title": "Ta"', ''],
  },
  {
    title: 'a key that is no word',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      text: Thank you.
      [a]: b
#~    ^^^ key-not-a-word
`,
    },
    says: ['A key must be a word. Put quotes around text that begins with a brace or a bracket.'],
    mend: ['[a]: b', 'status: draft'],
  },
  {
    title: 'keys in brackets where names are given',
    files: {
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
  hours:
    [billing]: { mon-fri: '08:00-20:00' }
#~  ^^^^^^^^^ key-not-a-word
    sales: { [sat]: '10:00-14:00' }
#~           ^^^^^ key-not-a-word
`,
    },
    says: [
      'A key must be a word. Put quotes around text that begins with a brace or a bracket.',
      'A key must be a word. Put quotes around text that begins with a brace or a bracket.',
    ],
  },
  {
    title: 'an alias of nothing',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      tags: *money
#~          ^^^^^^ alias-unknown
      text: Thank you.
`,
    },
    says: ['`*money` refers to `&money`, which does not stand above it in this file.'],
    mend: ['*money', '[money]'],
  },
  {
    title: 'an alias above its anchor',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      tags: *money
#~          ^^^^^^ alias-unknown
      text: Thank you.
    - id: bye
      title: Bye
      tags: &money [money]
      text: Goodbye.
`,
    },
    says: ['`*money` refers to `&money`, which does not stand above it in this file.'],
    mend: ['tags: *money', 'tags: [pay]'],
  },
  {
    title: 'an alias of a value that holds itself',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      tags: &tags [refund, *tags]
#~                         ^^^^^ alias-too-large
      text: Thank you.
`,
    },
    says: ['`*tags` would unfold to more than this file may hold. Write the values out.'],
    mend: [', *tags]', ']'],
  },
  {
    title: 'a second document',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  ---
#~^^^ second-document
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
`,
    },
    says: [
      '`---` ends the document here. A file holds one document: remove the line, or move what follows to a file of its own.',
    ],
    mend: ['---\n', ''],
  },
  {
    title: 'the end of a document in the middle of a file',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
  ...
#~^^^ second-document
  title: Billing
`,
    },
    says: [
      '`...` ends the document here. A file holds one document: remove the line, or move what follows to a file of its own.',
    ],
    mend: ['...\n', ''],
  },
  {
    title: 'a second document with the keys of the first',
    files: {
      '/desk/a.scenario.yaml': `  scenario: late
  script: refund
  customer: asha
  opens: [hi]
  knows:
    order.id: { value: 12 }
  persona:
    temper: calm
  ---
#~^^^ second-document
  scenario: early
  knows:
    order.id: { value: 13 }
  persona:
    temper: calm
`,
      '/desk/refund.chatscript.yaml': `  script: refund
  start: bye
  steps:
    bye: { say: Goodbye!, end: done }
`,
    },
    says: [
      '`---` ends the document here. A file holds one document: remove the line, or move what follows to a file of its own.',
    ],
    mend: [
      `---
scenario: early
knows:
  order.id: { value: 13 }
persona:
  temper: calm
`,
      '',
    ],
  },
  {
    title: 'a second document after one in braces',
    files: {
      '/desk/a.responses.yaml': `  { library: a, responses: [{ id: thanks, title: Thanks, text: Thank you. }] }
  ---
#~^^^ second-document
  title: A
`,
    },
    says: [
      '`---` ends the document here. A file holds one document: remove the line, or move what follows to a file of its own.',
    ],
    mend: ['---\ntitle: A\n', ''],
  },
  {
    title: 'a document that ends before its section does',
    files: {
      '/desk/a.responses.yaml': `  library: a
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
  ...
#~^^^ second-document
    - { id: bye, title: Bye, text: Goodbye. }
  ...
`,
    },
    says: [
      '`...` ends the document here. A file holds one document: remove the line, or move what follows to a file of its own.',
    ],
    mend: ['...\n  -', '  -'],
  },
  {
    title: 'a second project file in a folder',
    files: {
      '/desk/chatwright.yml': `  version: 1
#~^ project-twice
  nmae: B
`,
      '/desk/chatwright.yaml': `  version: 1
  name: A
  locales: [en-GB]
`,
    },
    says: [
      'Only `chatwright.yaml` beside this file is read. Move what is still needed from here to there, and delete this file.',
    ],
  },
  {
    title: 'an unfinished merge',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
  <<<<<<< HEAD
#~^^^^^^^^^^^^ conflict-marker
      title: Thanks
  =======
#~^^^^^^^ conflict-marker
      title: Many thanks
#~    ^^^^^ duplicate-key
  >>>>>>> theirs
#~^^^^^^^^^^^^^^ conflict-marker
      text: Thank you.
`,
    },
    says: [
      'This line was left by a merge. Choose one of the two versions and delete the three marker lines.',
      'This line was left by a merge. Choose one of the two versions and delete the three marker lines.',
      '`title` stands here a second time. Keep one of the two; the other would be lost.',
      'This line was left by a merge. Choose one of the two versions and delete the three marker lines.',
    ],
    mend: ['<<<<<<< HEAD\n    title: Thanks\n=======\n    title: Many thanks\n>>>>>>> theirs\n', '    title: Thanks\n'],
  },
  {
    title: 'an unfinished merge in JSON',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
  <<<<<<< HEAD
#~^^^^^^^^^^^^ conflict-marker
    "title": "Bills",
  =======
#~^^^^^^^ conflict-marker
    "title": "Billing",
#~  ^^^^^^^ duplicate-key
  >>>>>>> theirs
#~^^^^^^^^^^^^^^ conflict-marker
    "responses": [
      { "id": "thanks", "title": "Thanks", "text": "Thank you." } ] }
`,
    },
    says: [
      'This line was left by a merge. Choose one of the two versions and delete the three marker lines.',
      'This line was left by a merge. Choose one of the two versions and delete the three marker lines.',
      '`title` stands here a second time. Keep one of the two; the other would be lost.',
      'This line was left by a merge. Choose one of the two versions and delete the three marker lines.',
    ],
  },
  {
    title: 'an invisible character',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - { id: thanks, title: Thanks, text: "Thank\u0007 you." }
#~                                             ^ control-character
`,
    },
    says: ['There is an invisible character here (U+0007) that no customer can see. Delete it.'],
    mend: ['\u0007', ''],
  },
  {
    title: 'a line at the margin',
    files: {
      '/desk/a.responses.yaml': `  library: billing
  responses:
    - id: thanks
      title: Thanks
      text: Thank you.
  Goodbye.
#~^^^^^^^^ text-at-margin
`,
    },
    says: ['This line stands at the left margin and belongs to nothing. Indent it like the lines above, or delete it.'],
    mend: ['Goodbye.\n', ''],
  },
  {
    title: 'a file that begins with a list',
    files: {
      '/desk/a.responses.yaml': `  - library: billing
#~^^^^^^^^^^^^^^^^^^ root-not-keys
  responses:
#~^^^^^^^^^ key-missing
    - { id: thanks, title: Thanks, text: Thank you. }
`,
    },
    says: [
      'A file begins with a key and a colon, such as `library: billing`. This line does not.',
      'This file: `library` is missing.',
    ],
    mend: ['- library: billing', 'library: billing'],
  },
  {
    title: 'text beside the first marker',
    files: {
      '/desk/a.responses.yaml': `  --- Thank you.
#~    ^^^^^^^^^^ root-not-keys
  library: billing
  responses:
    - { id: thanks, title: Thanks, text: Thank you. }
`,
    },
    says: ['A file begins with a key and a colon, such as `library: billing`. This line does not.'],
    mend: ['--- Thank you.', '---'],
  },
  {
    title: 'a list where an object belongs',
    files: {
      '/desk/a.responses.json': `  [{
#~^ json-root-not-object
    "library": "billing", "responses": [{ "id": "thanks", "title": "Thanks", "text": "Thank you." }] }
`,
    },
    says: ['The file must hold one object in braces: `{ … }`.'],
    mend: ['[{', '{'],
  },
  {
    title: 'comments',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      // thanks
#~    ^^^^^^^^^ json-comment
      { "id": "thanks", "title": "Thanks", "text": "Thank you." } ] }
`,
    },
    says: ['JSON has no comments. Use a `notes` key, or write the file as YAML.'],
    mend: ['// thanks\n', ''],
  },
  {
    title: 'a missing comma between members',
    files: {
      '/desk/a.responses.json': `  {
    "library": "billing"
    "responses": [{ "id": "thanks", "title": "Thanks", "text": "Thank you." }]
#~  ^ json-comma-missing
  }
`,
    },
    says: ['A comma is missing before this.'],
    mend: ['billing"\n', 'billing",\n'],
  },
  {
    title: 'a missing comma inside an entry',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", "title": "Thanks" "text": "Thank you." } ] }
#~                                        ^^^^^^ json-comma-missing
`,
    },
    says: ['A comma is missing before this.'],
    mend: ['Thanks"', 'Thanks",'],
  },
  {
    title: 'a comma after the last entry',
    files: {
      '/desk/a.responses.json': `  {
    "library": "billing",
    "responses": [
      { "id": "thanks", "title": "Thanks", "text": "Thank you." },
    ]
#~  ^ json-comma-too-many
  }
`,
    },
    says: ['Nothing follows the comma before this `]`. Remove the comma.'],
    mend: ['},', '}'],
  },
  {
    title: 'a comma after the last member',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", "title": "Thanks", "text": "Thank you." , } ] }
#~                                                                ^ json-comma-too-many
`,
    },
    says: ['Nothing follows the comma before this `}`. Remove the comma.'],
    mend: ['." ,', '."'],
  },
  {
    title: 'a missing colon',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", "title" "Thanks", "text": "Thank you." } ] }
#~                              ^^^^^^^^ json-colon-missing
`,
    },
    says: ['A colon is missing between the key and its value.'],
    mend: ['"title" "Thanks"', '"title": "Thanks"'],
  },
  {
    title: 'a missing value',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", "title": , "text": "Thank you." } ] }
#~                               ^ json-value-missing
`,
    },
    says: ['A value is missing here.'],
    mend: ['"title": ,', '"title": "Thanks",'],
  },
  {
    title: 'a key without quotes',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", title: "Thanks", "text": "Thank you." } ] }
#~                      ^^^^^ json-unexpected
`,
    },
    says: ['This cannot stand here. In JSON, a text needs double quotes around it.'],
    mend: ['title:', '"title":'],
  },
  {
    title: 'a bracket that is not closed',
    files: {
      '/desk/a.responses.json': `  {
    "library": "billing",
    "responses": [
      { "id": "thanks", "title": "Thanks", "text": "Thank you.", "status": "draft",
#~                                                                                ^ json-bracket-not-closed
      { "id": "bye", "title": "Bye", "text": "Goodbye." }
#~    ^ json-comma-missing
    ]
  }
`,
    },
    says: ['This part is not closed: `}` is missing.', 'A comma is missing before this.'],
    mend: ['"draft"', '"draft" }'],
  },
  {
    title: 'a file that is not closed',
    files: {
      '/desk/a.responses.json': `  {
    "library": "billing",
    "responses": [
      { "id": "bye", "title": "Bye", "text": "Goodbye." }
    ]
#~  ^ json-bracket-not-closed
`,
    },
    says: ['This part is not closed: `}` is missing.'],
    mend: [']', '] }'],
  },
  {
    title: 'a quote that is not closed',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks",
        "title": "Thanks,
#~               ^^^^^^^^ json-quote-not-closed
        "text": "Thank you." } ] }
`,
    },
    says: ['This text is not closed: a double quote is missing at its end.'],
    mend: ['"Thanks,', '"Thanks",'],
  },
  {
    title: 'a text without quotes',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", "title": Thanks, "text": "Thank you." } ] }
#~                               ^^^^^^ json-unexpected
`,
    },
    says: ['This cannot stand here. In JSON, a text needs double quotes around it.'],
    mend: [': Thanks', ': "Thanks"'],
  },
  {
    title: 'text after the end',
    files: {
      '/desk/a.responses.json': `  { "library": "billing", "responses": [{ "id": "bye", "title": "Bye", "text": "Goodbye." }] }
  {}
#~^ json-unexpected
`,
    },
    says: ['This cannot stand here. In JSON, a text needs double quotes around it.'],
    mend: ['{}', ''],
  },
  {
    title: 'a backslash that means nothing',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", "title": "Thanks", "text": "Thank \\d you." } ] }
#~                                                 ^^^^^^^^^^^^^^^ json-escape
`,
    },
    says: ['A backslash in JSON text must be followed by one of `" \\ / b f n r t` or `u` and four digits.'],
    mend: ['\\d', '\\\\d'],
  },
  {
    title: 'a colon without a key',
    files: {
      '/desk/a.responses.json': `  { "library": "billing",
    "responses": [
      { "id": "thanks", : "Thanks", "text": "Thank you." } ] }
#~                      ^ json-key-missing
`,
    },
    says: ['A key in double quotes is expected here.'],
    mend: [': "Thanks"', '"title": "Thanks"'],
  },
];
