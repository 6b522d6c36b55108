/** Where a condition finds its values: variables and our own names by their whole name, and which desks are open. */
export interface ConditionValues {
  /** A text, number, boolean or list of these; anything else counts as no value. */
  variable(name: string): unknown;
  /** Undefined where no such business hours are known. */
  open(hours: string): boolean | undefined;
}

/** Values from plain records, nested as in a sample customer (`order: { total: 9 }`) or flat (`'order.total': 9`). */
export function toConditionValues(record: object, open: (hours: string) => boolean | undefined): ConditionValues {
  return { variable: (name) => readPath(record, name), open };
}

function readPath(record: object, name: string): unknown {
  const whole = ownValue(record, name);
  if (whole !== undefined) return whole;
  let at: unknown = record;
  for (const segment of name.split('.')) at = ownValue(at, segment);
  return at;
}

/** Only what the record itself holds: nothing of `Object.prototype` can be named in a condition. */
function ownValue(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return undefined;
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}
