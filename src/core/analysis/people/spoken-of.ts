import { type ArticleWords, type Stretch, sameSentence } from './article-words.ts';
import type { Mention, MentionForm, PeopleEntry } from './people.ts';
import type { Antecedent } from './pronouns.ts';

/** A mention in tokens, `to` exclusive. */
export interface CastMention extends Omit<Mention, 'start' | 'end'> {
  readonly from: number;
  readonly to: number;
}

/** So many of those lately spoken of are kept. */
const most = 60;

/** Who has been spoken of so far, named or not: state with a life, the walk's. */
export class SpokenOf {
  readonly mentions: CastMention[] = [];
  /** Mentions that a pronoun may go back to. */
  readonly antecedents: Antecedent[] = [];
  /** Those without a name and organisations; their indexes follow those of the named. */
  readonly others: PeopleEntry[] = [];
  /** Sentences in which named people were last spoken of, by their indexes. */
  readonly lastIn = new Map<number, number>();
  private readonly words: ArticleWords;
  private readonly named: number;
  private readonly byName = new Map<string, number>();
  private latest: readonly number[] = [];

  constructor(words: ArticleWords, named: number) {
    this.words = words;
    this.named = named;
  }

  /** Indexes of named people, the one last spoken of first. */
  get recent(): readonly number[] {
    return this.latest;
  }

  /** Index of somebody or of a body without a place among the named, known again by a key. */
  other(key: string, entry: PeopleEntry): number {
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const index = this.named + this.others.length;
    this.others.push(entry);
    this.byName.set(key, index);
    return index;
  }

  note({ from, to }: Stretch, entry: number, form: MentionForm): void {
    if (sameSentence(this.words, from, to - 1)) this.mentions.push({ from, to, entry, form });
  }

  /** Notes a mention that a pronoun may go back to. */
  point(stretch: Stretch, entry: number, form: MentionForm): void {
    this.note(stretch, entry, form);
    this.mayMean(stretch, entry);
    if (entry < this.named) this.bringForward(entry, stretch.from);
  }

  /** A pronoun may go back to these words. */
  mayMean({ from, to }: Stretch, entry: number, label = false): void {
    this.antecedents.push({ from, to, entry, label });
  }

  bringForward(index: number, at: number): void {
    this.lastIn.set(index, this.words.sentenceOf[at] ?? 0);
    if (this.latest[0] === index) return;
    this.latest = [index, ...this.latest.filter((one) => one !== index)].slice(0, most);
  }
}
