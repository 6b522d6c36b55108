import { countSeptetsAt } from './gsm-7.ts';

/** What a text costs as SMS: `units` are septets in GSM-7 and UTF-16 units in UCS-2, `segments` the messages that are paid for, one at least. */
export interface SmsSize {
  readonly encoding: 'gsm-7' | 'ucs-2';
  readonly units: number;
  readonly segments: number;
  /** The first characters that GSM-7 does not have, twenty at most, in the order of the text. */
  readonly forcedBy: readonly ForcingCharacter[];
  /** How many there are in all. */
  readonly forcedCount: number;
}

/** A character that GSM-7 does not have, and where it stands, in UTF-16 offsets. */
export interface ForcingCharacter {
  readonly character: string;
  readonly offset: number;
}

/** The size of a text as SMS, by 3GPP TS 23.038 (alphabets) and TS 23.040, 9.2.3.24.1 (joined messages): 160 or 153 septets, 70 or 67 units of UTF-16 a message. */
export function measureSms(text: string): SmsSize {
  const { forcedBy, forcedCount } = findForcingCharacters(text);
  if (forcedCount === 0) {
    return { encoding: 'gsm-7', ...fill(text, countSeptetsAt, 160, 153), forcedBy, forcedCount };
  }
  return { encoding: 'ucs-2', ...fill(text, countUnitsAt, 70, 67), forcedBy, forcedCount };
}

const mostListed = 20;

function findForcingCharacters(text: string): { forcedBy: ForcingCharacter[]; forcedCount: number } {
  const forcedBy: ForcingCharacter[] = [];
  let forcedCount = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (countSeptetsAt(text, offset) !== 0) continue;
    const length = countUnitsAt(text, offset);
    forcedCount += 1;
    if (forcedBy.length < mostListed) forcedBy.push({ character: text.slice(offset, offset + length), offset });
    offset += length - 1;
  }
  return { forcedBy, forcedCount };
}

/** 2 where a pair of surrogates begins. */
function countUnitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

/** No character is cut in two: what does not fit into the rest of a message starts the next one. */
function fill(
  text: string,
  count: (text: string, offset: number) => number,
  alone: number,
  joined: number,
): { units: number; segments: number } {
  let units = 0;
  let segments = 1;
  let free = joined;
  for (let offset = 0; offset < text.length; offset += countUnitsAt(text, offset)) {
    const size = count(text, offset);
    units += size;
    if (size > free) {
      segments += 1;
      free = joined;
    }
    free -= size;
  }
  return { units, segments: units <= alone ? 1 : segments };
}
