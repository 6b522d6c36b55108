import { criticiseCompany } from '../../../../src/core/etiquette/rules/criticise-company.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('criticise-company', () => {
  it('reports an agent who runs the company down', () => {
    checkMarked(
      criticiseCompany,
      `Yes, our app is terrible.
#~   ^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      criticiseCompany,
      `Yes, this company is a joke.
#~   ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      criticiseCompany,
      `Look, they don’t pay me enough.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      criticiseCompany,
      `Sí, nuestra aplicación es pésima.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about a fault that is told, and about others', () => {
    checkQuiet(criticiseCompany, 'Our app is down until noon, and I am sorry.');
    checkQuiet(criticiseCompany, 'The app lost {{basket.id}}, and I am sorry.');
    checkQuiet(criticiseCompany, 'Our service was slow on Monday.');
    checkQuiet(criticiseCompany, 'This smell is horrible, I am sure.');
  });
});
