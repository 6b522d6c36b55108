import type { Finding } from '../finding.ts';
import { vagueTimes } from '../phrases/vague-timeframe.ts';
import { defineRule } from '../rule.ts';

/** A commitment with a time that says nothing. */
export const vagueTimeframe = defineRule({
  id: 'vague-timeframe',
  category: 'positive-language',
  description: 'Say when: a day, an hour or a number of minutes, not “soon”.',
  severity: 'warning',
  languages: Object.keys(vagueTimes),
  phrases: vagueTimes,
  *phrase({ found, start, end }, { prose: { text } }): Iterable<Finding> {
    const vague = VAGUE.exec(found);
    if (vague === null || GOES_ON.test(text.slice(end, end + 24))) return;
    yield {
      start: start + vague.index,
      end,
      message: `“${vague[0]}” can be anything. Say when: in two hours, today by five, on Friday.`,
    };
  },
});

const VAGUE =
  /(?:as soon as (?:possible|we can|i can)|asap|at the earliest|very soon|soon|shortly|in due course|in a (?:bit|while|little while)|later on|later|at some point|sometime|some time|before long|momentarily|in the near future|in the coming (?:days|weeks)|one of these days|when (?:we|i) can|lo antes posible|(?:a|con) la mayor brevedad|a su debido tiempo|en breve|(?:muy )?pronto|a la brevedad(?: posible)?|en su momento|más tarde|próximamente|cuanto antes|dentro de poco|un día de estos|cuando podamos|cuando pueda|en los próximos días)$/i;
/** “Soon after three”, “later today” and “as soon as it ships” do say when. */
const GOES_ON =
  /^\s+(?:as|after|before|today|this|that|on|at \d|tomorrow|than|within|posible|hoy|mañana|después|de las|\()/i;
