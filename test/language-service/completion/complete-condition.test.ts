import assert from 'node:assert/strict';
import { completeFile, type Offers } from '../in-text/complete-in-text.ts';

/** The ways in which a condition may be written: the file around it, and how its quotes are. */
const ways = [
  {
    name: 'a line of YAML',
    path: '/desk/s.chatscript.yaml',
    write: (when: string) => `script: s\nsteps:\n  a:\n    decide:\n      - when: ${when}\n        goto: b\n`,
  },
  {
    name: 'YAML on one line',
    path: '/desk/s.chatscript.yaml',
    write: (when: string) => `script: s\nsteps:\n  a:\n    decide: [{ when: ${when}, goto: b }]\n`,
  },
  {
    name: 'JSON',
    path: '/desk/s.chatscript.json',
    write: (when: string) =>
      `{"script": "s", "steps": {"a": {"decide": [{"when": ${JSON.stringify(when)}, "goto": "b"}]}}}`,
  },
] as const;

for (const { name, path, write } of ways) {
  describe(`completion in a condition, in ${name}`, () => {
    const offer = (marked: string): Offers => completeFile(path, write(marked));
    const expectTaken = (marked: string, label: string, expected: string): void => {
      assert.equal(offer(marked).take(label), write(expected));
    };

    it('offers names with their type and what the sample customer has', () => {
      const { items = [] } = offer('ord$0');
      assert.deepEqual(
        items.map(({ label, detail }) => `${label} ${detail ?? ''}`),
        [
          'order.total money: £42.50',
          'order.date date: 22 November 2026',
          'order.count number: 2',
          'order.items list: cable, hub',
        ],
      );
      expectTaken('ord$0er.x > 5', 'order.total', 'order.total > 5');
      for (const label of ['channel', 'verified', 'has', 'open'])
        assert.ok(offer('x && $0').labels.includes(label), label);
    });

    it('offers values that fit what they are compared with', () => {
      expectTaken('channel == $0', 'sms', 'channel == "sms"');
      expectTaken('channel == "w$0', 'web', 'channel == "web"');
      expectTaken('channel == "$0web"', 'sms', 'channel == "sms"');
      expectTaken('locale != $0', 'es-ES', 'locale != "es-ES"');
      expectTaken('brand == $0', 'nova', 'brand == "nova"');
      expectTaken('customer.plan == $0', 'silver', 'customer.plan == "silver"');
      expectTaken('customer.vip == $0', 'true', 'customer.vip == true');
      expectTaken('open($0', 'billing', 'open("billing")');
      expectTaken('open("b$0")', 'billing', 'open("billing")');
      assert.equal(offer('order.total > $0').labels[0], '42.5');
      assert.ok(!offer('customer.plan in $0').labels.includes('gold'));
    });

    it('offers the signs that a type can be compared by, then what joins conditions', () => {
      assert.deepEqual(offer('order.total $0').labels, ['==', '!=', '>', '>=', '<', '<=', '&&', '||']);
      assert.deepEqual(offer('customer.plan $0').labels, ['==', '!=', 'in', '&&', '||']);
      assert.deepEqual(offer('customer.vip $0').labels, ['==', '!=', '&&', '||']);
      assert.deepEqual(offer('order.total > 5 $0').labels, ['&&', '||']);
      expectTaken('channel == "web"$0', '&&', 'channel == "web" && ');
    });

    it('asks of a value what fits its type', () => {
      assert.deepEqual(offer('order.items.$0').labels, ['exists', 'exists_one', 'all']);
      expectTaken('customer.firstName.st$0', 'startsWith', 'customer.firstName.startsWith("${1:words}")$0');
      assert.deepEqual(offer('has(customer.f$0').labels, ['customer.firstName']);
    });
  });
}

describe('completion in a condition', () => {
  it('knows the entry of a list that is gone through, and values in a list', () => {
    for (const { path, write } of [ways[0], ways[2]]) {
      const inside = completeFile(path, write('order.items.exists(item, $0'));
      assert.equal(inside.labels[0], 'item');
      const listed = completeFile(path, write('customer.plan in ["gold", $0'));
      assert.equal(listed.take('silver'), write('customer.plan in ["gold", "silver"'));
    }
  });

  it('offers something before anything is written', () => {
    const offers = completeFile(ways[0].path, ways[0].write('$0'));
    assert.equal(offers.take('order.total'), ways[0].write('order.total'));
  });
});
