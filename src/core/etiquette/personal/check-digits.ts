/** Whether the last digit of a number is right by Luhn's formula (ISO/IEC 7812-1, annex B); other signs than digits are none. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** Whether an IBAN, with or without spaces, has a country's length range and a remainder of 1 (ISO 13616, mod 97). */
export function isIban(text: string): boolean {
  const code = text.replace(/ /g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(code)) return false;
  let rest = 0;
  for (const sign of code.slice(4) + code.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether `123-45-6789` can be a social security number of the United States: no part is all zeros, and its area is given out. */
export function isSocialSecurityNumber(text: string): boolean {
  return /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(text);
}

/** Whether twelve digits can be an Aadhaar number: the first is 2 to 9, the last is right by Verhoeff's dihedral check (Verhoeff 1969). */
export function isAadhaar(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (!/^[2-9]\d{11}$/.test(digits)) return false;
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    check = multiply(check, permute(digit, index));
  }
  return check === 0;
}

/** The product in the dihedral group of ten: 0 to 4 turn, 5 to 9 mirror. */
function multiply(one: number, other: number): number {
  if (one < 5) return other < 5 ? (one + other) % 5 : 5 + ((one + other) % 5);
  return other < 5 ? 5 + ((one - other + 5) % 5) : (one - other + 5) % 5;
}

function permute(digit: number, times: number): number {
  let moved = digit;
  for (let count = 0; count < times % 8; count++) moved = PERMUTATION[moved] ?? moved;
  return moved;
}

const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
