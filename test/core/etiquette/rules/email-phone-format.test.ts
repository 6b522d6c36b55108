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
  });

  it('is quiet about what is fine', () => {
    checkQuiet(emailPhoneFormat, 'Write to help@example.com.');
    checkQuiet(emailPhoneFormat, 'Follow @aurora or {{user}}@gmial.com.');
    checkQuiet(emailPhoneFormat, 'Write to a.b+c@mail.example.co.uk, please.');
    checkQuiet(emailPhoneFormat, 'Meet me @ six.');
  });

  it('writes it better', () => {
    checkFix(emailPhoneFormat, 'Write to help@gmail.con.', 'Write to help@gmail.com.');
  });
});
