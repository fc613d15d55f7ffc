import { isBesideNamed } from './announced.ts';
import { type ArticleWords, wordsOf } from './article-words.ts';
import { atHand } from './at-hand.ts';
import { type Item, type ItemSources, itemsOf } from './cast-items.ts';
import { namelessEntry } from './entries.ts';
import { CallingBook, holderOf, type Seen } from './epithet-holder.ts';
import { type Epithet, epithetOf } from './epithets.ts';
import { Holders } from './holders.ts';
import { homeParties } from './home-party.ts';
import type { Kin } from './kin.ts';
import type { Lead } from './lead.ts';
import type { Gender, Named } from './named.ts';
import { namedNext, relativeNext } from './named-next.ts';
import { meansNobody } from './nobody.ts';
import type { MentionForm, PeopleEntry } from './people.ts';
import { type Affiliations, type Profile, profileOf } from './profile.ts';
import { type Antecedent, antecedentOf } from './pronouns.ts';
import { hostOf, isState } from './publisher.ts';
import { mayBeReprise, reprisedBy, tagsOnly } from './reprise.ts';
import { isHeld } from './role-matching.ts';
import type { Role } from './roles.ts';
import { leadsClause } from './sentence-subject.ts';
import type { Somebody } from './somebody.ts';
import { type CastMention, SpokenOf } from './spoken-of.ts';
import { styledAs } from './styled.ts';
import { genderOfUnknown, isUnknown, stranger, unknownOf } from './unknown-people.ts';
import { entryOf, type Unnamed, unnamedByRole } from './unnamed.ts';
import { isWhoTells } from './who-tells.ts';

/** What the passes before found. */
export interface CastInput extends ItemSources {
  readonly affiliations: Affiliations;
  /** The country whose ministry or office publishes the text; null where none is known to. */
  readonly publisher: string | null;
  /** An office tells in its own words of a meeting or a call. */
  readonly official: boolean;
}

/** Walks the article once from its head and says of every name, title, pronoun and unnamed source who is meant. */
export function assembleCast(input: CastInput): {
  readonly entries: readonly PeopleEntry[];
  readonly mentions: readonly CastMention[];
} {
  const stage = new Stage(input);
  let covered = 0;
  for (const item of itemsOf(input)) {
    if (item.from < covered && item.named === undefined) continue;
    covered = Math.max(covered, stage.play(item));
  }
  return { entries: stage.entries(), mentions: stage.spoken.mentions };
}

/** Says item by item who is meant: state with a life, the walk's. */
class Stage {
  readonly spoken: SpokenOf;
  private readonly holders: Holders;
  private readonly words: ArticleWords;
  private readonly people: readonly Named[];
  private readonly profiles: readonly Profile[];
  private readonly genders: (Gender | null)[];
  private readonly lastUnnamed = new Map<string, number>();
  /** Offices that somebody without a name holds beside a named one. */
  private readonly besideNamed = new Set<string>();
  private readonly callings: CallingBook;
  private readonly leads: ReadonlyMap<Role, Lead>;

  constructor({ words, roster, roles, affiliations, publisher, official }: CastInput) {
    this.words = words;
    this.people = roster.people;
    this.leads = new Map(roster.leads.map((lead) => [lead.role, lead]));
    this.callings = new CallingBook(words, roster.people);
    this.profiles = homeParties(
      words,
      roster.people,
      roster.people.map((person) => profileOf(person, affiliations)),
      roles.filter((role) => role.party !== null && isState.test(role.head) && !roster.spokenFor.has(role)),
    );
    this.genders = roster.people.map((person) => person.gender);
    this.spoken = new SpokenOf(words, roster.people.length);
    const { people, profiles } = this;
    const host = official ? hostOf(people) : null;
    this.holders = new Holders({ words, people, profiles, publisher, host }, this.spoken);
  }

  entries(): PeopleEntry[] {
    const named = this.profiles.map(
      ({ person, party }, index): PeopleEntry => ({
        person,
        kind: this.people[index]?.uncertain === true ? 'organisation' : 'person',
        gender: this.genders[index] ?? null,
        party,
      }),
    );
    return [...named, ...this.spoken.others];
  }

  /** Notes an item's mention; the token up to which the text is spoken for. */
  play(item: Item): number {
    if (item.named) return this.name(item, item.named);
    if (item.gender !== undefined) return this.pronoun(item, item.gender);
    if (item.stranger) {
      this.spoken.mayMean(item, stranger);
      return item.from;
    }
    if (item.role) return this.role(item.role);
    if (item.epithet) return this.epithet(item.epithet);
    if (item.kin) return this.kin(item.kin);
    if (item.somebody) return this.somebody(item.somebody);
    if (item.crowd) return this.unnamed(item.crowd);
    return item.organisation ? this.organisation(item, item.organisation) : item.from;
  }

  private organisation(item: Item, { name, party, affiliation }: NonNullable<Item['organisation']>): number {
    const person = { name, ...(affiliation === null ? {} : { affiliation }) };
    const entry = this.spoken.other(`o:${name}`, { person, kind: 'organisation', gender: null, party });
    this.spoken.note(item, entry, 'organisation');
    return item.to;
  }

  private name(item: Item, named: { readonly index: number; readonly form: MentionForm }): number {
    this.spoken.note(item, named.index, named.form);
    this.spoken.mayMean(item, named.index, named.form === 'label');
    this.spoken.bringForward(named.index, item.from);
    return item.to;
  }

  private pronoun(item: Item, gender: Gender | null): number {
    const genderOf = (entry: number) => this.genderOf(entry);
    const found =
      (item.styled && styledAs(this.words, gender, this.spoken.recent, this.people, this.genders)) ||
      antecedentOf(this.words, item.from, gender, this.atHand(item.from), genderOf) ||
      (this.spoken.antecedents.length === 0 && namedNext(this.words, item.from, gender, this.people));
    const subject = /^s?he$/.test(this.words.tokens[item.from]?.lower ?? '');
    if (!found || isUnknown(found.entry)) {
      // "She said so to Berg. She added": the same one.
      if (subject && gender && leadsClause(this.words, item.from) && this.words.quotationOf[item.from] === -1)
        this.spoken.mayMean(item, unknownOf(gender));
      return item.from;
    }
    if (subject && gender && found.sure && found.entry < this.people.length)
      this.genders[found.entry] ??= gender;
    const person = this.people[found.entry];
    if (person) person.uncertain = false;
    this.spoken.note(item, found.entry, 'pronoun');
    if (this.words.quotationOf[item.from] === -1) {
      this.spoken.mayMean(item, found.entry);
    }
    return item.to;
  }

  private atHand(at: number): readonly Antecedent[] {
    const isVague = (entry: number) => entry >= this.people.length && this.genderOf(entry) === null;
    return atHand(this.words, at, this.spoken.antecedents, isVague);
  }

  private role(role: Role): number {
    // "his Greek counterpart": the one of Greece.
    const counterpart = role.head === 'counterpart' && role.party !== null;
    const pointing =
      counterpart || role.article === 'definite' || (role.article === 'none' && role.party !== null);
    // "a senior official … The official said": the same one, though the article has ministers too.
    const isKnown =
      this.isUnnamedAgain(role) ||
      (role.head === 'official' && this.lastUnnamed.has('official')) ||
      this.isBesideNamed(role);
    const holder = role.plural || isKnown ? null : this.holder(role, pointing);
    if (holder !== null) {
      this.spoken.point(role, holder, 'role');
      return role.to;
    }
    if (this.isEpithet(role)) {
      const to = this.epithet(epithetOf(this.words, role));
      if (to > role.from) return to;
    }
    const reprised = isKnown || role.plural || !isLast(this.words, role) ? null : this.reprised(role);
    if (reprised !== null) {
      this.spoken.point(role, reprised, 'role');
      return role.to;
    }
    if (meansNobody(this.words, role)) return role.from;
    if (pointing && role.party === null && role.affiliation === null) {
      const known = this.lastUnnamed.get(role.head);
      if (known !== undefined && !role.plural) {
        this.spoken.point(role, known, 'anonymous');
        return role.to;
      }
    }
    return this.unnamed(unnamedByRole(this.words, role));
  }

  /** Whom a lead's title stands for, else who holds a title that points to somebody; null where nobody is sure to. */
  private holder(role: Role, pointing: boolean): number | null {
    const lead = this.leads.get(role);
    if (!pointing && !lead && this.words.shouted[role.titleFrom] !== true) return null;
    const own = lead ? this.people.indexOf(lead.person) : -1;
    if (own >= 0) return own;
    return this.holders.holderOf(role, (index) => this.callings.isDescribed(index))?.entry ?? null;
  }

  /** "A northern cooper spoke. “…,” the cooper added": nobody named is a cooper, though one holds an office near it. */
  private isUnnamedAgain(role: Role): boolean {
    if (!this.lastUnnamed.has(role.head) || role.party !== null || role.affiliation !== null) return false;
    return !this.people.some(({ introductions }) => introductions.some(({ head }) => head === role.head));
  }

  /** "The Prime Minister spoke to Prime Minister Ana Holm": another, there and from there on. */
  private isBesideNamed(role: Role): boolean {
    if (role.article !== 'definite' || role.party !== null || role.affiliation !== null) return false;
    const title = `${role.details.join(' ')} ${role.head}`;
    if (this.besideNamed.has(title)) return true;
    const is = isBesideNamed(this.words, role, this.people);
    if (is) this.besideNamed.add(title);
    return is;
  }

  /** "the Utah governor", of whom no title in the article tells. */
  private isEpithet(role: Role): boolean {
    if (role.plural || this.words.tokens[role.from]?.lower !== 'the' || !isLast(this.words, role))
      return false;
    if (this.lastUnnamed.has(role.head) && role.titleFrom === role.from + 1) return false;
    return !isHeld(role, this.holders.holdersOf(role));
  }

  /** "The ambassador leaves this week": of whom only the name was told. */
  private reprised(role: Role): number | null {
    const tag = tagsOnly(this.words, role.from, this.spoken.antecedents);
    // "the former prosecutor", "the outgoing chief economist": no scene has one of its own.
    const past = passing.test(role.title);
    if (role.capital || (role.details.length > 0 && !tag && !past)) return null;
    const owned = past || role.party !== null || role.affiliation !== null;
    return reprisedBy({ ...role, owned, tag }, this.seen(), this.callings);
  }

  private seen(): Seen {
    return {
      words: this.words,
      people: this.people,
      mentions: this.spoken.antecedents,
      genderOf: (entry) => this.genderOf(entry),
      partyOf: (entry) => this.profiles[entry]?.party ?? null,
    };
  }

  private epithet(epithet: Epithet): number {
    const seen = this.seen();
    const own = holderOf(epithet, seen, this.callings);
    const plain = own === null && !epithet.isOffice && mayBeReprise(epithet);
    const index = plain ? reprisedBy({ ...epithet, owned: false, tag: false }, seen, this.callings) : own;
    if (index === null || isUnknown(index)) return epithet.from;
    this.spoken.point(epithet, index, 'role');
    return epithet.to;
  }

  /** "his widow": whoever of his surname is named next, else a relative without a name. */
  private kin(kin: Kin): number {
    const owner = this.spoken.antecedents.findLast(({ to }) => to === kin.ownerTo);
    const whose = owner === undefined ? undefined : this.people[owner.entry];
    const named = whose === undefined ? null : relativeNext(this.words, kin, whose, this.people);
    const own = kin.ownerTo - 1;
    const noun = wordsOf(this.words, kin);
    const name =
      whose === undefined ? `${this.words.tokens[own]?.lower ?? ''} ${noun}` : `${whose.name}’s ${noun}`;
    const entry = named ?? this.spoken.other(`k:${name}`, namelessEntry(name, kin.gender));
    this.spoken.point(kin, entry, named === null ? 'anonymous' : 'role');
    return kin.to;
  }

  private somebody({ from, to, description, gender }: Somebody): number {
    const entry = this.spoken.other(`s:${from}`, namelessEntry(description, gender));
    this.spoken.point({ from, to }, entry, 'anonymous');
    return to;
  }

  private genderOf(entry: number): Gender | null {
    if (isUnknown(entry)) return genderOfUnknown(entry);
    return this.genders[entry] ?? this.spoken.others[entry - this.people.length]?.gender ?? null;
  }

  private unnamed(one: Unnamed): number {
    const key = one.description.toLowerCase().replace(/^(?:the|a|an) /, '');
    const entry = this.spoken.other(`a:${key}`, entryOf(one));
    this.spoken.note(one, entry, 'anonymous');
    if (!one.plural) {
      this.lastUnnamed.set(one.head, entry);
      if (isWhoTells(this.words, one)) this.spoken.mayMean(one, entry);
    }
    return one.to;
  }
}

const passing = /^(?:former|ex-|one-time|outgoing|incoming|retired|newly elected) ?/;

/** Nothing stands after the noun of the title: "the Utah governor", not "the governor of Utah". */
function isLast({ tokens }: ArticleWords, { to, head }: Role): boolean {
  return tokens[to - 1]?.lower === head;
}
