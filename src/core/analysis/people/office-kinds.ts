/** An office by its noun and the words that belong to it: "executive" with "chief". */
export interface Office {
  readonly head: string;
  readonly details: readonly string[];
}

const scholar =
  /^(?:professor|prof\.?|lecturer|scholar|researcher|scientist|historian|economist|academic|physicist|chemist|biologist|fellow|expert|dean|rector)$|ologist$|grapher$/;
const lawyer = /^(?:lawyer|attorney|solicitor|barrister|advocate|counsel|counsellor|counselor)$/;
const police =
  /^(?:officer|detective|inspector|superintendent|constable|sergeant|captain|commander|lieutenant|sheriff|marshal)$/;
const soldier =
  /^(?:general|gen\.|colonel|col\.|admiral|adm\.|major|maj\.|captain|capt\.|commander|lieutenant|lt\.|sergeant|sgt\.|brigadier|brig\.|marshal|commodore|officer)$/;
const cleric =
  /^(?:bishop|archbishop|cardinal|priest|pastor|vicar|curate|rev\.|reverend|rabbi|imam|patriarch|abbess|metropolitan|pope|nun|ayatollah)$/;
const elected =
  /^(?:lawmaker|senator|sen\.|rep\.|congress|mp$|mep$|msp$|legislator|parliamentarian|representative|assembly|backbencher|councillor|deputy$)/;

/** Titles that one noun may stand for. */
const kinds: Readonly<Record<string, RegExp>> = {
  spokesperson: /^spokes/,
  spokesman: /^spokes(?:man|person)$/,
  spokeswoman: /^spokes(?:woman|person)$/,
  chair: /^(?:co-|vice-)?chair/,
  chairman: /^chair(?:man|person)?$/,
  chairwoman: /^chair(?:woman|person)?$/,
  chairperson: /^chair/,
  diplomat: /^(?:ambassador|envoy|diplomat|negotiator|representative|consul|minister|secretary|attach)/,
  envoy: /^(?:envoy|ambassador|representative|emissary|negotiator|mediator)/,
  emissary: /^(?:envoy|emissary|representative)/,
  ambassador: /^(?:ambassador|envoy|representative)/,
  representative: /^(?:representative|envoy|ambassador)/,
  mediator: /^(?:mediator|envoy|facilitator|negotiator)/,
  negotiator: /^(?:negotiator|envoy)/,
  minister: /^(?:minister|secretary)/,
  premier: /^(?:premier|taoiseach)$/,
  leader: /^(?:leader|president|premier|chancellor|minister|chair|chief|king|head|taoiseach|convenor)/,
  senator: /^sen(?:ator|\.)/,
  congressman: /^(?:congressman|representative|rep\.)/,
  congresswoman: /^(?:congresswoman|representative|rep\.)/,
  lawmaker: elected,
  legislator: elected,
  parliamentarian: elected,
  official:
    /^(?:minister|secretary|commissioner|director|head|chief|governor|mayor|spokes|official|administrator|officer|coordinator|superintendent|chair)/,
  dignitary: /^(?:minister|secretary|president|vice-president|ambassador|governor|premier|chancellor)/,
  politician:
    /^(?:lawmaker|senator|sen\.|rep\.|congress|mp$|mep$|legislator|parliamentarian|minister|secretary|governor|gov\.|mayor|councillor|candidate|leader|chancellor|premier|president|chair|mp$)/,
  governor: /^gov(?:ernor|\.)/,
  councillor: /^(?:councill?or|cllr|council(?:wo)?man|alderman)/,
  councilor: /^(?:councill?or|council(?:wo)?man|alderman)/,
  candidate: /^(?:candidate|nominee)/,
  general: /^(?:general|gen\.)/,
  colonel: /^(?:colonel|col\.)/,
  major: /^(?:major|maj\.)/,
  captain: /^(?:captain|capt\.|skipper)/,
  skipper: /^(?:skipper|captain|capt\.)/,
  sergeant: /^(?:sergeant|sgt\.)/,
  lieutenant: /^(?:lieutenant|lt\.)/,
  admiral: /^(?:admiral|adm\.)/,
  commander: /^(?:commander|cmdr\.|general|gen\.|colonel|col\.|admiral|commandant)/,
  brigadier: /^(?:brigadier|brig\.)/,
  soldier,
  officer: new RegExp(`${police.source}|${soldier.source}`),
  detective: /^(?:detective|inspector|superintendent)$/,
  policeman: police,
  policewoman: police,
  chief:
    /^(?:chief|head|president|director|executive|ceo|commissioner|secretary-general|director-general|governor|commander|superintendent)/,
  head: /^(?:head|chief|director|president|chair|leader|executive|ceo|commissioner|secretary-general|director-general|rector|principal)/,
  boss: /^(?:boss|head|chief|executive|ceo|director|manager|chair|president|coach|owner|leader)/,
  ceo: /^(?:ceo|executive)$/,
  executive: /^(?:executive|ceo|boss|cfo|coo)$/,
  coach: /^(?:coach|manager|boss|trainer)$/,
  manager: /^(?:manager|coach|boss)$/,
  trainer: /^(?:trainer|coach)$/,
  professor: /^(?:professor|prof\.?|academic)$/,
  academic: scholar,
  scholar,
  researcher: scholar,
  scientist: scholar,
  expert: new RegExp(`${scholar.source}|^(?:analyst|strategist|consultant)$`),
  lecturer: /^(?:lecturer|professor|academic)$/,
  analyst: /^(?:analyst|strategist|economist)$/,
  strategist: /^(?:strategist|analyst)$/,
  lawyer,
  attorney: lawyer,
  solicitor: /^(?:solicitor|lawyer)$/,
  barrister: /^(?:barrister|lawyer|counsel)$/,
  advocate: lawyer,
  counsel: lawyer,
  judge: /^(?:judge|justice|magistrate)$/,
  justice: /^(?:justice|judge)$/,
  prosecutor: /^(?:prosecutor|attorney)$/,
  doctor:
    /^(?:doctor|surgeon|physician|consultant|paediatrician|pediatrician|gp|psychiatrist|neurosurgeon)$|(?:cardi|onc|neur|derm|epidemi|vir|radi|path|gynaec|gynec)\w*ologist$/,
  medic: /^(?:medic|doctor|paramedic|surgeon|nurse)$/,
  cleric,
  clergyman: cleric,
  churchman: cleric,
  prelate: /^(?:bishop|archbishop|cardinal|patriarch|metropolitan)$/,
  bishop: /^(?:bishop|archbishop|cardinal)$/,
  priest: /^(?:priest|vicar|pastor|rev\.|reverend|curate)$/,
  vicar: /^(?:vicar|rev\.|reverend)$/,
  reverend: /^(?:reverend|rev\.)$/,
  pontiff: /^pope$/,
  monarch: /^(?:king|queen|emperor|empress|emir)$/,
  activist: /^(?:activist|campaigner|organi[sz]er)$/,
  campaigner: /^(?:campaigner|activist)$/,
  farmer: /^(?:farmer|grower|herder|rancher|smallholder)$/,
  grower: /^(?:grower|farmer|winemaker)$/,
  writer: /^(?:writer|author|novelist|poet|playwright|columnist|historian|biographer)$/,
  author: /^(?:author|novelist|writer|historian|biographer)$/,
  novelist: /^(?:novelist|author|writer)$/,
  musician: /^(?:musician|singer|composer|pianist|violinist|guitarist|drummer)$/,
  journalist: /^(?:journalist|reporter|correspondent|editor|columnist|presenter)$/,
  reporter: /^(?:reporter|correspondent|journalist)$/,
  correspondent: /^(?:correspondent|reporter)$/,
  teacher: /^(?:teacher|headteacher|headmaster|headmistress|principal)$/,
  headteacher: /^(?:headteacher|headmaster|headmistress|head|principal)$/,
  rev: /^rev(?:\.|erend)$/,
  unionist: /^(?:unionist|leader|convenor)$/,
  fisherman: /^(?:fisherman|skipper|trawlerman)$/,
  founder: /^(?:founder|co-founder)$/,
  owner: /^(?:owner|co-owner|proprietor|landlord|landlady|publican)$/,
  publican: /^(?:publican|landlord|landlady)$/,
  aide: /^(?:aide|advis[eo]r|assistant)$/,
  adviser: /^(?:advis[eo]r|aide)$/,
  advisor: /^(?:advis[eo]r|aide)$/,
  watchdog: /^ombudsman$/,
  actor: /^actress$/,
};

/** "the glaciologist" for "Professor Ana Holm". */
const fields = /(?:ologist|ographer|ysicist|onomer|omist|hemist|atician|istorian|icist)$/;
const learned = /^(?:professor|prof\.?|lecturer|researcher|scientist|scholar|fellow|author|academic|dean)$/;

/** True where a noun, "the minister", may stand for somebody of an office. */
export function isOfKind(noun: string, head: string): boolean {
  if (noun === head || (Object.hasOwn(kinds, noun) && kinds[noun]?.test(head) === true)) return true;
  return fields.test(noun) && learned.test(head);
}

/** True where the words of one office may stand for the holder of another: "the press secretary" is the spokeswoman. */
export function standsFor(role: Office, held: Office): boolean {
  if (isOfKind(role.head, held.head)) return true;
  return joint.some(({ is, for: meant }) => is(role) && meant(held));
}

/** The words "press" of "press secretary", "prime" of "prime minister": none that a holder's own title must have. */
export function isPartOfOffice(role: Office, held: Office, detail: string): boolean {
  return joint.some(({ is, for: meant, own }) => own.test(detail) && is(role) && meant(held));
}

interface Joint {
  readonly is: (office: Office) => boolean;
  readonly for: (office: Office) => boolean;
  readonly own: RegExp;
}

const none = /^$/;

/** Offices of two words and what else they are called. */
const joint: readonly Joint[] = [
  // "the spokesman" for "press secretary Ivo Lind", and the other way round
  { is: isSpokesperson, for: isPressOfficer, own: none },
  { is: isPressOfficer, for: isSpokesperson, own: /^(?:press|communications|media)$/ },
  // "the prime minister" for "Premier Ana Holm", and the other way round
  { is: isPrimeMinister, for: ({ head }) => /^(?:premier|taoiseach)$/.test(head), own: /^prime$/ },
  { is: ({ head }) => head === 'premier', for: isPrimeMinister, own: none },
  // "the union leader" for "general secretary Ana Holm"
  {
    is: ({ head }) => /^(?:leader|boss|head|chief|unionist)$/.test(head),
    for: ({ head, details }) => head === 'secretary' && details.includes('general'),
    own: none,
  },
  // "the foreign minister" for "the top diplomat, Ana Holm"
  {
    is: ({ head, details }) => head === 'minister' && details.includes('foreign'),
    for: ({ head }) => head === 'diplomat',
    own: /^foreign$/,
  },
  // "the head of state" for "President Ana Holm", "the head of government" for "Prime Minister Ana Holm"
  {
    is: ({ head, details }) => head === 'head' && details.includes('state'),
    for: ({ head, details }) =>
      /^(?:president|king|queen|emperor|emir|sultan)$/.test(head) && !details.includes('vice'),
    own: /^state$/,
  },
  {
    is: ({ head, details }) => head === 'head' && details.includes('government'),
    for: (held) => isPrimeMinister(held) || /^(?:premier|chancellor|taoiseach)$/.test(held.head),
    own: /^government$/,
  },
  // "the chief executive" for "CEO Ana Holm"
  {
    is: ({ head, details }) => head === 'executive' && details.includes('chief'),
    for: ({ head }) => head === 'ceo' || head === 'boss',
    own: /^chief$/,
  },
];

function isSpokesperson({ head }: Office): boolean {
  return head.startsWith('spokes');
}

function isPressOfficer({ head, details }: Office): boolean {
  return (
    /^(?:secretary|officer|chief|director|head|adviser)$/.test(head) &&
    details.some((word) => /^(?:press|communications|media)$/.test(word))
  );
}

function isPrimeMinister({ head, details }: Office): boolean {
  return head === 'minister' && details.includes('prime');
}
