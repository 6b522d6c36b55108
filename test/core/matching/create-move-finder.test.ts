import assert from 'node:assert/strict';
import { createMoveFinder } from '../../../src/core/matching/create-move-finder.ts';
import { createStartReader } from '../../../src/core/prose/create-start-reader.ts';
import { createProse } from '../../../src/core/prose/prose.ts';

describe('createMoveFinder', () => {
  const finder = createMoveFinder(createStartReader());
  const find = (text: string, language = 'en'): string[] => [...finder.find(createProse(text), language)].sort();

  it('knows each move in English', () => {
    assert.deepEqual(find("Hi \uFFFC, I'm \uFFFC."), ['greet']);
    assert.deepEqual(find('Waiting all week is really tiresome.'), ['empathise']);
    assert.deepEqual(find('So you would like your money back, is that right?'), ['restate']);
    assert.deepEqual(find('What is your order number?'), ['ask']);
    assert.deepEqual(find('Could you share your order number.'), ['ask']);
    assert.ok(find("I've booked your engineer.").includes('inform'));
    assert.deepEqual(find('Would you like me to book that?'), ['offer']);
    assert.ok(find('Unfortunately, we cannot change the date.').includes('refuse'));
    assert.deepEqual(find('I am sorry about that.'), ['apologise']);
    assert.deepEqual(find('It takes about five minutes.'), ['set-expectation']);
    assert.ok(find('I need to verify your identity.').includes('verify'));
    assert.ok(find('May I take two minutes to look?').includes('hold'));
    assert.ok(find("I'll transfer you to a colleague.").includes('transfer'));
    assert.deepEqual(find('Goodbye, and have a great day.'), ['close']);
    assert.deepEqual(find('Is there anything else I can help with?'), ['offer-further-help']);
  });

  it('knows moves in Spanish', () => {
    assert.deepEqual(find('Hola, soy Ana.', 'es'), ['greet']);
    assert.deepEqual(find('¿Cuál es su número de pedido?', 'es'), ['ask']);
    assert.deepEqual(find('Entonces quiere devolverlo, ¿es correcto?', 'es'), ['restate']);
    assert.deepEqual(find('Lo siento mucho.', 'es'), ['apologise', 'empathise']);
    assert.deepEqual(find('¿Puedo ayudarle en algo más?', 'es'), ['offer-further-help']);
    assert.deepEqual(find('Gracias por escribirnos. Hasta luego.', 'es'), ['close']);
    assert.deepEqual(find('Le paso con un compañero.', 'es'), ['transfer']);
  });

  it('takes a question as asking only where it does nothing else', () => {
    assert.deepEqual(find('Friday?'), ['ask']);
    assert.deepEqual(find('Is there anything else? Which day suits you?'), ['ask', 'offer-further-help']);
    assert.deepEqual(find('See https://example.com/?a=1 for more.'), []);
  });

  it('does not take other words for a move', () => {
    assert.deepEqual(find("You're welcome."), []);
    assert.ok(!find('Can I have your flight number?').includes('close'));
    assert.ok(!find("I'd be happy to help.").includes('close'));
    assert.deepEqual(find('Hi there', 'de'), []);
  });
});
