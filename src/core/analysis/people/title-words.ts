/** Nouns that name an office or a calling; "Deputy Secretary of State", "union leader", "Rear Admiral". */
export const titleHeads: ReadonlySet<string> = new Set(
  // state and government
  (
    'president premier chancellor minister secretary undersecretary under-secretary vice-president ' +
    'vice-premier vice-chancellor vice-chairman vice-chair governor mayor taoiseach tanaiste tánaiste king queen emperor ' +
    'empress prince princess emir pope ayatollah treasurer comptroller commissioner president-elect ' +
    'secretary-general director-general attorney-general governor-general consul-general co-chair co-chairman ' +
    'co-president co-founder co-leader ' +
    // diplomats
    'ambassador envoy negotiator representative consul attaché attache diplomat rapporteur mediator facilitator delegate ' +
    'emissary interlocutor observer sherpa co-ordinator coordinator high-representative ' +
    // spokespeople
    'spokesman spokeswoman spokesperson spokespersons spokesmen spokespeople spokeswomen ' +
    // parliament and parties
    'senator congressman congresswoman congressperson lawmaker legislator parliamentarian mp mep msp speaker councillor ' +
    'councilor councilman councilwoman whip leader deputy-speaker candidate assemblyman assemblywoman backbencher alderman ' +
    // business, work and bank
    'chairman chairwoman chairperson chair chief executive ceo cfo coo founder director head manager economist strategist ' +
    'analyst banker investor owner auditor organiser organizer unionist boss controller ' +
    // courts, police, forces
    'judge justice prosecutor lawyer attorney solicitor barrister ombudsman sheriff constable inspector superintendent ' +
    'detective officer general admiral colonel captain commander lieutenant sergeant corporal marshal brigadier ' +
    'commodore commandant soldier veteran ' +
    // learning, church, press and other callings
    'professor lecturer scholar researcher scientist historian expert dean rector fellow adviser advisor aide ' +
    'consultant bishop archbishop cardinal priest pastor rabbi imam reverend patriarch ' +
    'correspondent editor reporter anchor presenter host author columnist activist campaigner farmer ' +
    'counterpart official strongman warlord tycoon politician moderator member counsellor counselor administrator registrar ' +
    'epidemiologist doctor surgeon engineer pilot teacher nurse athlete coach fisherman resident witness ' +
    'landlady landlord publican footballer goalkeeper midfielder winger cyclist swimmer cricketer golfer boxer ' +
    'firefighter paramedic midwife chef actor actress singer musician novelist poet playwright photographer designer ' +
    'architect entrepreneur businessman businesswoman trucker trader docker miner plumber electrician herder grower ' +
    'winemaker hotelier restaurateur volunteer translator referee skipper sculptor painter composer curator ' +
    'physicist chemist biologist student pupil hairdresser receptionist cashier roofer barista ' +
    'cleric nun abbess vicar curate sailor supervisor selectman rancher butcher baker advocate petitioner plaintiff ' +
    'defendant claimant cllr trustee shareholder builder beekeeper conciliator arbitrator adjudicator convener convenor ' +
    'headteacher headmaster headmistress coroner magistrate harbourmaster quartermaster purser bosun archivist librarian bursar'
  ).split(' '),
);

/** Words that belong to a title before its noun. */
export const titleModifiers: ReadonlySet<string> = new Set(
  (
    'deputy vice acting former ex first second third chief senior junior permanent special interim outgoing incoming ' +
    'caretaker assistant associate principal prime foreign defence defense finance interior trade energy health education ' +
    'agriculture justice environment economy economic labour labor transport transportation culture housing ' +
    'industry commerce climate tourism science technology treasury home shadow opposition national security ' +
    'cabinet press party parliamentary majority minority house senate general executive managing regional ' +
    'honorary lead high presidential ministerial state federal union central governmental government ' +
    'diplomatic military policy political legal public affairs external internal emergency humanitarian peace ' +
    'nuclear arms army navy naval air-force police private rear major brigadier lieutenant field supreme crown retired late ' +
    'long-serving veteran newly elected president chairman co-founder group world human rights campaign communications ' +
    'media budget fisheries water oil sports social welfare development cooperation co-operation planning ' +
    'infrastructure immigration migration border research commercial operating financial technical information ' +
    'brexit relations legislative electoral election intelligence spy vaccine bureau strategic digital'
  ).split(' '),
);

/** What a house's offices are called after: "People Director", "Head Office Operations Manager". */
export const departments: ReadonlySet<string> = new Set(
  (
    'people operations marketing sales product customer logistics engineering quality safety compliance risk strategy ' +
    'sustainability data content creative revenue growth brand nursing medical clinical network branch team site plant ' +
    'project programme program store station terminal freight procurement fleet investment investor'
  ).split(' '),
);

/** Lands' parts that offices are called after, where no name stands before: "District Commissioner". */
export const districts: ReadonlySet<string> = new Set(
  'district city county borough parish town village provincial area ward harbour harbor port divisional municipal'.split(
    ' ',
  ),
);

/** Portfolios after "of" and "for": "Secretary of State", "Minister for Foreign Affairs and Trade". */
export const portfolios: ReadonlySet<string> = new Set(
  (
    'state defense defence foreign affairs finance trade energy health the interior homeland security justice labor labour ' +
    'commerce agriculture education transport transportation environment development economy economic international ' +
    'cooperation co-operation climate change industry culture rights sport sports tourism treasury war staff police ' +
    'operations mission space fisheries fishing water natural resources planning budget housing home veterans human services ' +
    'policy political european public information communications strategic digital social religious overseas regional ' +
    'diaspora cultural higher rural urban women youth equality works maritime mines petroleum investment integration ' +
    'national aviation science ' +
    'technology research innovation reform unity reconciliation migration immigration refugees infrastructure railways roads ' +
    'electricity forestry lands livestock shipping pensions and'
  ).split(' '),
);

/** A title's noun that is as often a surname or a given name's neighbour. */
export const titleSurnames: ReadonlySet<string> = new Set(
  'king prince pope bishop judge dean marshal major baron duke page sheriff cardinal chief farmer fisher speaker pilot priest abbot head justice coach deacon constable'.split(
    ' ',
  ),
);

/** "Mr.", "Dame": before a name, never alone; with the gender where they tell it. */
export const honorifics: ReadonlyMap<string, 'female' | 'male' | null> = new Map<
  string,
  'female' | 'male' | null
>([
  ['mr', 'male'],
  ['mr.', 'male'],
  ['mrs', 'female'],
  ['mrs.', 'female'],
  ['ms', 'female'],
  ['ms.', 'female'],
  ['miss', 'female'],
  ['mx', null],
  ['mx.', null],
  ['sir', 'male'],
  ['dame', 'female'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['baroness', 'female'],
  ['dr', null],
  ['dr.', null],
  ['prof', null],
  ['prof.', null],
  ['sheikh', 'male'],
  ['monsignor', 'male'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['monsieur', 'male'],
  ['madame', 'female'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['excellency', null],
  ['h.e.', null],
  ['highness', null],
  ['majesty', null],
  ['holiness', null],
  ['eminence', null],
  ['hon', null],
  ['hon.', null],
  ['honourable', null],
  ['honorable', null],
]);

/** Titles that news writes short before a name. */
export const shortTitles: ReadonlySet<string> = new Set(
  'sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. cmdr. amb. rev. brig.'.split(' '),
);

/** Titles that tell a gender. */
export const titleGenders: ReadonlyMap<string, 'female' | 'male'> = new Map<string, 'female' | 'male'>([
  ['spokeswoman', 'female'],
  ['chairwoman', 'female'],
  ['congresswoman', 'female'],
  ['councilwoman', 'female'],
  ['assemblywoman', 'female'],
  ['queen', 'female'],
  ['princess', 'female'],
  ['empress', 'female'],
  ['spokesman', 'male'],
  ['chairman', 'male'],
  ['vice-chairman', 'male'],
  ['congressman', 'male'],
  ['councilman', 'male'],
  ['assemblyman', 'male'],
  ['king', 'male'],
  ['prince', 'male'],
  ['emperor', 'male'],
  ['emir', 'male'],
  ['pope', 'male'],
  ['bishop', 'male'],
  ['archbishop', 'male'],
  ['cardinal', 'male'],
  ['imam', 'male'],
  ['ayatollah', 'male'],
  ['fisherman', 'male'],
  ['strongman', 'male'],
]);
/* "spokesman", "chairman", "bishop" are used of women too: a first name or a pronoun outweighs them. */
