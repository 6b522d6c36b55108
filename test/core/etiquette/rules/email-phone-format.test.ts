import { emailPhoneFormat } from '../../../../src/core/etiquette/rules/email-phone-format.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('email-phone-format', () => {
  it('reports addresses that cannot be right', () => {
    checkMarked(
      emailPhoneFormat,
      `Write to help@gmial.com.
#~            ^^^^^^^^^`,
    );
    checkMarked(
      emailPhoneFormat,
      `Write to help..desk@example.com, {{customer.firstName}}.
#~       ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      emailPhoneFormat,
      `Write to help@example..com or a@b.c,com.
#~       ^^^^^^^^^^^^^^^^^    ^^^^^^^^^`,
    );
    checkMarked(
      emailPhoneFormat,
      `Write to help@@example.com or help @example.com.
#~       ^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      emailPhoneFormat,
      `The address is support@example.
#~             ^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      emailPhoneFormat,
      `Call +44 123 or +44 0808 157 01.
#~   ^^^^^^^    ^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      emailPhoneFormat,
      `Call 00000 000000 or 0808 157 0192 ext..
#~   ^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(emailPhoneFormat, 'Write to help@example.com.');
    checkQuiet(emailPhoneFormat, 'Follow @aurora or {{user}}@gmial.com.');
    checkQuiet(emailPhoneFormat, 'Write to a.b+c@mail.example.co.uk, please.');
    checkQuiet(emailPhoneFormat, 'Meet me @ six, says sam@home.');
    checkQuiet(emailPhoneFormat, 'Call +44 808 157 0192 or 0808 157 0192 ext. 5.');
    checkQuiet(emailPhoneFormat, 'It costs 0.50 on 05/04, code 000-000-12.');
    checkQuiet(emailPhoneFormat, 'Call +44 (0)20 7946 0018.');
  });

  it('writes it better', () => {
    checkFix(emailPhoneFormat, 'Write to help@gmail.con.', 'Write to help@gmail.com.');
  });
});
