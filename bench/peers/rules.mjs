/** The library's schema and five plain rules, with `functions` as names for Spectral's command and as values for its library. */
export function createRules(schema, functions) {
  const replies = '$.responses[*]';
  return {
    'library-schema': {
      message: '{{error}}',
      severity: 'error',
      given: '$',
      then: { function: functions.schema, functionOptions: { schema, dialect: 'draft2020-12', allErrors: true } },
    },
    'title-without-full-stop': {
      given: `${replies}.title`,
      then: { function: functions.pattern, functionOptions: { notMatch: '\\.$' } },
    },
    'no-shouting': {
      given: `${replies}.text`,
      then: { function: functions.pattern, functionOptions: { notMatch: '\\b[A-Z]{5,}\\b' } },
    },
    'no-double-exclamation': {
      given: `${replies}.text`,
      then: { function: functions.pattern, functionOptions: { notMatch: '!!' } },
    },
    'text-not-too-long': {
      given: `${replies}.text`,
      then: { function: functions.length, functionOptions: { max: 1000 } },
    },
    'shortcut-in-small-letters': {
      given: `${replies}.shortcut`,
      then: { function: functions.casing, functionOptions: { type: 'kebab' } },
    },
  };
}
