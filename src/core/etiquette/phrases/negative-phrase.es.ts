import type { PhraseEntry } from '../phrase-entry.ts';

/** Phrases of Spanish that say what is not possible. */
export const spanish: readonly PhraseEntry[] = [
  {
    avoid: '^no [lo] sé',
    prefer: ['lo averiguo enseguida'],
    bad: 'No sé.',
    good: 'Lo averiguo enseguida.',
  },
  {
    avoid: 'no sabemos|sé cuándo|cómo|si|dónde|por',
    bad: 'No sabemos cuándo llega.',
    good: 'Averiguo cuándo llega.',
  },
  {
    avoid: 'no tengo|tenemos ni idea',
    prefer: ['lo averiguo enseguida'],
    bad: 'No tengo ni idea.',
    good: 'Lo averiguo enseguida.',
  },
  {
    avoid: 'no puedo|podemos hacer nada [más]',
    prefer: ['esto es lo que sí puedo hacer'],
    bad: 'No puedo hacer nada.',
    good: 'Esto es lo que sí puedo hacer.',
  },
  {
    avoid: 'no puedo|podemos ayudarle|ayudarte',
    prefer: ['busco a quien pueda ayudar'],
    bad: 'No puedo ayudarle con eso.',
    good: 'Mi colega de facturas le ayuda ahora.',
  },
  {
    avoid: 'no hay nada que pueda|podamos hacer',
    prefer: ['esto es lo que sí puedo hacer'],
    bad: 'No hay nada que podamos hacer.',
    good: 'Esto es lo que sí puedo hacer.',
  },
  {
    avoid: '(eso no es|no es) posible',
    prefer: ['esto es lo que sí es posible'],
    bad: 'Eso no es posible.',
    good: 'Esto es lo que sí es posible.',
  },
  {
    avoid: '(eso es|es) imposible',
    prefer: ['esto es lo que sí es posible'],
    bad: 'Es imposible.',
    good: 'Esto es lo que sí es posible.',
  },
  {
    avoid: 'no puedo|podemos hacer eso|esto|(lo que pide)',
    prefer: ['esto es lo que sí puedo hacer'],
    bad: 'No podemos hacer eso.',
    good: 'Esto es lo que sí puedo hacer.',
  },
  {
    avoid: 'eso no se puede',
    prefer: ['esto es lo que sí se puede'],
    bad: 'Eso no se puede.',
    good: 'Esto es lo que sí se puede.',
  },
  {
    avoid: 'no se puede hacer',
    prefer: ['esto es lo que sí se puede hacer'],
    bad: 'No se puede hacer.',
    good: 'Le propongo otra fecha.',
  },
  {
    avoid: 'no es [de] mi|nuestro|nuestra departamento|trabajo|problema|culpa|responsabilidad|área|competencia',
    prefer: ['busco a quien pueda ayudar'],
    bad: 'No es mi departamento.',
    good: 'Le paso con el equipo de facturas.',
  },
  {
    avoid: 'tendrá|tendrás|tiene|tienes que esperar',
    prefer: ['gracias por esperar'],
    bad: 'Tendrá que esperar.',
    good: 'Estará a las tres. Gracias por esperar.',
  },
  {
    avoid: 'tendrá|tendrás que',
    prefer: ['el siguiente paso es'],
    bad: 'Tendrá que rellenar el formulario.',
    good: 'El siguiente paso es rellenar el formulario.',
  },
  {
    avoid: 'no tiene|tienes más remedio|opción que',
    prefer: ['el siguiente paso es'],
    bad: 'No tiene más remedio que devolverlo.',
    good: 'El siguiente paso es devolverlo.',
  },
  {
    avoid: '^no hay problema',
    prefer: ['con mucho gusto'],
    bad: 'No hay problema, está hecho.',
    good: 'Con mucho gusto, está hecho.',
  },
  {
    avoid: 'no olvide|olvides|(se olvide)|(te olvides)',
    bad: 'No olvide firmar la página dos.',
    good: 'Recuerde firmar la página dos.',
  },
  {
    avoid: 'no me|nos está|permite|permiten|autorizan permitido',
    bad: 'No nos está permitido cambiar el nombre.',
    good: 'El titular puede cambiar el nombre.',
  },
  {
    avoid: 'lo único que puedo|podemos hacer es',
    prefer: ['lo que puedo hacer es'],
    bad: 'Lo único que puedo hacer es enviarle un vale.',
    good: 'Lo que puedo hacer es enviarle un vale.',
  },
  {
    avoid: 'eso es todo lo que puedo|podemos hacer',
    prefer: ['esto es lo que puedo hacer'],
    bad: 'Eso es todo lo que puedo hacer.',
    good: 'Esto es lo que puedo hacer.',
  },
  {
    avoid: 'cálmese|cálmate|tranquilícese',
    bad: 'Cálmese, por favor.',
    good: 'Quiero arreglar esto con usted.',
  },
  {
    avoid: 'no es para tanto',
    bad: 'Un rasguño no es para tanto.',
    good: 'Un rasguño en una mesa nueva es una lástima.',
  },
  {
    avoid: 'cuál es su|tu problema',
    prefer: ['en qué puedo ayudar'],
    bad: '¿Cuál es su problema?',
    good: '¿En qué puedo ayudar?',
  },
  {
    avoid: 'nadie [más] se ha quejado',
    bad: 'Nadie más se ha quejado.',
    good: 'Gracias por avisarnos.',
  },
  {
    avoid: 'es lo que hay',
    bad: 'Es lo que hay.',
    good: 'Esto es lo que se puede cambiar.',
  },
  {
    avoid: 'así son las cosas',
    bad: 'Así son las cosas.',
    good: 'Esto es lo que se puede cambiar.',
  },
  {
    avoid: 'no me|nos consta',
    bad: 'No nos consta su pago.',
    good: 'Sigo buscando su pago.',
  },
  {
    avoid: 'no estará|estarán listo|lista|listos|listas|disponible|disponibles hasta',
    bad: 'No estará listo hasta el viernes.',
    good: 'Estará listo el viernes.',
  },
  {
    avoid: 'no abrimos hasta',
    prefer: ['abrimos'],
    bad: 'No abrimos hasta las nueve.',
    good: 'Abrimos a las nueve.',
  },
  {
    avoid: 'intentaré|intentaremos',
    bad: 'Intentaré encontrarlo.',
    good: 'Lo busco y le escribo antes de las cinco.',
  },
  {
    avoid: 'dudo que',
    bad: 'Dudo que llegue hoy.',
    good: 'Compruebo si llega hoy.',
  },
  {
    avoid: '(no me|no me está|usted no me) entiende|entiendes',
    bad: 'No me entiende.',
    good: 'Lo digo con otras palabras.',
  },
];
