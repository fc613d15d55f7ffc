import type { MeetingStatus, Person, Stance, StatementKind, When } from './finding.ts';

/** The words of a source that an item rests on. */
export interface Ref {
  /** An `n` of the briefing's `sources`. */
  readonly source: number;
  /** UTF-16 offsets into that article's cleaned text. */
  readonly start: number;
  readonly end: number;
  /** Exactly the text between them. */
  readonly quote: string;
}

export interface BottomLineSentence {
  readonly text: string;
  readonly cites: readonly Ref[];
}

export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
  readonly place?: string;
  readonly start: When | null;
  readonly end?: When;
  readonly movedFrom?: When;
  readonly count?: number;
  readonly status: MeetingStatus;
  readonly cites: readonly Ref[];
}

export interface Statement {
  readonly id: string;
  readonly speaker: Person | null;
  readonly kind: StatementKind;
  /** The content's words verbatim, without outer quotation marks; several spans joined by ` … `. */
  readonly text: string;
  readonly cue: string | null;
  readonly denied?: true;
  readonly toldTo?: string;
  /** Who tells that the speaker said so, where no source has it from the speaker ("the ministry said that Ruiz had told…"). */
  readonly reportedBy?: Person;
  /** The words go on in the sentence of their cue, behind it: "said" and the text read on as one. */
  readonly runsOn?: true;
  readonly date: When | null;
  readonly cites: readonly Ref[];
}

export interface Position {
  readonly id: string;
  readonly party: string;
  readonly stance: Stance;
  readonly text: string;
  readonly cites: readonly Ref[];
}

export interface Correction {
  readonly id: string;
  readonly outlet?: string;
  readonly at?: string;
  readonly was?: string;
  readonly now?: string;
  readonly text: string;
  /** The statements that it took back without new words: the ids that they had, and whose they were; left out: none. */
  readonly withdrew?: readonly { readonly id: string; readonly speaker: string | null }[];
  readonly cites: readonly Ref[];
}

export interface Difference {
  readonly id: string;
  readonly kind: 'wording' | 'fact';
  /** What the versions are about, in our words. */
  readonly about: string;
  readonly versions: readonly { readonly text: string; readonly cites: readonly Ref[] }[];
}

export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit?: string;
  readonly about: string;
  readonly speaker?: Person;
  readonly cites: readonly Ref[];
}

export interface Change {
  readonly kind: 'new' | 'updated' | 'withdrawn';
  readonly what: 'meeting' | 'statement' | 'position' | 'correction';
  readonly id: string;
  readonly text: string;
}

export interface SourceEntry {
  readonly n: number;
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtStated: boolean;
  readonly revision: number;
  /** It is a party's own word: a readout, a communiqué, a transcript. */
  readonly official?: true;
  /** Where else the same text stands: one agency's story on several sites is one source. */
  readonly copies?: readonly SourceCopy[];
}

/** Another place to read a source's text. */
export interface SourceCopy {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** Something a reader of the briefing should know about how it came to be. */
export interface Notice {
  readonly code:
    | 'source-unreachable'
    | 'source-empty'
    | 'article-unreadable'
    | 'article-undated'
    | 'article-other-language'
    | 'nothing-found'
    | 'topic-empty';
  readonly message: string;
}

export interface TopicLabel {
  readonly id: string;
  readonly title: string;
  /** IANA zone in which the briefing's times are told. */
  readonly timezone: string;
}

/** The contract's `briefing`, schema 1. */
export interface Briefing {
  readonly schema: 1;
  readonly topic: TopicLabel;
  readonly asOf: string;
  readonly since: string;
  readonly bottomLine: readonly BottomLineSentence[];
  readonly upcoming: readonly Meeting[];
  readonly held: readonly Meeting[];
  /** Called off, and put off without a new date. */
  readonly cancelled: readonly Meeting[];
  readonly possible: readonly Meeting[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly corrections: readonly Correction[];
  readonly differences: readonly Difference[];
  /** The statements, of those above, that say what a speaker expects. */
  readonly outlook: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly changes: readonly Change[];
  readonly sources: readonly SourceEntry[];
  readonly notices: readonly Notice[];
}
