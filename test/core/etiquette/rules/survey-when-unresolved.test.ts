import { surveyWhenUnresolved } from '../../../../src/core/etiquette/rules/survey-when-unresolved.ts';
import { checkFlow } from '../check-flow.ts';
import { sampleScript } from '../sample-script.ts';

describe('survey-when-unresolved', () => {
  it('reports steps of a script', () => {
    checkFlow(
      surveyWhenUnresolved,
      sampleScript(`
  later:
    say: I'll call you tomorrow. Please rate our chat.
    end: follow-up
`),
      ['later'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      surveyWhenUnresolved,
      sampleScript(`
  done:
    say: All is well again. Please rate our chat.
    end: resolved
`),
      [],
    );
  });
});
