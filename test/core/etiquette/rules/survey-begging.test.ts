import { surveyBegging } from '../../../../src/core/etiquette/rules/survey-begging.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('survey-begging', () => {
  it('reports a request for a good score', () => {
    checkMarked(
      surveyBegging,
      `Please leave a five-star review.
#~             ^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      surveyBegging,
      `Please rate us a 10.
#~     ^^^^^^^^^^^^`,
    );
    checkMarked(
      surveyBegging,
      `I hope for a good rating, {{customer.firstName}}.
#~         ^^^^^^^^^^^^^`,
    );
    checkMarked(
      surveyBegging,
      `Déjenos cinco estrellas.
#~      ^^^^^^^^^^^^^^^`,
      { locale: 'es-MX' },
    );
  });

  it('is quiet about an open question, and about stars of a hotel', () => {
    checkQuiet(surveyBegging, 'How did it go? You can rate this chat here.');
    checkQuiet(surveyBegging, 'Your credit score is up to date.');
    checkQuiet(surveyBegging, 'A short survey follows {{chat.id}}.');
    checkQuiet(surveyBegging, 'The hotel has a good rating and 5 stars.');
  });
});
