import { announcedAfter } from './announced.ts';
import type { ArticleWords } from './article-words.ts';
import { inFocus } from './focus.ts';
import type { Named } from './named.ts';
import { isOutdone } from './outdone.ts';
import type { Profile } from './profile.ts';
import { isHeld, matchRole, type RoleHolder } from './role-matching.ts';
import type { Role } from './roles.ts';
import type { SpokenOf } from './spoken-of.ts';

/** With more people than this a title is matched to those lately spoken of alone. */
const crowded = 100;

/** What the passes before found of those with titles. */
export interface Titled {
  readonly words: ArticleWords;
  readonly people: readonly Named[];
  readonly profiles: readonly Profile[];
  /** The country whose ministry or office publishes the text; null where none is known to. */
  readonly publisher: string | null;
  /** Index of whoever an official text names first with an office; null in any other text. */
  readonly host: number | null;
}

/** Who may hold a title at a place of the walk. */
export class Holders {
  private readonly words: ArticleWords;
  private readonly people: readonly Named[];
  private readonly profiles: readonly Profile[];
  private readonly publisher: string | null;
  private readonly host: number | null;
  private readonly spoken: SpokenOf;

  constructor({ words, people, profiles, publisher, host }: Titled, spoken: SpokenOf) {
    this.words = words;
    this.people = people;
    this.profiles = profiles;
    this.publisher = publisher;
    this.host = host;
    this.spoken = spoken;
  }

  /**
   * Who holds a title; of two who hold it "the official" is the one just spoken of. Null where the one in focus may be meant
   * as well. `isDescribed`: the article says what somebody is.
   */
  holderOf(role: Role, isDescribed: (index: number) => boolean): RoleHolder | null {
    const holders = this.holdersOf(role);
    const found = matchRole(role, holders);
    if (role.capital || !isHeld(role, holders)) return found;
    const { antecedents } = this.spoken;
    const focus = inFocus(this.words, role.from, antecedents);
    if (found !== null) {
      const isOpen = focus !== null && !isDescribed(focus);
      return isOpen && isOutdone(this.words, role, found.entry, focus, antecedents) ? null : found;
    }
    const holder = focus === null || this.people[focus] === undefined ? null : this.holder(focus);
    return holder !== null && isHeld(role, [holder]) ? holder : null;
  }

  holdersOf(role: Role): readonly RoleHolder[] {
    const seen = this.spoken.recent.map((index) => this.holder(index));
    if (this.people.length > crowded) return seen;
    if (role.details.length === 0 && role.party === null && role.affiliation === null)
      return this.announced(role, seen) ?? seen;
    // Nobody with that title yet: one who is introduced further on, if nobody else is.
    const later = this.people.flatMap((_, index) =>
      this.spoken.recent.includes(index) ? [] : [this.holder(index)],
    );
    const ahead = later.filter((holder) => mayPointTo(role, holder) && matchRole(role, [holder]) !== null);
    return ahead.length === 1 && matchRole(role, seen) === null ? ahead : seen;
  }

  private announced(role: Role, seen: readonly RoleHolder[]): readonly RoleHolder[] | null {
    const index = matchRole(role, seen) === null ? announcedAfter(this.words, role, this.people) : null;
    return index === null ? null : [this.holder(index)];
  }

  holder(index: number): RoleHolder {
    const profile = this.profiles[index];
    return {
      entry: index,
      introductions: this.people[index]?.introductions ?? [],
      party: profile?.party ?? null,
      affiliation: profile?.person.affiliation ?? null,
      sentence: this.spoken.lastIn.get(index) ?? -1 - index,
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
}

/** Any office may be a chief's: "the chief examiner" is no union's president who is named further on. */
function mayPointTo({ head }: Role, { introductions }: RoleHolder): boolean {
  return !vague.test(head) || introductions.some((one) => one.head === head);
}

const vague = /^(?:chief|head|leader|boss|official|officer|executive)$/;
