/** The languages that texts are told apart in, by their ISO 639-1 codes. */
export type KnownLanguage = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it' | 'nl';

/** For each language the short words that most of its sentences need, and words that most replies of customer service have. */
export const languageWords: Readonly<Record<KnownLanguage, string>> = {
  en: `the of and to in is are was were be been being it its this that these those for with as on at by from or an not
    but if you your yours we our us they their them he she his her who what which when where why how i my me have has had having do
    does did done will would can could should may might must don doesn didn isn wasn won couldn ll ve re there here than then so
    because about into out up over after before again any some all each other more most only just also very no yes once while until
    please thank thanks hello sorry know need help let get make want like see soon still back new within through`,
  es: `el la los las lo un una unos unas de del al a y e o u que en es son fue era ser estar está están esta este esto estos estas
    ese esa eso con por para sin sobre entre hasta desde como más muy pero si no sí su sus tu tus mi mis nos nuestro nuestra
    nuestros nuestras me te se le les ha han he hemos hay había haber puede pueden puedo podemos usted ustedes yo él ella ellos
    cuando donde quien cual qué cómo cuál ya también porque todo toda todos todas otro otra aquí ahora gracias hola favor
    necesita necesitamos estamos tiene tenemos hacer antes después durante cada sólo solo será`,
  fr: `le la les un une des du de d l au aux à et ou où que qu qui quoi dont ce cet cette ces c est sont était être été a ai as ont
    avons avez avoir il elle ils elles on nous vous je j tu me m te se s ne n pas plus moins très pour par avec sans sur sous dans en
    entre vers chez comme mais si oui non mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs y même aussi bien tout toute
    tous toutes autre quand comment pourquoi ici fait faire peut pouvez pouvons veuillez merci bonjour êtes sommes suis afin cela
    ça lors depuis après avant déjà encore`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen ist sind war waren sein
    bin bist wird werden wurde wurden worden hat haben habe hatte hatten kann können könnten sollte soll muss müssen möchten darf
    ich du er sie es wir ihr mir mich dir dich uns euch ihm ihn ihnen ihre ihren ihrem ihrer mein meine dein unser unsere unseren
    zu zum zur von vom mit bei beim für auf aus an am im in um nach vor über unter durch gegen ohne bis seit als wie wenn weil dass
    ob auch noch nur schon sehr mehr hier dort dann da so was wer wo warum bitte danke hallo diese dieser dieses diesen alle wieder`,
  pt: `o a os as um uma uns umas de do da dos das no na nos nas ao à aos às e ou que em é são foi era ser estar está estão este
    esta isto esse essa isso com por para pelo pela pelos pelas sem sobre entre até desde como mais muito mas se não sim seu sua
    seus suas meu minha nosso nossa nossos nossas me te lhe você vocês eu ele ela eles elas nós tem têm temos tinha ter há pode
    podem podemos posso quando onde quem qual já também porque todo toda todos todas outro outra aqui agora obrigado obrigada olá
    favor fazer depois antes cada só será foram estamos precisa`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella
    nei nelle su sul sulla con per tra fra e ed o od che chi cui non è sono era essere stato stata sei siamo ho hai ha abbiamo
    avete hanno avere questo questa questi queste quello quella quelli mi ti si ci vi ne lei lui noi voi loro io tu mio mia suo sua
    suoi nostro nostra nostri vostro vostra vostri più meno molto ma se sì no anche come quando dove perché cosa già ancora sempre
    solo tutto tutti tutte altro può possiamo puoi grazie ciao buongiorno prego prima dopo dell all nell sull ogni fare viene`,
  nl: `de het een en of maar niet geen is zijn was waren ben bent wordt worden werd heeft hebben heb had kan kunnen kunt zou zal
    zullen moet moeten mag mogen wil willen ik jij je u hij zij ze wij we jullie mij me hem haar ons onze uw jouw mijn hun dit dat
    deze die van voor met bij op uit aan in naar door over onder om te tot tegen zonder tussen als dan wanneer omdat ook nog al
    alleen heel zeer meer hier daar er wat wie waar hoe waarom graag bedankt hallo alstublieft dank alle andere weer dus na
    via sinds binnen gaat gaan doen maken`,
};

/** For each language the letters and endings that words of the others seldom have. */
export const languageMarks: readonly { readonly language: KnownLanguage; readonly pattern: RegExp }[] = [
  { language: 'en', pattern: /ing$|[^aeiou]ly$|ght|th|wh|ould/ },
  { language: 'es', pattern: /[ñ¡¿]|ci[oó]n(?:es)?$|dad(?:es)?$|uest[ao]|[^s]ie[mnr][bdt]/ },
  { language: 'fr', pattern: /œ|[èû]|e[ou]x$|[^aeiou]ées?$|aux$|oi[rst]|quel/ },
  { language: 'de', pattern: /[ßä]|ung(?:en)?$|sch|ich|keit/ },
  { language: 'pt', pattern: /[ãõ]|[nl]h[aoeã]|dades?$|[aeo]ç[aoã]|eir[ao]s?$/ },
  { language: 'it', pattern: /zion[ei]$|[^aeiou]gli|ità$|tt[aoei]$|cch|ssi[mb]|zz/ },
  { language: 'nl', pattern: /ij[^aeo]|aa[a-z]|lijk|oe[dknrt]/ },
];
