import { announcedAfter, faint } from './announced.ts';
import type { ArticleWords } from './article-words.ts';
import { opensSentence, sameSentence, wordsOf } from './article-words.ts';
import { type Item, type ItemSources, itemsOf, styles } from './cast-items.ts';
import { CallingBook, holderOf } from './epithet-holder.ts';
import { type Epithet, epithetOf } from './epithets.ts';
import { homeParties } from './home-party.ts';
import type { Kin } from './kin.ts';
import type { Lead } from './lead.ts';
import type { Gender, Named } from './named.ts';
import { namedNext, relativeNext } from './named-next.ts';
import type { Mention, MentionForm, PeopleEntry } from './people.ts';
import type { Affiliations } from './profile.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Antecedent, antecedentOf } from './pronouns.ts';
import { hostOf, isState } from './publisher.ts';
import { isHeld, matchRole, type RoleHolder } from './role-matching.ts';
import type { Role } from './roles.ts';
import type { Somebody } from './somebody.ts';
import { tellsAt, type Unnamed, unnamedByRole } from './unnamed.ts';

/** A mention in tokens, `to` exclusive. */
export interface CastMention extends Omit<Mention, 'start' | 'end'> {
  readonly from: number;
  readonly to: number;
}

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
  return { entries: stage.entries(), mentions: stage.mentions };
}

/** In place of an index: capitals that may name somebody unknown. */
const stranger = -1;
/** With more people than this a title is matched to those lately spoken of alone. */
const crowded = 100;
/** Before a title: whose it is. */
const ownOf = new Set(['my', 'your', 'our']);
/** Who has been spoken of so far: state with a life, the walk's. */
class Stage {
  readonly mentions: CastMention[] = [];
  private readonly words: ArticleWords;
  private readonly people: readonly Named[];
  private readonly profiles: readonly Profile[];
  private readonly genders: (Gender | null)[];
  private readonly others: PeopleEntry[] = [];
  private readonly byName = new Map<string, number>();
  private readonly antecedents: Antecedent[] = [];
  /** Indexes of named people, the one last spoken of first. */
  private recent: number[] = [];
  /** Sentences in which named people were last spoken of, by their indexes. */
  private readonly lastIn = new Map<number, number>();
  private readonly publisher: string | null;
  /** Index of whoever an official text names first with an office; null in any other text. */
  private readonly host: number | null;
  private readonly lastUnnamed = new Map<string, number>();
  private readonly callings: CallingBook;
  private readonly lead: Lead | null;

  constructor({ words, roster, roles, affiliations, publisher, official }: CastInput) {
    this.publisher = publisher;
    this.host = official ? hostOf(roster.people) : null;
    this.words = words;
    this.people = roster.people;
    this.lead = roster.lead;
    this.callings = new CallingBook(words, roster.people);
    this.profiles = homeParties(
      words,
      roster.people,
      roster.people.map((person) => profileOf(person, affiliations)),
      roles.filter((role) => role.party !== null && isState.test(role.head) && !roster.spokenFor.has(role)),
    );
    this.genders = roster.people.map((person) => person.gender);
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
    return [...named, ...this.others];
  }

  /** Notes an item's mention; the token up to which the text is spoken for. */
  play(item: Item): number {
    if (item.named) return this.name(item, item.named);
    if (item.gender !== undefined) return this.pronoun(item, item.gender);
    if (item.stranger) {
      this.antecedents.push({ from: item.from, to: item.to, entry: stranger, label: false });
      return item.from;
    }
    if (item.role) return this.role(item.role);
    if (item.epithet) return this.epithet(item.epithet);
    if (item.kin) return this.kin(item.kin);
    if (item.somebody) return this.somebody(item.somebody);
    if (item.crowd) return this.unnamed(item.crowd);
    if (item.organisation) {
      const { name, party, affiliation } = item.organisation;
      const person = { name, ...(affiliation === null ? {} : { affiliation }) };
      this.note(
        item,
        this.other(`o:${name}`, { person, kind: 'organisation', gender: null, party }),
        'organisation',
      );
      return item.to;
    }
    return item.from;
  }

  private name(item: Item, named: { readonly index: number; readonly form: MentionForm }): number {
    this.note(item, named.index, named.form);
    this.antecedents.push({
      from: item.from,
      to: item.to,
      entry: named.index,
      label: named.form === 'label',
    });
    this.bringForward(named.index, item.from);
    return item.to;
  }

  private pronoun(item: Item, gender: Gender | null): number {
    const genderOf = (entry: number) => this.genderOf(entry);
    const found =
      (item.styled && this.styled(gender)) ||
      antecedentOf(this.words, item.from, gender, this.antecedents, genderOf) ||
      (this.antecedents.length === 0 && namedNext(this.words, item.from, gender, this.people));
    if (!found || found.entry === stranger) return item.from;
    const subject = /^s?he$/.test(this.words.tokens[item.from]?.lower ?? '');
    if (subject && gender && found.sure && found.entry < this.people.length)
      this.genders[found.entry] ??= gender;
    const person = this.people[found.entry];
    if (person) person.uncertain = false;
    this.note(item, found.entry, 'pronoun');
    if (this.words.quotationOf[item.from] === -1) {
      this.antecedents.push({ from: item.from, to: item.to, entry: found.entry, label: false });
    }
    return item.to;
  }

  /** The only one so far whom the article calls "His Excellency". */
  private styled(gender: Gender | null): { readonly entry: number; readonly sure: boolean } | null {
    const own = this.recent.filter((index) => {
      const is = this.people[index]?.places.some(({ from }) =>
        [1, 2, 3].some((back) => styles.test(this.words.tokens[from - back]?.lower ?? '')),
      );
      return is === true && (this.genders[index] ?? gender) === gender;
    });
    const [only] = own;
    return only !== undefined && own.length === 1 ? { entry: only, sure: false } : null;
  }

  private role(role: Role): number {
    // "his Greek counterpart": the one of Greece.
    const counterpart = role.head === 'counterpart' && role.party !== null;
    const pointing =
      counterpart || role.article === 'definite' || (role.article === 'none' && role.party !== null);
    const shouted = this.words.shouted[role.titleFrom] === true;
    const isLead = this.lead?.role === role;
    // "a senior official … The official said": the same one, though the article has ministers too.
    const isKnown = role.head === 'official' && this.lastUnnamed.has('official');
    if (!role.plural && !isKnown && (pointing || shouted || isLead)) {
      const own = isLead ? this.people.indexOf(this.lead.person) : -1;
      const holder = own < 0 ? matchRole(role, this.holders(role)) : this.holder(own);
      if (holder) {
        this.note(role, holder.entry, 'role');
        this.antecedents.push({ from: role.from, to: role.to, entry: holder.entry, label: false });
        if (holder.entry < this.people.length) this.bringForward(holder.entry, role.from);
        return role.to;
      }
    }
    if (this.isEpithet(role)) {
      const to = this.epithet(epithetOf(this.words, role));
      if (to > role.from) return to;
    }
    // "Kim Larsen is a baker": nobody else.
    if (
      role.article === 'indefinite' &&
      /^(?:is|was|became|remains)$/.test(this.words.tokens[role.from - 1]?.lower ?? '')
    )
      return role.from;
    // "Ask your minister": somebody of the one who speaks, or is spoken to.
    if (ownOf.has(this.words.tokens[role.from]?.lower ?? '')) return role.from;
    if (faint.has(role.head) && !this.isTelling(role.to)) return role.from;
    if (shouted || (role.article === 'none' && !role.plural && role.from === role.titleFrom))
      return role.from;
    if (pointing && role.party === null && role.affiliation === null) {
      const known = this.lastUnnamed.get(role.head);
      if (known !== undefined && !role.plural) {
        this.note(role, known, 'anonymous');
        this.antecedents.push({ from: role.from, to: role.to, entry: known, label: false });
        return role.to;
      }
    }
    return this.unnamed(unnamedByRole(this.words, role));
  }

  /** "the Ohio governor", of whom no title in the article tells. */
  private isEpithet(role: Role): boolean {
    if (role.plural || this.words.tokens[role.from]?.lower !== 'the' || !isLast(this.words, role))
      return false;
    if (this.lastUnnamed.has(role.head) && role.titleFrom === role.from + 1) return false;
    return !isHeld(role, this.holders(role));
  }

  private epithet(epithet: Epithet): number {
    const seen = {
      words: this.words,
      people: this.people,
      mentions: this.antecedents,
      genderOf: (entry: number) => this.genderOf(entry),
      partyOf: (entry: number) => this.profiles[entry]?.party ?? null,
    };
    const index = holderOf(epithet, seen, this.callings);
    if (index === null || index === stranger) return epithet.from;
    this.note(epithet, index, 'role');
    this.antecedents.push({ from: epithet.from, to: epithet.to, entry: index, label: false });
    this.bringForward(index, epithet.from);
    return epithet.to;
  }

  /** "his widow": whoever of his surname is named next, else a relative without a name. */
  private kin(kin: Kin): number {
    const owner = this.antecedents.findLast(({ to }) => to === kin.ownerTo);
    const whose = owner === undefined ? undefined : this.people[owner.entry];
    const named = whose === undefined ? null : relativeNext(this.words, kin, whose, this.people);
    const own = kin.ownerTo - 1;
    const noun = wordsOf(this.words, kin);
    const name =
      whose === undefined ? `${this.words.tokens[own]?.lower ?? ''} ${noun}` : `${whose.name}’s ${noun}`;
    const entry =
      named ??
      this.other(`k:${name}`, {
        person: { name, anonymous: true },
        kind: 'anonymous',
        gender: kin.gender,
        party: null,
      });
    this.note(kin, entry, named === null ? 'anonymous' : 'role');
    this.antecedents.push({ from: kin.from, to: kin.to, entry, label: false });
    return kin.to;
  }

  private somebody({ from, to, description, gender }: Somebody): number {
    const person = { name: description, anonymous: true } as const;
    const entry = this.other(`s:${from}`, { person, kind: 'anonymous', gender, party: null });
    this.note({ from, to }, entry, 'anonymous');
    this.antecedents.push({ from, to, entry, label: false });
    return to;
  }

  private genderOf(entry: number): Gender | null {
    return this.genders[entry] ?? this.others[entry - this.people.length]?.gender ?? null;
  }

  private isTelling(at: number): boolean {
    return tellsAt(this.words, at);
  }

  private unnamed(one: Unnamed): number {
    const key = one.description.toLowerCase().replace(/^(?:the|a|an) /, '');
    const entry = this.other(`a:${key}`, {
      person: {
        name: one.description,
        ...(one.affiliation === null || (one.party === null && isOneWord(one.affiliation))
          ? {}
          : { affiliation: one.affiliation }),
        anonymous: true,
      },
      kind: 'anonymous',
      gender: null,
      party: one.party,
    });
    this.note(one, entry, 'anonymous');
    if (!one.plural) {
      this.lastUnnamed.set(one.head, entry);
      // "a president" in general is nobody to go back to; "a minister said" is.
      const leads = /^the /i.test(one.description) && opensSentence(this.words, one.from);
      if (leads || this.isTelling(one.to))
        this.antecedents.push({ from: one.from, to: one.to, entry, label: false });
    }
    return one.to;
  }

  private holders(role: Role): readonly RoleHolder[] {
    const seen = this.recent.map((index) => this.holder(index));
    if (this.people.length > crowded) return seen;
    if (role.details.length === 0 && role.party === null && role.affiliation === null)
      return this.announced(role, seen) ?? seen;
    // Nobody with that title yet: one who is introduced further on, if nobody else is.
    const later = this.people.flatMap((_, index) =>
      this.recent.includes(index) ? [] : [this.holder(index)],
    );
    const ahead = later.filter((holder) => matchRole(role, [holder]) !== null);
    return ahead.length === 1 && matchRole(role, seen) === null ? ahead : seen;
  }

  private announced(role: Role, seen: readonly RoleHolder[]): readonly RoleHolder[] | null {
    const index = matchRole(role, seen) === null ? announcedAfter(this.words, role, this.people) : null;
    return index === null ? null : [this.holder(index)];
  }

  private holder(index: number): RoleHolder {
    const profile = this.profiles[index];
    return {
      entry: index,
      introductions: this.people[index]?.introductions ?? [],
      party: profile?.party ?? null,
      affiliation: profile?.person.affiliation ?? null,
      sentence: this.lastIn.get(index) ?? -1 - index,
      home: this.isHome(index),
      host: index === this.host,
    };
  }

  /** Of the country that publishes the text; where none is known to, titled without a country. */
  private isHome(index: number): boolean {
    const party = this.profiles[index]?.party ?? null;
    if (this.publisher !== null && party !== null) return party === this.publisher;
    const introductions = this.people[index]?.introductions ?? [];
    return introductions.every((one) => one.party === null && one.affiliation === null && one.short === null);
  }

  private bringForward(index: number, at: number): void {
    this.lastIn.set(index, this.words.sentenceOf[at] ?? 0);
    if (this.recent[0] === index) return;
    this.recent = [index, ...this.recent.filter((one) => one !== index)].slice(0, 60);
  }

  private other(key: string, entry: PeopleEntry): number {
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const index = this.people.length + this.others.length;
    this.others.push(entry);
    this.byName.set(key, index);
    return index;
  }

  private note(
    stretch: { readonly from: number; readonly to: number },
    entry: number,
    form: MentionForm,
  ): void {
    const { from, to } = stretch;
    if (sameSentence(this.words, from, to - 1)) this.mentions.push({ from, to, entry, form });
  }
}

/** "Berg officials": as often somebody's as some company's. */
function isOneWord(affiliation: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(affiliation);
}

/** Nothing stands after the noun of the title: "the Ohio governor", not "the governor of Ohio". */
function isLast({ tokens }: ArticleWords, { to, head }: Role): boolean {
  return tokens[to - 1]?.lower === head;
}
