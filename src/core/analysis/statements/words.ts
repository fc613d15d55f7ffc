/** Closed word classes of news English that the statement rules lean on; all in lower case. */

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

export const objectPronouns = words('him her them me us you it himself herself themselves itself one');

export const determiners = words(
  'the a an this that these those his her its their our my your some any no every each all both several many most few one two three four five six seven eight nine ten another other such',
);

export const prepositions = words(
  'in on at by for with from of to into onto over under after before during since through throughout via about against among amid between within without toward towards upon across along around near behind beyond despite per than including regarding concerning following ahead outside inside off up down out as until till like unlike alongside',
);

export const subordinators = words(
  'that because when while as after before if although though whether where since until unless whereas once lest wherever whenever than what how why whose',
);

export const coordinators = words('and but or nor yet so then');

export const auxiliaries = words(
  "is are was were be been being am has have had having do does did will would can could shall should may might must 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t",
);

export const negations = words(
  "not never n't nor neither hardly isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t",
);

export const modals = words('will would can could shall should may might must');

/** Adverbs that stand between a subject and its verb, or after the verb. */
export const adverbs = words(
  'also again already always even ever first further however instead just later meanwhile merely nevertheless next often once only quite rather really simply soon sometimes still then there therefore thus today tomorrow tonight too yesterday yet now earlier long far apparently reportedly recently previously repeatedly publicly explicitly initially eventually finally himself herself themselves itself both all not never currently formally officially flatly essentially basically clearly twice afterwards afterward together indeed perhaps maybe so well almost nearly ago somehow besides moreover furthermore similarly likewise overall',
);

export const timeWords = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays today yesterday tomorrow tonight morning afternoon evening night week weekend month year january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec earlier later last this next past day days weeks months years hours minutes ago recently now then',
);

/** Finite forms common enough to tell a clause from a noun phrase (auxiliaries apart). */
const pastForms = words(
  'went came made took gave got saw knew thought found left felt kept held brought began became put set led met ran paid sent built lost fell won rose grew spoke broke chose drew drove hit let meant read sat stood stuck told said understood wrote wore threw cut spent heard shot sought caught fought bought taught faced seemed appeared turned looked failed cast cost quit shut struck stole slept swept swore tore hid fled flew fed drank ate bore shook froze forgave forgot foresaw withdrew overcame undertook laid lay sank sang slid split burst swam sprang clung flung hung dug rang woke smelt spelt learnt dreamt burnt leapt crept wept knelt dealt bent lent spun strung wrung stung slung strode rode bred sped shone trod swung blew shrank stank forbade outdid slew slit spat',
);

const presentForms = words(
  "goes comes makes takes gives gets sees knows thinks finds leaves feels keeps holds brings begins becomes puts sets leads meets runs pays sends builds loses falls wins rises grows speaks breaks chooses draws drives hits lets means needs wants remains includes shows says seems appears deserves requires faces lacks stands works go come make take give get see know think find leave feel keep hold bring begin become need want remain include show mean have seem stand continue agree disagree appear exist belong depend consist deserve refuse oppose intend allow require ensure enable prevent provide receive suffer differ arise emerge occur persist reflect threaten strengthen undermine expects intends seeks refuses opposes fails tends manages continues agrees disagrees belongs depends exists consists believes understands considers decides receives sells eats writes hears provides allows ensures enables prevents suffers differs arises emerges occurs persists reflects threatens strengthens undermines contains involves owns spends enjoys prefers recognises recognizes represents suggests applies relies retains obtains maintains operates occupies exceeds forgets happens ignores learns owes possesses proves pursues remembers removes replaces resists teaches carries denies accepts prefer rely exceed resist seek tend treat it's he's she's that's there's i'm it’s he’s she’s that’s there’s i’m",
);

/** True for words that are surely a finite verb, whatever surrounds them. */
export function isFinite(low: string): boolean {
  // "there’d", "who’ll"
  if ((low.includes("'") || low.includes('’')) && /['’](?:d|ll|ve|re)$/.test(low)) return true;
  return auxiliaries.has(low)
    ? low !== 'be' && low !== 'been' && low !== 'being' && low !== 'having'
    : pastForms.has(low) || presentForms.has(low);
}

/** True for adverbs: those listed and most words in -ly. */
export function isAdverb(low: string): boolean {
  return adverbs.has(low) || (low.length > 4 && low.endsWith('ly') && !lyNouns.has(low));
}

/** "has |since| said", "has |clearly| said": stands between an auxiliary and its verb. */
export function isInsideVerb(before: string, low: string): boolean {
  return isAdverb(low) || (low === 'since' && /^(?:ha(?:s|ve|d)|.*['’](?:s|ve|d))$/.test(before));
}

const lyNouns = words(
  'kelly reilly sally emily molly kimberly beverly billy lily polly holly willy ely bily family ally assembly reply supply early daily weekly monthly friendly likely elderly italy july rally folly only lonely ugly',
);

/** Nouns for what somebody said or wrote, after "in a …". */
export const utterances = words(
  'statement interview tweet post speech letter briefing report email memo filing op-ed column address message video call release remarks comments testimony announcement article essay blog note book interviews statements tweets posts paper conference appearance hearing monologue broadcast press news television tv radio telephone phone written joint separate brief',
);
