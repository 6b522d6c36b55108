/** American spellings with the British ones; only pairs where no other word is spelt so in the one or in the other country. */
export const toBritish: ReadonlyMap<string, string> = new Map(
  readPairs(`
    color=colour colors=colours colored=coloured coloring=colouring colorful=colourful favor=favour favors=favours favored=favoured
    favorable=favourable favorite=favourite favorites=favourites honor=honour honors=honours honored=honoured honoring=honouring
    honorable=honourable humor=humour labor=labour labors=labours neighbor=neighbour neighbors=neighbours
    neighborhood=neighbourhood neighborhoods=neighbourhoods behavior=behaviour behaviors=behaviours endeavor=endeavour endeavors=endeavours
    flavor=flavour flavors=flavours harbor=harbour harbors=harbours odor=odour odors=odours parlor=parlour rumor=rumour rumors=rumours
    savor=savour savory=savoury vapor=vapour vigor=vigour armor=armour splendor=splendour tumor=tumour misbehavior=misbehaviour
    discolored=discoloured center=centre centers=centres centered=centred centering=centring theater=theatre theaters=theatres
    fiber=fibre fibers=fibres liter=litre liters=litres kilometer=kilometre kilometers=kilometres centimeter=centimetre
    centimeters=centimetres millimeter=millimetre millimeters=millimetres somber=sombre meager=meagre caliber=calibre luster=lustre
    specter=spectre canceled=cancelled canceling=cancelling cancelation=cancellation cancelations=cancellations traveled=travelled
    traveling=travelling traveler=traveller travelers=travellers labeled=labelled labeling=labelling modeled=modelled modeling=modelling
    totaled=totalled totaling=totalling fueled=fuelled fueling=fuelling signaled=signalled signaling=signalling dialed=dialled
    dialing=dialling leveled=levelled leveling=levelling marvelous=marvellous counselor=counsellor counselors=counsellors
    counseling=counselling jeweler=jeweller jewelers=jewellers jewelry=jewellery channeled=channelled funneled=funnelled
    tunneled=tunnelled quarreled=quarrelled enroll=enrol enrolls=enrols enrollment=enrolment enrollments=enrolments fulfill=fulfil
    fulfills=fulfils fulfillment=fulfilment installment=instalment installments=instalments skillful=skilful skillfully=skilfully
    willful=wilful willfully=wilfully distill=distil instill=instil appall=appal woolen=woollen defense=defence offense=offence
    offenses=offences pretense=pretence analyze=analyse analyzed=analysed analyzing=analysing
    paralyzed=paralysed catalyze=catalyse catalog=catalogue catalogs=catalogues gray=grey grayed=greyed cozy=cosy
    skeptical=sceptical skeptic=sceptic pajamas=pyjamas mustache=moustache plow=plough mold=mould moldy=mouldy molding=moulding
    aluminum=aluminium airplane=aeroplane airplanes=aeroplanes artifact=artefact artifacts=artefacts donut=doughnut donuts=doughnuts
    anesthetic=anaesthetic anemia=anaemia pediatric=paediatric pediatrician=paediatrician orthopedic=orthopaedic
    gynecologist=gynaecologist diarrhea=diarrhoea estrogen=oestrogen hemorrhage=haemorrhage leukemia=leukaemia maneuver=manoeuvre
    maneuvers=manoeuvres encyclopedia=encyclopaedia sulfur=sulphur acknowledgment=acknowledgement acknowledgments=acknowledgements
    aging=ageing tidbit=titbit unraveled=unravelled unlabeled=unlabelled
    refueling=refuelling worshiped=worshipped kidnaped=kidnapped groveling=grovelling equaled=equalled initialed=initialled
    paneled=panelled rivaled=rivalled stenciled=stencilled swiveled=swivelled shoveled=shovelled
  `),
);

/** British spellings with the American ones, for words that both countries spell their own way or that Britain spells in two ways. */
export const toAmerican: ReadonlyMap<string, string> = new Map([
  ...[...toBritish].map(([american, british]) => [british, american] as const),
  ...readPairs(`
    cheque=check cheques=checks programme=program programmes=programs tyre=tire tyres=tires licence=license licences=licenses
    practise=practice practising=practicing practised=practiced grey=gray metre=meter metres=meters kerb=curb kerbs=curbs
    draught=draft storey=story storeys=stories learnt=learned spelt=spelled dreamt=dreamed
    enquiry=inquiry enquiries=inquiries speciality=specialty specialities=specialties
    mum=mom
  `),
  ...readStems(`
    apologis authoris categoris characteris customis digitis equalis familiaris finalis generalis initialis itemis jeopardis
    legalis localis maximis minimis mobilis modernis monetis normalis optimis organis personalis popularis prioritis publicis
    randomis realis recognis reorganis revitalis scrutinis socialis specialis stabilis standardis subsidis summaris symbolis
    synchronis sympathis tokenis utilis verbalis visualis anonymis capitalis centralis computeris criticis formalis
    harmonis industrialis internalis memoris neutralis penalis polaris rationalis sanitis sensitis terroris unauthoris
  `),
]);

/** Oxford spells these with z too, so they are no fault in Britain. */
export const toOxfordS: ReadonlyMap<string, string> = new Map(
  [...toAmerican]
    .filter(([british]) => /is(?:e|es|ed|ing|ation|ations)$/.test(british))
    .map(([british, american]) => [american, british]),
);

function* readPairs(pairs: string): Iterable<readonly [string, string]> {
  for (const pair of pairs.trim().split(/\s+/)) {
    const [one = '', other = ''] = pair.split('=');
    yield [one, other];
  }
}

/** Each verb in five forms and with its noun. */
function* readStems(stems: string): Iterable<readonly [string, string]> {
  for (const stem of stems.trim().split(/\s+/)) {
    for (const ending of ['e', 'es', 'ed', 'ing', 'ation', 'ations'])
      yield [stem + ending, `${stem.slice(0, -1)}z${ending}`];
  }
}
