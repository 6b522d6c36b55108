/** The seconds of a duration as documents write it, such as `90s`, `2m` or `1h30m`; undefined where it is none. */
export function readSeconds(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:\d+[hms])+$/.test(text)) return undefined;
  let seconds = 0;
  for (const [, number, unit] of text.matchAll(/(\d+)([hms])/g)) seconds += Number(number) * UNITS[unit as Unit];
  return seconds;
}

type Unit = keyof typeof UNITS;

const UNITS = { h: 3600, m: 60, s: 1 };
