import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(the|that|that other|our other|another|other|my|some|previous|the previous|the last|last|the first) [_] department|team|agent|colleague|advisor|adviser|representative|rep|clerk|branch|office|shift [must] [have|has|obviously|clearly|just|always|never] (messed|messed up|messed it up|messed this up|messed that up|made a mistake|made an error|screwed|screwed up|forgot|forgotten|failed|should have|didn't|did not|gave you|told you|misinformed|lied|was wrong|were wrong|got it wrong|dropped|lost|ignored|didn't do)",
    bad: 'The previous agent made a mistake.',
    good: "The first answer was wrong, and I'm sorry. The fee is £4.",
  },
  {
    avoid:
      '(the|that|our|my) system|computer|software|server|website|tool|app (is|was|has been|keeps|gets) [always|being|so|just|really|very] (down again|acting up|terrible|useless|slow again|crashing|playing up|always|horrible|rubbish|awful|stupid|a mess|always down)',
    bad: 'The system is acting up again.',
    good: 'I need three more minutes to open your order.',
  },
  {
    avoid:
      '(the|our|my) system|computer|software|website|app is|was|keeps [so|very|really] (always [down|slow|late|broken|crashing|failing]|slow|freezing|useless|terrible|stupid)',
    bad: 'My system is so slow today.',
    good: 'I need three more minutes to open your order.',
  },
  {
    avoid:
      "(it's|it is|that's|that is|this is|it was|that was) [all|really|probably|entirely] (the|our|their) [_] (team's|department's|agent's|colleague's|warehouse's|courier's|driver's|supplier's|system's|computer's|shop's|store's) fault|mistake|error|problem",
    bad: "It's the warehouse's fault.",
    good: "The wrong box left our warehouse, and I'm sorry.",
  },
  {
    avoid:
      '(the|our) [other] warehouse|courier|driver|carrier|supplier|shop|store|branch [has|have|must have|always|obviously] (messed up|screwed up|made a mistake|forgot|lost it again|got it wrong)',
    bad: 'The courier messed up.',
    good: "The parcel went to the wrong street. I'll send a new one.",
  },
  {
    avoid: 'blame the|our|my system|computer|warehouse|courier|team|department|colleague|agent',
    bad: 'You can blame the courier for this.',
    good: "The parcel went to the wrong street. I'll send a new one.",
  },
  {
    avoid:
      '(whoever|the person who|someone who) (you spoke|told you|did this|helped you|wrote) ... (wrong|mistaken|mistake|idea)',
    bad: 'Whoever told you that was wrong.',
    good: "The first answer was wrong, and I'm sorry.",
  },
  {
    avoid: '(they|the other team|the other department) never (tell|answer|reply|listen|inform|update) [us|me]',
    bad: 'They never tell us anything.',
    good: "I'll ask the team and write to you by five.",
  },
  {
    avoid: '(nobody|no-one) (tells|told|informed|informs) me|us [anything]',
    bad: 'Nobody told me about that offer.',
    good: "I'll read up on that offer now.",
  },
  {
    avoid: "(it's|it is|that's|that is|was) (not me|wasn't me)",
    bad: "It's not me who wrote that.",
    good: "The first answer was wrong, and I'm sorry.",
  },
  {
    avoid: "(that's|that is) what (happens|you get) when",
    bad: "That's what happens when sales writes the notes.",
    good: "The notes were wrong, and I'm sorry.",
  },
  {
    avoid:
      '(the|that|our) other (department|team|office|shop|branch) never (does|did|do|calls|answers|replies|finishes)',
    bad: 'The other office never answers.',
    good: 'I asked our office in Leeds, and they answer today.',
  },
  {
    avoid:
      '(the|our|my) branch|team|department|office|desk|colleague|colleagues [in|at|from] [the] _ (forgot|messed up|made a mistake|got it wrong|lost|ignored) [about] your|it|this|that',
    bad: 'The office in York lost your form.',
    good: "Your form did not reach us, and I'm sorry.",
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '(el|la|mi|nuestro|nuestra|otro|otra|ese|esa|algún) [otro|otra|anterior] departamento|equipo|agente|compañero|compañera|colega|asesor|asesora|sucursal|turno [anterior] [se|le|no|te] [ha|han|lo|le] (equivocó|equivocado|olvidó|informó mal|informado mal|hizo mal|hizo su trabajo|mintió|dijo mal|confundió)',
    bad: 'El otro agente se equivocó.',
    good: 'La primera respuesta no era correcta, y lo siento.',
  },
  {
    avoid: '(es|fue|ha sido) [por] culpa del|(de la)|(de los)|(de mi)|(de otro)|(de un) [otro|otra] _',
    bad: 'Es culpa del almacén.',
    good: 'Salió la caja equivocada, y lo siento.',
  },
  {
    avoid:
      '(el|nuestro|mi) sistema (siempre|nunca|otra vez|está fatal|está lento|va fatal|va lento|falla siempre|es malísimo|es lento|es un desastre)',
    bad: 'El sistema siempre falla.',
    good: 'Necesito tres minutos más para abrir su pedido.',
  },
  {
    avoid:
      '(el|la) almacén|transportista|mensajero|repartidor|proveedor|tienda (se equivocó|la fastidió|lo hizo mal|lo perdió)',
    bad: 'El transportista se equivocó.',
    good: 'El paquete fue a otra calle. Le envío uno nuevo.',
  },
  {
    avoid: 'nadie me|nos (dijo|avisó|informó|ha dicho|ha avisado|cuenta)',
    bad: 'Nadie me avisó de esa oferta.',
    good: 'Leo ahora esa oferta.',
  },
  {
    avoid: '(mi|un|otro|nuestro) compañero|colega|(agente anterior) (cometió|ha cometido) un (error|fallo)',
    bad: 'Un colega cometió un fallo.',
    good: 'La primera respuesta no era correcta, y lo siento.',
  },
  {
    avoid: '(mi|una|otra|nuestra) compañera|colega (cometió|ha cometido) un (error|fallo)',
    bad: 'Otra compañera cometió un error.',
    good: 'La primera respuesta no era correcta, y lo siento.',
  },
  {
    avoid:
      '(mi|un|el|la|otro|otra|nuestro|nuestra) [otro|otra] compañero|compañera|colega|equipo|departamento [anterior] (debería|tendría que|debió) (haberle|haberte|haberlo|haberla|haber|avisarle|avisarte)',
    bad: 'El otro equipo debería haberlo visto.',
    good: 'No lo vimos a tiempo, y lo siento.',
  },
  {
    avoid: '(el|la) otro|otra departamento|equipo|oficina|tienda nunca (hace|contesta|responde|avisa|termina)',
    bad: 'El otro equipo nunca contesta.',
    good: 'Pregunto al equipo y le escribo hoy.',
  },
  {
    avoid: '(el|nuestro|mi) sistema [se] ha [vuelto a] (caído|caer|fallado|fallar) [otra vez|de nuevo]',
    bad: 'El sistema ha fallado de nuevo.',
    good: 'Necesito tres minutos más para abrir su pedido.',
  },
];

/** Words that put the fault on colleagues or systems. */
export const blamedColleagues: PhraseLists = { en: english, es: spanish };
