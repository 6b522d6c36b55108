import type { PhraseEntry } from '../phrase-entry.ts';

/** Phrases of Spanish that mock. */
export const spanishMockery: readonly PhraseEntry[] = [
  {
    avoid: 'lo que usted diga',
    bad: 'Lo que usted diga.',
    good: 'Lo he anotado.',
  },
  {
    avoid: 'lo que tú digas',
    bad: 'Lo que tú digas.',
    good: 'Lo he anotado.',
  },
  {
    avoid: '(buena suerte|suerte) con eso',
    bad: 'Buena suerte con eso.',
    good: 'Así se solicita.',
  },
  {
    avoid: 'ya claro',
    bad: 'Ya, claro.',
    good: 'Entiendo.',
  },
  {
    avoid:
      '(obviamente|evidentemente|claramente) [usted|tú] no (leyó|ha leído|entiende|entiendes|sabe|sabes|miró|leíste|has leído)',
    bad: 'Obviamente no leyó el correo.',
    good: 'El correo lo dice al final.',
  },
  {
    avoid: '(pobrecito|pobrecita)',
    bad: 'Pobrecito, se mojó el paquete.',
    good: 'Un paquete mojado molesta. Le envío otro.',
  },
  {
    avoid: '(siga|sigue) soñando',
    bad: 'Siga soñando.',
    good: 'Puedo devolverle la mitad.',
  },
  {
    avoid: 'qué parte de ... no (entiende|entiendes|entendió|entendiste)',
    bad: '¿Qué parte de cerrado no entiende?',
    good: 'Abre a las nueve.',
  },
  {
    avoid: 'no sabe|sabes leer',
    bad: '¿No sabe leer?',
    good: 'Está en la página dos.',
  },
  {
    avoid: '(hasta un niño)|(un niño de cinco años)',
    bad: 'Hasta un niño puede hacerlo.',
    good: 'Son dos pasos.',
  },
  {
    avoid: '(bla bla)|(blablablá)',
    bad: 'Las condiciones, bla bla.',
    good: 'Las condiciones dicen 14 días.',
  },
  {
    avoid: '(supérelo|supéralo)|(ajo y agua)',
    bad: 'Supérelo.',
    good: 'Esto es lo que puedo hacer.',
  },
  {
    avoid: '(menuda sorpresa)|(qué sorpresa)',
    bad: 'Llegó tarde. Qué sorpresa.',
    good: 'Llegó tarde, y lo siento.',
  },
  {
    avoid: 'vaya|menuda|(qué gran) sorpresa',
    bad: 'Menuda sorpresa, otra vez sin pilas.',
    good: 'Con pilas nuevas funciona otra vez.',
  },
  {
    avoid: 'como ya [le|te] (dije|he dicho|expliqué)',
    bad: 'Como ya le expliqué, no se puede.',
    good: 'Abrimos el lunes a las nueve.',
  },
  {
    avoid: '(enhorabuena|felicidades|bravo) [ya|por fin] (ha|has) (encontrado|leído|visto|aprendido)',
    bad: 'Felicidades, por fin ha leído el aviso.',
    good: 'Sí, ese es el aviso.',
  },
  {
    avoid: 'jaja|jajaja|jajajaja (qué gracioso|qué graciosa|qué risa|muy gracioso)',
    bad: 'Jaja, qué risa.',
    good: 'Gracias por contármelo.',
  },
  {
    avoid: '^sí claro [y] (seguro|cómo no|por supuesto que sí)',
    bad: 'Sí, claro, cómo no.',
    good: 'Sí, lo miro ahora.',
  },
  {
    avoid: '^obviamente hay que',
    bad: 'Obviamente hay que leerlo.',
    good: 'Hay que leerlo antes.',
  },
];
