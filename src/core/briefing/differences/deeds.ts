/**
 * What is told of those or that which is counted, by stems: two outlets seldom have the same verb for it ("cut 1,200
 * jobs", "1,500 workers are to go"), and an article that says it may use several.
 */
const deeds: readonly (readonly [string, RegExp])[] = [
  ['killed', /^(?:kill|die|died|dead|death|deaths|fatalit\w*|bodi?)$/],
  ['hurt', /^(?:hurt|injur\w*|wound\w*|hospitali\w+)$/],
  ['missing', /^(?:miss|missing|unaccount\w*)$/],
  ['displaced', /^(?:displac\w*|fled|fle|flee|evacu\w*|homeless|uproot)$/],
  ['held', /^(?:arrest\w*|detain\w*|jail\w*|imprison\w*|custod\w*)$/],
  ['freed', /^(?:freed|free|fre|releas\w*|exchang\w*|swapp?|hand|handover|repatriat\w*|return)$/],
  ['destroyed', /^(?:destroy\w*|burnt|burned|raz|razed|gutt?|gutted|flatten\w*)$/],
  ['damaged', /^damag\w*$/],
  ['close', /^(?:clos|close|shut|shutt|shutter)$/],
  [
    'cut',
    /^(?:cut|axe|axed|los|go|dismiss\w*|sack\w*|eliminat|shed|redundanc\w*|redundant|layoff|lay|laid|slash)$/,
  ],
  ['cancel', /^(?:cancel\w*|scrap\w*|chop|ground|affect|disrupt\w*)$/],
  ['employ', /^(?:employ\w*|workforc|payroll|work)$/],
  ['wait', /^(?:wait|stuck|strand\w*|queu|queue|stranded|held)$/],
  ['buy', /^(?:buy|bought|acquir\w*|takeov\w*|purchas\w*)$/],
  ['represent', /^(?:represent|speak)$/],
  ['attend', /^(?:attend\w*|gather\w*|turnout|march\w*|rall\w*|protest\w*|demonstrat\w*|crowd|fill|pack)$/],
  ['aboard', /^(?:aboard|board|carry|carri|carried|passeng\w*)$/],
  ['cross', /^(?:cross|enter|reach|pass|roll)$/],
  ['dark', /^(?:power|electric\w*|blackout|outag\w*)$/],
  ['strike', /^(?:strik\w*|walk|walkout|stoppag\w*|pickets?)$/],
  ['join', /^(?:merg\w*|combin\w*|togeth\w*)$/],
];
/** What befalls people: their number rises from hour to hour. */
const fates: ReadonlySet<string> = new Set(['killed', 'hurt', 'missing', 'displaced', 'held', 'freed']);
const known: ReadonlySet<string> = new Set(deeds.map(([name]) => name));

const work = /^(?:job|post|posts|posit)$/;
const life = /^(?:liv|live|life)$/;
const part = /^part$/;
const home = /^(?:hom|home|hous)$/;

/** Stems with those that tell of a deed under its name: "lose their jobs", "lose their lives", "leave their homes", "take part". */
export function withDeeds(stems: readonly string[]): string[] {
  const [ofWork, ofLife, ofHome, ofPart] = [work, life, home, part].map((of) =>
    stems.some((stem) => of.test(stem)),
  );
  return stems.map((stem) => {
    if (ofWork && /^(?:los[et]?|cost)/.test(stem)) return 'cut';
    if (ofLife && /^(?:los[et]?|claim|cost)/.test(stem)) return 'killed';
    if (ofHome && /^(?:leav|left)/.test(stem)) return 'displaced';
    if (ofPart && /^(?:took|tak|take)$/.test(stem)) return 'attend';
    return deedOf(stem);
  });
}

function deedOf(stem: string): string {
  return deeds.find(([, pattern]) => pattern.test(stem))?.[0] ?? stem;
}

/** True for a deed's name: "cut", "attend". */
export function isDeed(stem: string): boolean {
  return known.has(stem);
}

/** True for the name of what befalls people: "killed". */
export function isFate(stem: string): boolean {
  return fates.has(stem);
}
