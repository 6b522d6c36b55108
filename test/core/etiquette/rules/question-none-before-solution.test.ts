import { questionNoneBeforeSolution } from '../../../../src/core/etiquette/rules/question-none-before-solution.ts';
import { checkFlow } from '../check-flow.ts';
import { sampleScript } from '../sample-script.ts';

describe('question-none-before-solution', () => {
  it('reports steps of a script', () => {
    checkFlow(
      questionNoneBeforeSolution,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello Maya, I'm Sam.
    goto: fix
  fix:
    stage: resolution
    say: I've reset your line.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      ['fix'],
    );
  });

  it('is quiet about a script that is in order, or of which too little is known', () => {
    checkFlow(
      questionNoneBeforeSolution,
      sampleScript(`
  hello:
    stage: greeting
    say: Hello Maya, what happened?
    goto: fix
  fix:
    stage: resolution
    say: I've reset your line.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
    checkFlow(
      questionNoneBeforeSolution,
      sampleScript(`
  who:
    run: { script: shared/identity, passed: fix, failed: bye }
  fix:
    stage: resolution
    say: I've reset your line.
    goto: bye
  bye:
    stage: closing
    say: Thank you for chatting with us. Goodbye.
    end: resolved
`),
      [],
    );
  });
});
