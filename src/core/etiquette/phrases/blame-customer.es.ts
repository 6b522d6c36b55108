import type { PhraseEntry } from '../phrase-entry.ts';

/** Words of Spanish that put the fault on the customer. */
export const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '[usted|tú] no (leyó|leíste|siguió|seguiste|comprobó|comprobaste|revisó|revisaste|pagó|pagaste|respondió|respondiste|avisó|avisaste|firmó|firmaste|llamó|llamaste|entendió|entendiste|prestó|prestaste)',
    bad: 'Usted no leyó las condiciones.',
    good: 'Las condiciones lo dicen en la página dos.',
  },
  {
    avoid:
      '[usted|tú] no [me|nos] (envió|enviaste|adjuntó|adjuntaste|indicó|indicaste|facilitó|facilitaste|dio|diste|proporcionó|proporcionaste)',
    prefer: ['todavía necesito'],
    bad: 'No adjuntó la foto.',
    good: 'Todavía necesito la foto.',
  },
  {
    avoid: '[usted|tú] [se|te] olvidó|olvidaste (incluir|adjuntar|enviar|indicar|añadir)',
    prefer: ['todavía necesito'],
    bad: 'Olvidó adjuntar la foto.',
    good: 'Todavía necesito la foto.',
  },
  {
    avoid: '(usted olvidó|tú olvidaste|usted ha olvidado|has olvidado)',
    bad: 'Usted olvidó firmar.',
    good: 'Todavía falta su firma.',
  },
  {
    avoid: '(se le|se te) olvidó',
    bad: 'Se le olvidó firmar.',
    good: 'Todavía falta su firma.',
  },
  {
    avoid: '[usted|tú] (se|te) [ha|has] (equivocó|equivocaste|equivocado|confundió|confundiste|confundido)',
    bad: 'Se equivocó de talla.',
    good: 'La talla es la 40. Se la cambio.',
  },
  {
    avoid: '(es|fue|ha sido) [por] su|tu [propia|propio] culpa|error|fallo|descuido|problema',
    bad: 'Fue su error.',
    good: 'El pedido lleva la talla 40. Se la cambio.',
  },
  {
    avoid: '(por|debido a) su|tu [propia|propio] culpa|error|descuido|negligencia|imprudencia',
    bad: 'Llega tarde por su error.',
    good: 'Fue a la dirección antigua. Lo reenvío.',
  },
  {
    avoid: '(error|fallo) suyo|tuyo|(de su parte)|(por su parte)',
    bad: 'Es un error de su parte.',
    good: 'La fecha tiene dos cifras cambiadas. La corrijo.',
  },
  {
    avoid:
      'como [ya] le|te (he dicho|dije|comenté|indiqué|mencioné|expliqué|informé|he comentado|he indicado|he explicado)',
    prefer: [''],
    bad: 'Como ya le dije, sale el lunes.',
    good: 'Sale el lunes.',
  },
  {
    avoid: 'ya se lo|te he|dije|expliqué|comenté [dicho|explicado|comentado]',
    bad: 'Ya se lo he dicho.',
    good: 'Sale el lunes.',
  },
  {
    avoid: 'ya le|te (dije|he dicho|expliqué|he explicado) que',
    bad: 'Ya le dije que sale el lunes.',
    good: 'Sale el lunes.',
  },
  {
    avoid:
      '(debería|deberías|debió|debiste|tenía|tenías|tendría|tendrías) [de|que] haber (leído|llamado|avisado|revisado|comprobado|preguntado|pagado|guardado|dicho|mirado|esperado|seguido|cancelado)',
    bad: 'Debería haber leído las condiciones.',
    good: 'Las condiciones lo dicen en la página dos.',
  },
  {
    avoid:
      'si [usted|tú] hubiera|hubieras|hubiese|hubieses (leído|llamado|avisado|revisado|comprobado|preguntado|pagado|seguido)',
    bad: 'Si hubiera leído las condiciones, lo sabría.',
    good: 'Las condiciones lo dicen en la página dos.',
  },
  {
    avoid:
      'porque [usted|tú] no (leyó|leíste|pagó|pagaste|avisó|avisaste|respondió|respondiste|envió|enviaste|siguió|seguiste|quiso|quisiste)',
    bad: 'Se cerró porque usted no respondió.',
    good: 'Se cerró a los siete días. Ya está abierto otra vez.',
  },
  {
    avoid: '(usted alega)|(usted afirma)|(según usted)|(dice usted que)',
    bad: 'Según usted, llegó roto.',
    good: 'Veo en la foto que llegó roto.',
  },
  {
    avoid: '(entendió|entendiste|leyó|leíste) mal',
    bad: 'Entendió mal.',
    good: 'Lo digo con otras palabras.',
  },
  {
    avoid:
      '(ingresó|ingresaste|introdujo|introdujiste|escribió|escribiste|eligió|elegiste|puso|pusiste) [mal] (el|la|un|una) [_] incorrecto|incorrecta|equivocado|equivocada|errónea|erróneo',
    bad: 'Introdujo un código incorrecto.',
    good: 'El código no coincide. ¿Lo prueba otra vez?',
  },
  {
    avoid: 'usted|tú [se] niega|niegas|negó|negaste|ignoró|ignoraste|rompió|rompiste|causó|causaste',
    bad: 'Usted ignoró el aviso.',
    good: 'El aviso salió el 3 de mayo.',
  },
];
