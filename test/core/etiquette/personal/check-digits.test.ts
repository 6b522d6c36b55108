import assert from 'node:assert/strict';
import {
  isAadhaar,
  isIban,
  isLuhn,
  isSocialSecurityNumber,
} from '../../../../src/core/etiquette/personal/check-digits.ts';

describe('check digits', () => {
  it('tells card numbers by Luhn', () => {
    assert.ok(isLuhn('4111111111111111'));
    assert.ok(!isLuhn('4111111111111112'));
    assert.ok(!isLuhn('0000000000000000'));
  });

  it('tells an IBAN by its remainder', () => {
    assert.ok(isIban('DE89 3704 0044 0532 0130 00'));
    assert.ok(!isIban('DE88 3704 0044 0532 0130 00'));
    assert.ok(!isIban('DE89'));
  });

  it('tells numbers of persons by their form', () => {
    assert.ok(isSocialSecurityNumber('536-22-8726'));
    assert.ok(!isSocialSecurityNumber('666-22-8726'));
    assert.ok(!isSocialSecurityNumber('536-00-8726'));
  });

  it('finds every single wrong digit of an Aadhaar number', () => {
    assert.ok(isAadhaar('2341 2341 2346'));
    for (let digit = 0; digit < 10; digit++) {
      if (digit !== 6) assert.ok(!isAadhaar(`2341 2341 234${String(digit)}`), String(digit));
    }
    assert.ok(!isAadhaar('1341 2341 2346'));
  });
});
