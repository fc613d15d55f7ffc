import type { Change, Meeting } from '../../core/model/briefing.ts';

/*
 * The tree that every output is written from. It holds order, wording and grouping, and nothing of any platform: no
 * markup, no colours, no escapes. Every string in it is plain text on one line (see plain-text.ts).
 */

/** Words of ours, or words of a source told without quotation marks. */
export interface TextNode {
  readonly type: 'text';
  readonly value: string;
}

/** A word or two of ours about what follows: "called off", "denied:". */
export interface LabelNode {
  readonly type: 'label';
  readonly value: string;
  /** `alert` where a reader would be misled without it. */
  readonly tone: 'alert' | 'quiet';
}

/** The name of a thing: a meeting, a party, a subject. */
export interface NameNode {
  readonly type: 'name';
  readonly value: string;
}

/** Words that stand verbatim in a source; the only node that is set in quotation marks. */
export interface QuotationNode {
  readonly type: 'quotation';
  readonly value: string;
}

export interface PersonNode {
  readonly type: 'person';
  readonly name: string;
  /** "Deputy Foreign Minister, Russia"; null where nothing is known. */
  readonly role: string | null;
}

/** A date, a period or an instant, told in the topic's zone. */
export interface TimeNode {
  readonly type: 'time';
  /** ISO 8601, as precise as known. */
  readonly value: string;
  /** "Wed, 12 Jan 2022", "December 2021" */
  readonly day: string;
  /** "10:00 (Europe/Kyiv)"; null where no time of day is known. */
  readonly clock: string | null;
}

/** Numbers of the sources that the words before it rest on; the output sets it apart from them. */
export interface CitationNode {
  readonly type: 'citation';
  readonly sources: readonly number[];
}

/** Tells that an item is new, or was updated or withdrawn, since the briefing before. */
export interface ChangeMarkNode {
  readonly type: 'change-mark';
  readonly change: Change['kind'];
}

/** Which marks there are, for outputs whose marks are signs that want explaining. */
export interface LegendNode {
  readonly type: 'legend';
  readonly changes: readonly Change['kind'][];
}

/** Tells that a line reads otherwise than when it was posted: "corrected 14:05". */
export interface AmendedMarkNode {
  readonly type: 'amended-mark';
  readonly value: string;
}

export type InlineNode =
  | TextNode
  | LabelNode
  | NameNode
  | QuotationNode
  | PersonNode
  | TimeNode
  | CitationNode
  | ChangeMarkNode
  | LegendNode
  | AmendedMarkNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}

export interface ItemNode {
  readonly type: 'item';
  /** What it tells of, by its id in the briefing; left out where it tells of nothing that has one. */
  readonly id?: string;
  /** Stands in place of the bullet. */
  readonly mark: ChangeMarkNode | null;
  readonly children: readonly InlineNode[];
}

export interface ListNode {
  readonly type: 'list';
  readonly children: readonly ItemNode[];
}

/** Items that share a heading of their own: what one speaker said, what one party wants. */
export interface GroupNode {
  readonly type: 'group';
  /** As of an item, where the group as a whole tells of one thing. */
  readonly id?: string;
  readonly heading: readonly InlineNode[];
  readonly children: readonly ItemNode[];
}

export interface MeetingNode {
  readonly type: 'meeting';
  readonly id: string;
  readonly status: Meeting['status'];
  readonly mark: ChangeMarkNode | null;
  readonly when: readonly InlineNode[];
  /** What and where, with the citation. */
  readonly title: readonly InlineNode[];
  /** One line each: what became of it, who takes part. */
  readonly details: readonly (readonly InlineNode[])[];
}

export interface SourceNode {
  readonly type: 'source';
  readonly n: number;
  readonly title: string;
  /** Outlet, date, revision. */
  readonly details: readonly InlineNode[];
  /** An http or https address in its serialised form; null where there is none or it is of another kind. */
  readonly url: string | null;
  /** Other outlets that have the same text. */
  readonly copies: readonly SourcePlace[];
}

/** Where a source's text stands beside its own place. */
export interface SourcePlace {
  readonly outlet: string;
  /** As of a source. */
  readonly url: string | null;
}

export type SectionName =
  | 'bottom-line'
  | 'upcoming'
  | 'called-off'
  | 'possible'
  | 'changed'
  | 'said'
  | 'positions'
  | 'held'
  | 'outlook'
  | 'differences'
  | 'corrections'
  | 'sources'
  | 'notices';

export type BlockNode = ParagraphNode | ListNode | GroupNode | MeetingNode | SourceNode;

export interface SectionNode {
  readonly type: 'section';
  readonly name: SectionName;
  readonly heading: string;
  readonly children: readonly BlockNode[];
}

export interface DocumentNode {
  readonly type: 'document';
  readonly title: string;
  /** The line under the title. */
  readonly lead: readonly InlineNode[];
  readonly children: readonly SectionNode[];
}

export type Node = DocumentNode | SectionNode | BlockNode | ItemNode | InlineNode;

/** The nodes of some types, in the form in which TypeScript follows a node to the handler of its type. */
export type NodeOf<Type extends Node['type']> = {
  [One in Type]: Extract<Node, { readonly type: One }> & { readonly type: One };
}[Type];
