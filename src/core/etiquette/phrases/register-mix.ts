import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'hey|hiya|heya|howdy|yo',
    bad: 'Hey Asha! Kindly be advised that your plan renews on 4 May.',
    good: 'Hi Asha, your plan renews on 4 May.',
  },
  {
    avoid: 'yup|yep|yeah|nope|nah|okay-dokey|okey-dokey',
    bad: 'Yep, we regret that the model is sold out.',
    good: 'Yes, I am sorry: the model is sold out.',
  },
  {
    avoid: 'gonna|wanna|gotta|gimme|lemme|kinda|dunno',
    bad: "We're gonna send the form, as per your request.",
    good: 'We are going to send the form, as you asked.',
  },
  {
    avoid: 'no worries|probs|biggie',
    bad: 'No worries! Please do not hesitate to contact us.',
    good: 'You are welcome. Write to us at any time.',
  },
  {
    avoid: 'cheers|ta-da|awesome|cool|yay|woohoo|oops|whoops',
    bad: 'Awesome! We hereby confirm the receipt of your form.',
    good: 'Great, I have your form.',
  },
  {
    avoid: 'guys|folks|mate|buddy|dude',
    bad: 'Thanks, folks. Please be advised that the shop closes at six.',
    good: 'Thank you. The shop closes at six.',
  },
  {
    avoid: 'hang|sit tight',
    bad: 'Hang tight! We shall be in touch at the earliest convenience.',
    good: 'I will write to you by noon.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'tú|contigo|tienes|puedes|quieres|necesitas|debes|eres|estás|prefieres|podrías|deseas',
    why: 'One customer is either `tú` or `usted`.',
    bad: 'Usted recibirá un correo. Si tienes dudas, aquí estoy.',
    good: 'Usted recibirá un correo. Si tiene dudas, aquí estoy.',
  },
  {
    avoid: 'tu|tus',
    why: 'One customer is either `tú` or `usted`.',
    bad: 'Le enviamos a usted tu pedido.',
    good: 'Le enviamos a usted su pedido.',
  },
  {
    avoid: 'porfa|porfis|guay|chévere|mola|bye|chao|güey|tío|tía|ey|tranqui|tranquis|venga|guapa|guapo',
    bad: 'Estimado cliente: porfa, envíe el formulario.',
    good: 'Hola: por favor, envíe el formulario.',
  },
  {
    avoid: 'qué (pasa|onda|tal)',
    bad: 'Qué tal, le comunicamos que su pedido está listo.',
    good: 'Hola, su pedido está listo.',
  },
];

/** Words for friends, which do not go with words of a letter in the same message. */
export const registerMixPhrases: PhraseLists = { en: english, es: spanish };
