/** Words that are no part of a person's name although a sentence's head or a calendar gives them a capital. */
export const plainWords: ReadonlySet<string> = new Set(
  // function words and sentence openers
  (
    'a an the this that these those some any each every both either neither all most many much more few several other ' +
    'another such no not none nothing nobody everyone everybody someone somebody anyone one two three four five six seven ' +
    'eight nine ten eleven twelve dozens hundreds thousands millions half i you he she it we they me him her us them my ' +
    'your his its our their mine hers ours theirs whoever whatever whichever whomever who whom whose which what when where why how whether if unless until ' +
    'while although though because since as so than then there here now once twice again also too even only just still ' +
    'yet already ever never always often sometimes usually later earlier soon today tomorrow yesterday tonight ago about ' +
    'above across after against along amid among around at before behind below beneath beside besides between beyond but ' +
    'by despite down during except for from in inside into like near of off on onto or out outside over past per through ' +
    'throughout to toward towards under underneath up upon via with within without and nor is are was were be been being ' +
    'am has have had do does did will would shall should can could may might must let lets says said say asked told added ' +
    'according speaking meanwhile however moreover furthermore nevertheless nonetheless instead indeed perhaps maybe ' +
    'therefore thus hence otherwise elsewhere finally first second third last next previously recently currently ' +
    'initially eventually separately similarly likewise additionally asking answering referring citing noting adding ' +
    'saying calling following given based including despite regarding concerning yes no well oh ok okay please thanks ' +
    'thank hello welcome read watch listen more new old former late early big small great good bad long short high low ' +
    'right left top best worst full free key main own same different early ' +
    // calendar
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february ' +
    'march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov ' +
    'dec spring summer autumn fall winter christmas easter ramadan ' +
    // pages' and papers' furniture
    'correction corrections clarification update updated editor note breaking live photo image video caption advertisement ' +
    'source sources related story stories exclusive analysis opinion explainer q et est edt gmt utc cet bst pt p.m. a.m. ' +
    // nouns that open sentences and headlines
    'talks officials people critics supporters experts analysts diplomats lawmakers voters residents police authorities ' +
    'government governments ministers leaders troops forces soldiers protesters negotiators delegates countries nations ' +
    'world war peace parliament congress senate church god internet covid covid-19 coronavirus republicans democrats ' +
    'republican democratic democrat conservative conservatives labour tory tories liberal liberals socialist socialists ' +
    'christian muslim jewish catholic protestant sunni shia shiite islamic arab western eastern northern southern ' +
    'european african asian soviet west east north south middle central atlantic pacific mediterranean baltic'
  ).split(' '),
);

/** Words that make a capitalised phrase an organisation's name. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'council ministry bank union commission agency committee federation association party group university institute ' +
    'authority organization organisation department office alliance foundation corporation corp corp. inc inc. ltd ltd. ' +
    'co. company forum league court parliament assembly congress senate society board bureau administration service ' +
    'services trust fund network coalition confederation chamber club college school academy cabinet embassy consulate ' +
    'secretariat tribunal hospital observatory initiative partnership consortium guild syndicate exchange reserve treasury ' +
    'house programme program project institution laboratory museum library army navy guard guards police force forces corps command ' +
    'movement front brigade holdings industries airlines airways motors systems technologies energy media news press times ' +
    'post journal herald tribune guardian telegraph broadcasting television radio channel studios partners associates ' +
    'capital securities insurance shipping fisheries railways centre center directorate inspectorate registry chambers ' +
    'church international watch mission task taskforce team delegation unicameral duma rada knesset bundestag community'
  ).split(' '),
);

/** Words of other languages that a body's name begins with: "Comhairle nan Eilean", "Banco do Vale". */
export const foreignBodies: ReadonlySet<string> = new Set(
  (
    'comhairle conseil consejo conselho consiglio consell ministère ministere ministerio ministério ministero banco banque ' +
    'banca cassa caixa caisse direction dirección direção direzione comité comisión comissão commissione junta generalitat ' +
    'asamblea assemblée assembleia assemblea partido partito syndicat sindicato sindacato confédération confederación ' +
    'confederação confederazione fédération federación federação federazione asociación associação associazione académie ' +
    'universidad universidade università université instituto istituto société sociedad sociedade società compagnie ' +
    'compañía companhia compagnia chambre cámara câmara agencia agência agence agenzia autorité autoridad autoridade ' +
    'autorità fondation fundación fundação fondazione fianna dáil seanad cumann bundesverband verband ' +
    'gesellschaft stiftung verein gewerkschaft'
  ).split(' '),
);

/** Nouns that stand, without a capital, before the name of a body: "the campaign group Open Water". */
export const bodyKinds: ReadonlySet<string> = new Set(
  (
    'group charity union party tank company firm bank newspaper magazine agency association body network coalition campaign ' +
    'nonprofit organisation organization institute lobby club federation consultancy watchdog startup service airline carrier ' +
    'maker operator broker brokerage lender insurer retailer publisher developer producer manufacturer thinktank ' +
    'utility conglomerate consortium cooperative co-operative museum theatre hospital think-tank'
  ).split(' '),
);

/** What parties are called for short, though a sentence's head lends their names a capital too. */
export const politicalParties =
  /^(?:Labour|Labor|Conservatives?|Tories|Greens?|Liberals?|Nationals?|Socialists?|Democrats|Republicans)$/;

/** Nouns for whoever trades or makes, a house or a man: before a house's name where an office in it is told. */
export const businessNouns =
  /^(?:importer|exporter|processor|distributor|wholesaler|supplier|shipbuilder|refiner|haulier|brewer|distiller|grower|farmer|builder|contractor|trader|shipper|miner|seller|designer|owner|provider|processor|packer|canner|baker|roaster|caterer|breeder|smelter|forwarder|recycler|\p{Ll}{3,}maker)$/u;

/** Words that make a capitalised phrase a place, an event, a paper or a thing. */
export const thingWords: ReadonlySet<string> = new Set(
  (
    'street road avenue square river sea strait straits lake mountain mountains mount island islands valley peninsula ' +
    'desert bay gulf ocean canal bridge airport port harbour harbor quay wharf pier dock docks esplanade promenade ' +
    'boulevard barracks lighthouse estuary loch lough fjord reef atoll plateau station park palace castle tower city town county province district ' +
    'state states republic kingdom region territory coast border line pass hotel hall stadium plaza cathedral mosque ' +
    'conference summit treaty agreement accord accords pact protocol convention charter act bill law plan deal declaration ' +
    'memorandum resolution process dialogue talks session meeting games cup prize award day week month year war battle ' +
    'operation strategy doctrine report review index survey statement constitution amendment article chapter section ' +
    'fleet jet missile tank system stream pipeline express show podcast magazine book film series language ' +
    'age era crisis revolution intifada festival fair expo olympics championship'
  ).split(' '),
);

/** Things that people are called after. */
export const thingSurnames: ReadonlySet<string> = new Set(
  'park street lake castle hall bay day bridge bridges field ford cross church house banks post court'.split(
    ' ',
  ),
);

/** Small words that stand inside names: "de la Cruz", "bin Salman", "van der Berg". */
export const particles: ReadonlySet<string> = new Set(
  'de del della di da das dos do du des la le van von der den ter ten te zu zur bin ibn bint ben al el abu y e af av st. san na nan nam'.split(
    ' ',
  ),
);

/** Verbs of telling, in the forms that stand beside a speaker's name. */
export const tellingVerbs: ReadonlySet<string> = new Set(
  (
    'said says say told tells tell added adds asked asks warned warns stressed stresses insisted insists argued argues ' +
    'explained explains noted notes announced announces declared declares claimed claims replied replies responded ' +
    'responds answered answers stated states wrote writes tweeted posted commented remarked concluded concludes continued ' +
    'continues denied denies confirmed confirms acknowledged acknowledges admitted admits conceded concedes predicted ' +
    'predicts suggested suggests urged urges vowed vows pledged pledges promised promises reiterated reiterates repeated ' +
    'repeats recalled recalls emphasized emphasised emphasizes underlined underscored underscores accused accuses ' +
    'criticized criticised condemned complained complains cautioned cautions countered counters quipped joked observed ' +
    'believes believed thinks hopes hoped expects expected called calls described describes dismissed dismisses rejected ' +
    'rejects disputed welcomed praised thanked testified read reads reported reports maintained maintains signalled ' +
    'signaled indicated indicates expressed expresses demanded demands proposed proposes agreed agrees declined refused'
  ).split(' '),
);
