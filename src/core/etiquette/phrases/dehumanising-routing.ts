import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      'your [recent|latest] (request|query|ticket|case|complaint|issue|concern|enquiry|inquiry|message|email|report|application) (has been|was|is|has [now] been) [successfully|now] (logged|raised|registered|received|submitted|forwarded|escalated|assigned|recorded|created|queued|noted|routed|passed|processed|opened|updated|prioritised|prioritized)',
    bad: 'Your request has been logged.',
    good: 'I have your request, and I will write to you by six tonight.',
  },
  {
    avoid:
      '(a|the|an) (ticket|case|request|incident|complaint|report) (has been|was|is) [successfully] (logged|raised|registered|submitted|forwarded|escalated|assigned|recorded|created|queued|opened)',
    bad: 'A ticket has been raised.',
    good: 'I have passed your question to Dana in billing, and she will write to you by noon.',
  },
  {
    avoid: '(ticket|case|request) (created|logged|raised|registered|closed|submitted|escalated)',
    bad: 'Case logged.',
    good: 'I have noted what happened, and I will call you tomorrow.',
  },
  {
    avoid:
      '(it|this|the matter) (has been|was) (escalated|forwarded|routed|logged|referred) [to (the|our) (relevant|concerned|appropriate|respective|right) (team|department|colleagues)]',
    bad: 'It has been forwarded to the concerned team.',
    good: 'I have asked our billing team, and I will tell you what they say by six tonight.',
  },
  {
    avoid:
      '(the|our) (relevant|concerned|appropriate|respective) (team|department|teams|departments) (will|shall|is|has)',
    bad: 'The concerned department will respond.',
    good: 'Our billing team answers within two days, and I will follow it up.',
  },
  {
    avoid:
      '(an|the next|our next|one of our|the first) [available] (agent|representative|executive|advisor|adviser|operator|associate) (will|shall)',
    bad: 'The next available agent will respond to you.',
    good: 'Dana from billing will join this chat in about two minutes.',
  },
  {
    avoid: 'your|this _ (has been|was|is) [now] (logged|routed|queued|flagged|escalated) [for review]',
    bad: 'This booking has been flagged for review.',
    good: 'I am checking this booking now, and I will write to you by six tonight.',
  },
  {
    avoid:
      'your|this _ (has been|was|is) [now] (assigned|forwarded|passed|transferred|sent|added) to (a|the|our|another) (queue|department|team|system|back-office)',
    bad: 'Your router has been assigned to a queue.',
    good: 'Dana has your case, and she will call you tomorrow.',
  },
  {
    avoid: 'your feedback (has been|was|is) [now] (logged|recorded|registered|noted|submitted|forwarded)',
    bad: 'Your feedback has been recorded.',
    good: 'Thank you. I have told the team what you wrote.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      'su|tu (solicitud|consulta|caso|queja|reclamación|reclamo|petición|mensaje|reporte|incidencia) (ha sido|fue|ha quedado|quedó) (registrada|registrado|recibida|recibido|enviada|enviado|derivada|derivado|escalada|escalado|asignada|asignado|creada|creado|tramitada|tramitado)',
    bad: 'Su solicitud ha sido registrada.',
    good: 'Tengo su solicitud, y le escribo hoy antes de las seis.',
  },
  {
    avoid:
      'se ha (registrado|recibido|enviado|derivado|escalado|asignado|creado|generado|abierto) su|tu|un|una|el|la (solicitud|consulta|caso|queja|reclamación|reclamo|petición|mensaje|reporte|incidencia|ticket|folio)',
    bad: 'Se ha registrado su queja.',
    good: 'He anotado su queja, y le llamo mañana.',
  },
  {
    avoid: '(el|al) (área|departamento|equipo) (correspondiente|encargado|encargada|responsable|pertinente)',
    bad: 'El área correspondiente dará respuesta.',
    good: 'Pregunté a facturación, y le escribo hoy con su respuesta.',
  },
  {
    avoid:
      '(un|el próximo) (agente|asesor|ejecutivo|representante|operador) (le|lo|la|te) (atenderá|contactará|responderá)',
    bad: 'Un agente le atenderá.',
    good: 'Dana, de facturación, entra en este chat en unos dos minutos.',
  },
];

/** Sentences that move a request on without a person. */
export const dehumanisingRoutingPhrases: PhraseLists = { en: english, es: spanish };
