import type { Ref } from '../model/briefing.ts';
import type { CorrectionFinding, Person, StatementFinding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { oncePerSpan } from './read-once.ts';
import { refsTo } from './refs.ts';
import type { ScopedArticle } from './scope.ts';
import { wordsOf } from './words.ts';

/** A stretch of one article; a corrected remark takes its words from two places of it. */
export interface Piece {
  readonly source: ScopedArticle;
  readonly span: Span;
}

/** One article's telling of a remark, corrections applied. */
export interface Remark {
  readonly source: ScopedArticle;
  readonly finding: StatementFinding;
  readonly speaker: Person | null;
  readonly pieces: readonly Piece[];
  /** The content's words, several pieces joined by ` … `. */
  readonly text: string;
  readonly words: readonly string[];
  /** The correction that changed its words. */
  readonly mendedBy?: CorrectionFinding;
  /** Who says that the speaker said so. */
  readonly reportedBy?: Person;
}

/** A remark out of the pieces that it consists of. */
export function remarkOf(
  source: ScopedArticle,
  finding: StatementFinding,
  speaker: Person | null,
  pieces: readonly Piece[],
  mendedBy?: CorrectionFinding,
): Remark {
  const text = pieces.map((piece) => wordsOfPiece(piece)).join(' … ');
  const [only, ...others] = pieces;
  const words = only && others.length === 0 ? wordsAt(only.source.article, only.span) : wordsOf(text);
  return { source, finding, speaker, pieces, text, words, ...(mendedBy ? { mendedBy } : {}) };
}

const wordsAt = oncePerSpan(wordsOf);

/** Citations of all pieces. */
export function refsOfRemark(remark: Remark): Ref[] {
  return remark.pieces.flatMap(({ source, span }) => refsTo(source, [span]));
}

/** The words that a piece covers. */
export function wordsOfPiece({ source, span }: Piece): string {
  return source.article.text.slice(span.start, span.end);
}

/** What `read` gives of a remark's words and nothing else, made when it is first asked for. */
export function oncePerWords<Read>(read: (remark: Remark) => Read): (remark: Remark) => Read {
  const known = new WeakMap<readonly string[], { readonly text: string; readonly made: Read }>();
  return (remark) => {
    const kept = known.get(remark.words);
    if (kept?.text === remark.text) return kept.made;
    const made = read(remark);
    known.set(remark.words, { text: remark.text, made });
    return made;
  };
}
