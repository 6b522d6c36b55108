/** Whether what is typed so far may become a name: its letters stand in the name in this order, whatever their case. */
export function fitsTyped(typed: string, name: string): boolean {
  const lower = name.toLowerCase();
  let from = 0;
  for (const letter of typed.toLowerCase()) {
    const found = lower.indexOf(letter, from);
    if (found < 0) return false;
    from = found + letter.length;
  }
  return true;
}

/** The first names that what is typed may become, those that hold it whole before all others; at most `most`. */
export function pickTyped<Named>(
  typed: string,
  offers: Iterable<Named>,
  getName: (offer: Named) => string,
  most: number,
): readonly Named[] {
  const whole: Named[] = [];
  const scattered: Named[] = [];
  const lower = typed.toLowerCase();
  for (const offer of offers) {
    const name = getName(offer);
    if (name.toLowerCase().includes(lower)) whole.push(offer);
    else if (scattered.length < most && fitsTyped(typed, name)) scattered.push(offer);
    if (whole.length === most) break;
  }
  return [...whole, ...scattered].slice(0, most);
}
