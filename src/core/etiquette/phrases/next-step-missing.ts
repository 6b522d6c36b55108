import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(i'll|i will|we'll|we will|i shall|we shall|i'm going to|we're going to) [also|then|personally] (get back|come back|write back|reply|respond|report back) [to you]",
    bad: "I'll get back to you.",
    good: "I'll get back to you by e-mail before Friday.",
  },
  {
    avoid:
      "(i'll|i will|we'll|we will|i shall|we shall|i'm going to|we're going to) [also|then|personally] call|phone|ring|email|e-mail|text|message|contact|update|notify you [back]",
    bad: "We'll call you back.",
    good: "We'll call you back at three today.",
  },
  {
    avoid:
      "(i'll|i will|we'll|we will|i shall) [also|then] (be in touch|be in contact|keep you posted|keep you updated|keep you informed|follow up|be back|let you know|give you a call|give you a ring|give you an update|send you an update|drop you a line|reach out to you|reach out)",
    bad: "We'll be in touch.",
    good: "We'll be in touch on Monday.",
  },
  {
    avoid:
      '(someone|somebody|a colleague|a manager|my manager|my supervisor|the team|our team|a specialist|an agent|an advisor|an adviser|a representative|an engineer) will [then] (get back to you|contact you|call you|email you|be in touch|follow up|reach out|write to you|reply)',
    bad: 'A colleague will contact you.',
    good: 'A colleague will call you within two hours.',
  },
  {
    avoid: "(you will|you'll) (hear from us|hear back|hear from me|be contacted|be notified|get a call|receive a call)",
    bad: "You'll hear from us.",
    good: "You'll hear from us on Monday.",
  },
  {
    avoid:
      "(i'll|i will|we'll|we will) (look into it|look into this|look into that|investigate|investigate this|investigate it|escalate this|escalate it|pass this on|pass it on|raise this|raise it)",
    bad: "I'll look into it.",
    good: "I'll look into it and write to you by five.",
  },
  {
    avoid:
      "(i'll|i will|we'll|we will) ... ... and (let you know|get back to you|call you|email you|update you|write to you|tell you)",
    bad: 'I will check with the warehouse and let you know.',
    good: 'I will check with the warehouse and let you know by five.',
  },
  {
    avoid: 'expect a call|reply|response|answer|email from',
    bad: 'Expect a call from our team.',
    good: 'Expect a call from our team at three.',
  },
  {
    avoid:
      "^i'll|(i will)|we'll|(we will) [also|then] (check|ask|speak|talk) [with|to] (the|our|my) _ [team|desk|department|office|colleagues]",
    bad: "We'll speak to the billing office.",
    good: "We'll speak to the billing office today and write to you by five.",
  },
  {
    avoid: "^i'll|(i will)|we'll|(we will) [also|then] (look at|look into|review|go through|check) (your|the) _",
    bad: "I'll review your order.",
    good: "I'll review your order by five today.",
  },
  {
    avoid:
      '^the|our _ (team|desk|department|office|engineer|manager) will [then] (call|contact|email|phone|ring|write to|text|update) you',
    bad: 'Our billing office will email you.',
    good: 'Our billing office will email you by five today.',
  },
  {
    avoid: "(we'll|we will|i'll|i will) [also|then] send you (an email|an e-mail|a message|a letter|an update) [about]",
    bad: "I'll send you an e-mail.",
    good: "I'll send you an e-mail by five today.",
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(le|te|nos) (llamaremos|llamaré|contactaremos|contactaré|escribiremos|escribiré|avisaremos|avisaré|informaremos|informaré|responderemos|responderé|contestaremos|mantendremos informado|mantendremos informada)',
    bad: 'Le llamaremos.',
    good: 'Le llamaremos hoy a las tres.',
  },
  {
    avoid: '(nos pondremos|me pondré|nos comunicaremos|me comunicaré) [en contacto] con|contigo [usted]',
    bad: 'Nos pondremos en contacto con usted.',
    good: 'Nos pondremos en contacto con usted el lunes.',
  },
  {
    avoid:
      '(un compañero|una compañera|un agente|una agente|un colega|un asesor|el equipo|nuestro equipo|mi supervisor|alguien|un especialista|un técnico) (le|te|se) (llamará|contactará|escribirá|responderá|pondrá en contacto|comunicará)',
    bad: 'Un agente le llamará.',
    good: 'Un agente le llamará en dos horas.',
  },
  {
    avoid: '(tendrá|tendrás|recibirá|recibirás) (noticias nuestras|noticias|una llamada|una respuesta)',
    bad: 'Tendrá noticias nuestras.',
    good: 'Tendrá noticias nuestras el lunes.',
  },
  {
    avoid: '(lo|la) (investigaremos|investigaré|estudiaremos|estudiaré|escalaremos|escalaré)',
    bad: 'Lo investigaremos.',
    good: 'Lo investigaremos y le escribiremos el lunes.',
  },
  {
    avoid:
      '(lo|la) (consultaré|consultaremos|preguntaré|preguntaremos|comprobaré|comprobaremos|revisaré|revisaremos|miraré|miraremos)',
    bad: 'Lo preguntaremos en la oficina.',
    good: 'Lo preguntaremos en la oficina hoy mismo.',
  },
  {
    avoid: '(le|te) (enviaremos|enviaré|mandaremos|mandaré) un (correo|mensaje|aviso)',
    bad: 'Le mandaré un mensaje.',
    good: 'Le mandaré un mensaje antes de las cinco.',
  },
  {
    avoid: '^revisaré|revisaremos|preguntaré|preguntaremos|consultaré|consultaremos (el|la|los|las|su|tu|a|al|con)',
    bad: 'Revisaremos su factura.',
    good: 'Revisaremos su factura hoy antes de las cinco.',
  },
  {
    avoid: '(le|te) mantendremos|mantendré (al tanto|al corriente)',
    bad: 'Le mantendremos al corriente.',
    good: 'Le escribimos el lunes.',
  },
];

/** Promises to come back. */
export const commitments: PhraseLists = { en: english, es: spanish };
