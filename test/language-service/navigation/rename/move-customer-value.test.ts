import { expectRefusal, expectTexts } from './expect-rename.ts';

describe('renaming a variable of which sample customers have a value', () => {
  const customers = (...lines: readonly string[]): string =>
    `version: 1\nname: A\nlocales: [en-GB]\nvariables:\n  VARIABLE: { type: text }\ncustomers:\n${lines.map((line) => `  ${line}\n`).join('')}tags: {}\n`;
  const expectMoved = (to: string, from: readonly string[], gives: readonly string[]): void => {
    expectTexts({ '/desk/chatwright.yaml': customers(...from).replace('VARIABLE', 'order.i$0d') }, to, {
      '/desk/chatwright.yaml': customers(...gives).replace('VARIABLE', to),
    });
  };

  it('moves the value where the parts before it change', () => {
    expectMoved('purchase.number', ['asha: { order: { id: A2 }, x: 1 }'], ['asha: { purchase: { number: A2 }, x: 1 }']);
    expectMoved(
      'client.order.id',
      ["asha: { order: { id: 'A2', total: 64.90 }, client: { name: Asha } }"],
      ["asha: { order: { total: 64.90 }, client: { name: Asha, order: { id: 'A2' } } }"],
    );
    expectMoved(
      'code',
      ['asha: { order: { total: 64.90, id: A2 } }', 'ben: { order: { id: [A3, A4] }, number2: 1 }'],
      ['asha: { order: { total: 64.90 }, code: A2 }', 'ben: { code: [A3, A4], number2: 1 }'],
    );
  });

  it('moves it line by line', () => {
    expectMoved(
      'client.number',
      ['asha:', '  order:', '    id: A2', '    total: 64.90 # paid', '  client:', '    name: Asha # hers'],
      ['asha:', '  order:', '    total: 64.90 # paid', '  client:', '    name: Asha # hers', '    number: A2'],
    );
    expectMoved(
      'client.number',
      ['asha:', '  order:', '    id: A2, B2', '  x: 1'],
      ['asha:', '  client: { number: "A2, B2" }', '  x: 1'],
    );
  });

  it('refuses where that would lose something', () => {
    for (const lines of [
      ['asha:', '  order: { id: A2 } # hers'],
      ['asha:', '  order:', '    id:', '      - A2'],
      ['asha: { order: { id: A2, total: 1 }, client: Asha }'],
    ]) {
      const line = 7 + lines.findIndex((one) => one.includes('id:'));
      expectRefusal(
        { '/desk/chatwright.yaml': customers(...lines).replace('VARIABLE', 'order.i$0d') },
        'client.number',
        `The value of \`order.id\` that a sample customer has cannot be moved to the new name: \`chatwright.yaml\`, line ${String(line)}. Move it by hand first.`,
      );
    }
  });
});
