import type { ReviewRequest } from '../../core/review/review-edit.ts';

/** A sentence on what was written into the record that `shown` names, or that it was there already. */
export function sayDecision(request: ReviewRequest, keys: readonly string[], shown: string): string {
  const number = keys.length;
  const known = countMeant(request) - number;
  if (number === 0) return `Nothing to write: \`${shown}\` says so already.`;
  const rest = known === 0 ? '' : ` ${String(known)} ${known === 1 ? 'was' : 'were'} there already.`;
  return `${saySaved(request, number)} Written to \`${shown}\`.${rest}`;
}

/** How many wordings a decision can be written down for: only a translation can be current. */
export function countMeant({ kind, wordings }: ReviewRequest): number {
  const meant = kind === 'current' ? wordings.filter(({ source }) => source !== undefined) : wordings;
  return new Set(meant.map(({ key }) => key)).size;
}

function saySaved(request: ReviewRequest, number: number): string {
  const wordings = `${String(number)} ${number === 1 ? 'wording' : 'wordings'}`;
  switch (request.kind) {
    case 'approve': {
      const until = request.until === undefined ? '' : `, until ${request.until}`;
      return `${request.by} approved ${wordings} on ${request.date}${until}.`;
    }
    case 'changes':
      return `${request.by} asked for a change of ${wordings} on ${request.date}.`;
    case 'current':
      return `${String(number)} ${number === 1 ? 'translation is' : 'translations are'} current on ${request.date}.`;
    default:
      return request satisfies never;
  }
}
