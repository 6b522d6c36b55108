import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

/** How bad a swear word is. */
export type Rating = 'mild' | 'rude' | 'strong';

const mildEnglish: readonly PhraseEntry[] = [
  { avoid: 'damn|damned|dammit|damnit|goddamn|goddamned', bad: 'It is a damn shame.', good: 'It is a great pity.' },
  { avoid: 'crap|crappy|crapped', bad: 'What a crappy cable.', good: 'What a bad cable.' },
  { avoid: 'arse|arses', bad: 'Get off your arse.', good: 'Could you stand up?' },
  { avoid: 'bollocks', bad: 'That is bollocks.', good: 'That is not so.' },
  { avoid: 'turd|turds', bad: 'The old one was a turd.', good: 'The old one was poor.' },
  { avoid: 'freaking|frigging|effing|fricking', bad: 'It is so freaking slow.', good: 'It is very slow.' },
  { avoid: 'bugger|buggered|buggers', bad: 'Bugger, it is late.', good: 'Sorry, it is late.' },
  {
    avoid: '(bloody hell)|(what the hell)|(the hell)|(go to hell)',
    bad: 'What the hell is that?',
    good: 'What is that?',
  },
  { avoid: 'idiot|idiots|idiotic|moron|morons|imbecile', bad: 'Only a moron does that.', good: 'Nobody does that.' },
  { avoid: 'sod off', bad: 'Sod off.', good: 'Goodbye.' },
  {
    avoid: 'bloody mess|awful|useless|stupid|nightmare|disgrace|shame|joke|terrible',
    bad: 'What a bloody shame.',
    good: 'What a pity.',
  },
];

const rudeEnglish: readonly PhraseEntry[] = [
  {
    avoid: 'shit|shits|shitty|shitting|shite|bullshit|horseshit|shithead|shithole',
    bad: 'That is bullshit.',
    good: 'That is not so.',
  },
  {
    avoid: 'ass|asses|asshole|assholes|arsehole|arseholes|dumbass|jackass|smartass|badass',
    bad: 'He is an asshole.',
    good: 'He was rude.',
  },
  { avoid: 'piss|pissed|pissing|pisses', bad: 'They pissed me off.', good: 'They annoyed me.' },
  { avoid: 'bastard|bastards', bad: 'You bastard.', good: 'Hello.' },
  { avoid: 'bitch|bitches|bitching|bitchy', bad: 'Stop bitching.', good: 'I hear you are unhappy.' },
  { avoid: 'dick|dicks|dickhead|dickheads|prick|pricks', bad: 'What a dickhead.', good: 'He was rude.' },
  { avoid: 'tits|titties|boobs', bad: 'Nice tits.', good: 'Hello.' },
  {
    avoid: 'wanker|wankers|wank|tosser|tossers|twat|twats|knobhead|bellend',
    bad: 'He is a wanker.',
    good: 'He was rude.',
  },
  { avoid: 'slut|sluts|whore|whores', bad: 'She is a slut.', good: 'Hello.' },
  { avoid: 'douche|douchebag|douchebags', bad: 'What a douchebag.', good: 'He was rude.' },
  { avoid: 'retard|retards|retarded', bad: 'That is retarded.', good: 'That is odd.' },
];

const strongEnglish: readonly PhraseEntry[] = [
  {
    avoid: 'fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|motherfucker|motherfuckers|motherfucking|clusterfuck',
    bad: 'It is fucking late.',
    good: 'It is very late.',
  },
  { avoid: 'cunt|cunts', bad: 'You cunt.', good: 'Hello.' },
  { avoid: 'cocksucker|cocksuckers', bad: 'You cocksucker.', good: 'Hello.' },
  { avoid: 'nigger|niggers|nigga|faggot|faggots', bad: 'You faggot.', good: 'Hello.' },
  { avoid: 'wtf|stfu|gtfo|omfg|fml', bad: 'Wtf is this?', good: 'What is this?' },
  {
    avoid: "fuck's|(for f's sake)|ffs",
    bad: "Oh, for fuck's sake.",
    good: "I'm sorry.",
  },
];

const mildSpanish: readonly PhraseEntry[] = [
  { avoid: 'maldito|maldita|malditos|malditas', bad: 'El maldito cable.', good: 'El cable.' },
  { avoid: 'idiota|idiotas|imbécil|imbéciles|estúpido|estúpida|tonto|tonta', bad: 'Qué idiota.', good: 'Qué error.' },
  { avoid: 'carajo', bad: '¿Qué carajo es esto?', good: '¿Qué es esto?' },
];

const rudeSpanish: readonly PhraseEntry[] = [
  { avoid: 'mierda|mierdas', bad: 'Es una mierda.', good: 'Es una lástima.' },
  { avoid: 'joder|jodido|jodida|jodidos|jode|jodes', bad: 'Joder, llega tarde.', good: 'Lo siento, llega tarde.' },
  { avoid: 'coño', bad: 'Coño, llega tarde.', good: 'Lo siento, llega tarde.' },
  { avoid: 'cabrón|cabrona|cabrones', bad: 'Qué cabrón.', good: 'Fue grosero.' },
  { avoid: 'gilipollas|gilipollez|capullo|capullos', bad: 'Es un gilipollas.', good: 'Fue grosero.' },
  { avoid: 'culo|culos', bad: 'Mueva el culo.', good: '¿Puede darse prisa?' },
  {
    avoid: 'pendejo|pendeja|pendejos|pendejada|boludo|boluda|pelotudo|pelotuda',
    bad: 'Qué pendejo.',
    good: 'Fue grosero.',
  },
  { avoid: 'cojones|cojonudo|huevón|huevones', bad: 'Qué cojones.', good: 'Qué raro.' },
  {
    avoid: '(me cago en)|(cágate en)|(hay que joderse)',
    bad: 'Me cago en la factura.',
    good: 'Lamento lo de la factura.',
  },
];

const strongSpanish: readonly PhraseEntry[] = [
  { avoid: 'puta|putas|puto|putos|hijoputa|putada', bad: 'La puta tarjeta.', good: 'La tarjeta.' },
  { avoid: 'chingar|chinga|chingada|chingado|chingados', bad: 'Que se chinga.', good: 'Que espera.' },
  { avoid: 'verga|vergas', bad: 'Vale verga.', good: 'No funciona.' },
  { avoid: 'maricón|maricones', bad: 'Es un maricón.', good: 'Hola.' },
  { avoid: 'follar|follen|jódete|jódase', bad: 'Jódete.', good: 'Adiós.' },
];

/** Swear words, each entry a family of one rating; written by us, and kept short on purpose. */
export const profanities: PhraseLists = {
  en: [...mildEnglish, ...rudeEnglish, ...strongEnglish],
  es: [...mildSpanish, ...rudeSpanish, ...strongSpanish],
};

/** How bad each entry is. */
export const ratings: ReadonlyMap<PhraseEntry, Rating> = new Map([
  ...rate('mild', [...mildEnglish, ...mildSpanish]),
  ...rate('rude', [...rudeEnglish, ...rudeSpanish]),
  ...rate('strong', [...strongEnglish, ...strongSpanish]),
]);

function rate(rating: Rating, entries: readonly PhraseEntry[]): [PhraseEntry, Rating][] {
  return entries.map((entry) => [entry, rating]);
}
