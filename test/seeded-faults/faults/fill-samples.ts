const samples: Readonly<Record<string, string>> = {
  'customer.firstName': 'Priya',
  'agent.firstName': 'Tom',
  'order.id': 'BW-204881',
  'booking.reference': 'KLM42T',
  'ticket.id': 'T-7716',
};

/** The text as it was sent: placeholders give way to values, and an optional name to nothing. */
export function fillSamples(text: string): string {
  return text
    .replaceAll(/\{\{#if [\w.]+\}\}.*?\{\{\/if\}\}/g, '')
    .replaceAll(
      /\{\{(?:default |date |time |money )?([\w.]+)[^}]*\}\}/g,
      (_, name: string) => samples[name] ?? 'Friday',
    );
}
