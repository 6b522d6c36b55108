import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(you should|you could|you can|you ought to|i would|i'd|i suggest you|i recommend you|i advise you to|you may want to) [also|just|definitely|really] (sue|press charges|take legal action|go to court|take them to court|get a divorce|plead|refuse to pay|stop paying|withhold rent)",
    bad: 'You should sue them.',
    good: "A lawyer or a citizens' advice office can tell you what is possible.",
  },
  {
    avoid:
      "(you|you'll|you would) [will|would|definitely|probably] (have a case|have a claim against|have a strong case|have a strong legal case|have a legal claim|win in court|win the case|be liable|be legally)",
    bad: 'You have a strong case against them.',
    good: 'A lawyer can tell you what is possible.',
  },
  {
    avoid:
      "(that's|that is|this is|it's|it is) [definitely|clearly|probably|totally|perfectly] (illegal|against the law|unlawful|tax deductible|tax-free|legally binding|not legally binding)",
    bad: 'That is definitely illegal.',
    good: 'A lawyer can tell you whether that is allowed.',
  },
  {
    avoid:
      "legally (you're entitled|you are entitled|they owe|they must|you have the right|you don't have to|you can sue)",
    bad: 'Legally, you are entitled to it.',
    good: 'A lawyer can tell you what you are entitled to.',
  },
  {
    avoid: "(you can|it's fine to|it is fine to) [safely] (take|mix|combine) (it|them|this|both|that) with",
    bad: 'You can safely take it with wine.',
    good: 'A pharmacist can tell you what goes together.',
  },
  {
    avoid:
      "(in my legal opinion)|(legally speaking)|(from a legal standpoint)|(from a legal point of view)|(you're legally entitled)|(you are legally entitled)|(you have the legal right)",
    bad: 'Legally speaking, they owe you.',
    good: 'A lawyer can tell you what they owe.',
  },
  {
    avoid:
      "(you should|you could|you can|you ought to|i would|i'd|i suggest you|i recommend you|just) [also|just|definitely|safely|really|always] (stop taking|take ibuprofen|take aspirin|take paracetamol|increase the dose|increase your dose|double the dose|double your dose|skip the dose|skip a dose|reduce your dose|lower your dose|take two tablets|take two pills|take a painkiller|take some painkillers|take an aspirin|take an ibuprofen|take a paracetamol|take antibiotics)",
    bad: 'You should stop taking it.',
    good: 'Please ask your doctor before you change anything.',
  },
  {
    avoid:
      "(it's|it is|that's|that is) [perfectly|totally|completely|probably] safe to (take|use|mix|drink|give|stop|eat)",
    bad: "It's perfectly safe to take both.",
    good: 'A pharmacist can tell you whether both go together.',
  },
  {
    avoid:
      '(you probably|you might|you may|you could|sounds like you|looks like you|it sounds like you|you likely) have (an allergy|a virus|the flu|an infection|depression|anxiety|diabetes|covid|a fracture|a cold|cancer|asthma|a concussion)',
    bad: 'It sounds like you have an infection.',
    good: 'Please let a doctor look at it.',
  },
  {
    avoid:
      "you (don't|do not) (need a|need to see a|need to call a) (doctor|lawyer|solicitor|accountant|hospital|pharmacist|attorney)",
    bad: "You don't need a doctor for that.",
    good: 'If you are unsure, a doctor can look at it.',
  },
  {
    avoid:
      "(you should|you could|you ought to|i would|i'd|i suggest you|i recommend you|i recommend|i suggest|now is a good time to|it's a good time to|you'd better) [also|definitely|really] (invest|invest in|investing in|buy shares|buy stock|buy stocks|buying shares|buy bitcoin|buy crypto|buying bitcoin|sell your shares|sell your stocks|sell your house|put your savings|put your money|borrow|take out a loan|take a loan|remortgage|cash in your pension)",
    bad: "I'd invest in the growth fund.",
    good: 'An adviser can tell you which fund fits.',
  },
  {
    avoid:
      '(shares|stocks|prices|rates|bitcoin|the market|the price|this fund|this stock) (will|is going to|are going to) [definitely|certainly] (rise|go up|double|grow|recover|fall|go down|crash)',
    bad: 'This fund will go up.',
    good: 'The value of a fund can rise and fall.',
  },
  {
    avoid: '(guaranteed|risk-free|safe) (return|returns|investment|profit|profits|gains)',
    bad: 'It is a safe investment.',
    good: 'The value can rise and fall. An adviser can tell you more.',
  },
  {
    avoid:
      "(you don't|you do not|you needn't|you don't need to|you do not have to|you don't have to) (declare|pay tax|pay taxes|report that|report it|tell the tax)",
    bad: "You don't have to declare it.",
    good: 'The tax office can tell you what to declare.',
  },
  {
    avoid: 'my advice is|would be to (put|invest|buy|sell|take|sue|stop taking|ignore)',
    bad: 'My advice would be to sell now.',
    good: 'Our advisers can go through this with you.',
  },
  {
    avoid:
      'you should|could|can|must (buy|sell|invest in|put it into|put your savings into|put your money into) [some|more] (bonds|shares|stocks|stock|gold|bitcoin|crypto|funds|property)',
    bad: 'You should sell your shares.',
    good: 'Our advisers can go through this with you.',
  },
  {
    avoid:
      'take (two|one|three|a|an|some|another|half a) (ibuprofen|paracetamol|aspirin|painkiller|painkillers|tablet|tablets|pill|pills|antibiotic|antibiotics|antihistamine)',
    bad: 'Take an aspirin and rest.',
    good: 'Please ask a doctor or a pharmacist.',
  },
  {
    avoid: "legally you (are|have|can|need|must|don't|do not)",
    bad: 'Legally, you have nothing to fear.',
    good: 'A lawyer can tell you what the law says.',
  },
  {
    avoid:
      'your|the|this contract|agreement|lease|clause is (void|invalid|unenforceable|illegal|not valid|not binding)',
    bad: 'The lease is invalid.',
    good: 'A lawyer can read the lease for you.',
  },
  {
    avoid: 'that|this|the|your rash|pain|cough|lump|swelling|headache (looks|sounds|seems) like',
    bad: 'Your cough sounds like asthma.',
    good: 'Please show the cough to a doctor.',
  },
  {
    avoid:
      '(double|halve|skip|raise|lower|increase|reduce|stop) (the|your) (dose|dosage|medicine|medication|tablets|pills)',
    bad: 'Just skip your tablets tonight.',
    good: 'Please ask your doctor about the tablets.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(debería|deberías|puede|puedes|le aconsejo|te aconsejo|le recomiendo|te recomiendo|yo) (demandar|demandarlos|demandarles|denunciarlos|denunciarles|ir a juicio|dejar de pagar|los demandaría|les demandaría)',
    bad: 'Debería demandarlos.',
    good: 'Un abogado puede decirle qué es posible.',
  },
  {
    avoid: '(tiene|tienes) (un caso claro|un caso sólido|derecho legal|todas las de ganar)',
    bad: 'Tiene un caso claro.',
    good: 'Un abogado puede decirle qué es posible.',
  },
  {
    avoid: '(eso es|esto es|es) (ilegal|totalmente legal|completamente legal|deducible)',
    bad: 'Eso es ilegal.',
    good: 'Un abogado puede decirle si está permitido.',
  },
  {
    avoid:
      '(debería|deberías|puede|puedes|le recomiendo|te recomiendo) (dejar de tomar|tomar dos|tomar un|tomar una|tomar ibuprofeno|tomar paracetamol|tomar aspirina|aumentar la dosis|reducir la dosis|duplicar la dosis)',
    bad: 'Puede dejar de tomar la pastilla.',
    good: 'Consulte a su médico antes de cambiar nada.',
  },
  {
    avoid: 'no (necesita|necesitas|hace falta) [un|ir al|ver al] (médico|abogado|hospital|asesor)',
    bad: 'No necesita un abogado.',
    good: 'Si tiene dudas, un abogado puede ayudarle.',
  },
  {
    avoid: '(seguramente|probablemente) (tiene|tienes) (una infección|gripe|alergia|ansiedad|depresión|un virus)',
    bad: 'Seguramente tiene una infección.',
    good: 'Por favor, consulte a un médico.',
  },
  {
    avoid:
      '(debería|deberías|le recomiendo|te recomiendo|le aconsejo|te aconsejo) (invertir|comprar acciones|vender sus acciones|vender tus acciones|pedir un préstamo)',
    bad: 'Le recomiendo invertir en el fondo.',
    good: 'Un asesor puede decirle qué fondo le conviene.',
  },
  {
    avoid: '(rentabilidad|inversión|ganancia) (garantizada|segura|sin riesgo)',
    bad: 'Es una inversión segura.',
    good: 'El valor puede subir y bajar.',
  },
];

/** Medical, legal and financial advice. */
export const scopelessAdvice: PhraseLists = { en: english, es: spanish };
