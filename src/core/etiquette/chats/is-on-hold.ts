import type { TurnView } from '../transcript-view.ts';

/** Whether the customer was asked to wait when a turn came, and nobody was back yet. */
export function isOnHold(turns: readonly TurnView[], turn: number): boolean {
  for (let at = turn - 1; at >= 0; at--) {
    const { type, who } = turns[at] ?? { type: '', who: 'system' };
    if (type === 'hold') return true;
    if (type === 'resume' || (who === 'agent' && type === 'message')) return false;
  }
  return false;
}
