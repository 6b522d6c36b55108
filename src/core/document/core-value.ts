/** The value of a plain scalar by the YAML 1.2 core schema: `no` is a word, `12` a number, nothing is null. */
export function readCoreValue(source: string): string | number | boolean | null {
  if (source === '') return null;
  switch (source.charCodeAt(0)) {
    case 126: // ~
      return source === '~' ? null : source;
    case 110: // n
    case 78: // N
      return source === 'null' || source === 'Null' || source === 'NULL' ? null : source;
    case 116: // t
    case 84: // T
      return source === 'true' || source === 'True' || source === 'TRUE' ? true : source;
    case 102: // f
    case 70: // F
      return source === 'false' || source === 'False' || source === 'FALSE' ? false : source;
    default:
      return startsNumber(source.charCodeAt(0)) ? readNumber(source) : source;
  }
}

const DECIMAL = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

/** Digits, `+`, `-` and `.` begin numbers. */
function startsNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

function readNumber(source: string): string | number {
  if (DECIMAL.test(source) || FLOAT.test(source) || OCTAL.test(source) || HEXADECIMAL.test(source))
    return Number(source);
  if (INFINITY.test(source)) return source.startsWith('-') ? -Infinity : Infinity;
  return NOT_A_NUMBER.test(source) ? NaN : source;
}
