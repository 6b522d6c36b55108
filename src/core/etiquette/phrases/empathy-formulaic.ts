import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      'i|we [can|do] [completely|totally|fully|certainly|truly|definitely|absolutely|really] understand your|the frustration|frustrations|concern|concerns|disappointment|annoyance|anger|situation|position|feelings|pain|worry|inconvenience',
    bad: 'I completely understand your frustration.',
    good: "You waited three weeks for the sofa, and it came broken. I'm sorry.",
  },
  {
    avoid:
      'i|we [can|do] [completely|totally|fully|certainly|truly|definitely|absolutely|really] understand how|that [very|incredibly|extremely] frustrating|annoying|upsetting|difficult|stressful|disappointing|inconvenient this|that|it (is|was|can be|must be|may be|might be|could be)',
    bad: 'I understand how frustrating this can be. Let me check.',
    good: 'Two failed deliveries in a week is too many. Let me check what went wrong.',
  },
  {
    avoid:
      'i|we [can|do] [completely|totally|fully|certainly|truly|definitely|absolutely|really] understand how you feel|are',
    bad: 'I understand how you feel.',
    good: "Being charged twice is worrying. I'll look at it now.",
  },
  {
    avoid:
      "i|we [can|do] [completely|totally|fully|certainly|definitely] understand|see|get|know where (you are|you're) coming from",
    bad: "I understand where you're coming from, and I will check.",
    good: 'You expected the fee to be gone by March. I will check.',
  },
  {
    avoid:
      'i [can] only|just|fully imagine|know how frustrating|annoying|upsetting|difficult|stressful this|that|it (is|was|must be|can be|may be)',
    bad: 'I can only imagine how frustrating this must be.',
    good: 'A week without hot water is hard. Let me get an engineer.',
  },
  {
    avoid:
      'i [can|completely|certainly] know|imagine|see|appreciate how frustrating|annoying|upsetting|difficult|stressful this|that|it (is|was|must be|can be|may be)',
    bad: 'I know how frustrating this is.',
    good: 'A week without hot water is hard. Let me get an engineer.',
  },
  {
    avoid: 'i feel your pain',
    bad: 'I feel your pain!',
    good: 'Losing your photos must hurt.',
  },
  {
    avoid: '^i|we hear you',
    bad: 'I hear you. Let me see what is possible.',
    good: 'You need it by Friday. Let me see what is possible.',
  },
  {
    avoid: 'i can relate',
    bad: 'I can relate. It happens a lot.',
    good: "You called twice and got no answer. I'm sorry.",
  },
  {
    avoid: 'your frustration is [completely|totally|perfectly] understandable|valid',
    bad: 'Your frustration is understandable.',
    good: "You called twice and got no answer. I'm sorry.",
  },
  {
    avoid: 'we apologise|apologize for your frustration',
    bad: 'We apologise for your frustration.',
    good: "I'm sorry that the parcel went to the wrong house.",
  },
  {
    avoid:
      'i|we [can|do] [completely|totally|fully|really] understand how|that [very|incredibly|extremely] frustrating|annoying|upsetting|difficult|stressful|disappointing this|the|that|your situation|experience|matter (is|was|can be|must be|may be)',
    bad: 'I understand how stressful this situation must be.',
    good: "You had no line for two days, and I'm sorry.",
  },
  {
    avoid:
      'i|we [can|do] [completely|totally|fully|really] understand [that] this|it (is|must be|can be|may be) [very|so|really] frustrating|annoying|upsetting|difficult|stressful|disappointing',
    bad: 'I understand that this must be annoying.',
    good: "You had no line for two days, and I'm sorry.",
  },
  {
    avoid: 'i [do] [completely|totally] know [exactly|just] how you [must] feel',
    bad: 'I know just how you feel.',
    good: "You had no line for two days, and I'm sorry.",
  },
  {
    avoid: 'i|we [can] hear|feel|sense your frustration|disappointment|anger|worry|concern',
    bad: 'We hear your concern.',
    good: "You were charged twice, and I'm sorry.",
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      'entiendo|comprendo|entendemos|comprendemos [perfectamente|completamente|totalmente] su|tu|la frustración|molestia|malestar|enfado|enojo|preocupación|situación|inquietud|decepción|disgusto',
    bad: 'Entiendo perfectamente su frustración.',
    good: 'Esperó tres semanas el sofá y llegó roto. Lo siento.',
  },
  {
    avoid:
      'entiendo|comprendo|entendemos|comprendemos [perfectamente] lo frustrante|molesto|difícil|desagradable que es|resulta|puede|debe',
    bad: 'Entiendo lo frustrante que puede ser.',
    good: 'Dos entregas fallidas en una semana son demasiadas.',
  },
  {
    avoid:
      'entiendo|comprendo|entendemos|comprendemos [perfectamente|completamente|totalmente] cómo se|te siente|sientes',
    bad: 'Comprendo cómo se siente.',
    good: 'Un doble cargo preocupa. Lo reviso ahora.',
  },
  {
    avoid: 'sé|imagino lo frustrante|molesto|difícil que es|debe|puede|resulta',
    bad: 'Imagino lo molesto que debe ser.',
    good: 'Una semana sin agua caliente es muy dura.',
  },
  {
    avoid: 'lamento|lamentamos [mucho] su|tu frustración|malestar|enfado|enojo|disgusto',
    bad: 'Lamentamos su malestar.',
    good: 'Siento que el paquete llegara a otra casa.',
  },
  {
    avoid: 'me pongo en su|tu lugar',
    bad: 'Me pongo en su lugar.',
    good: 'Llamó dos veces y nadie respondió. Lo siento.',
  },
];

/** Stock phrases of sympathy. */
export const formulaicEmpathy: PhraseLists = { en: english, es: spanish };
