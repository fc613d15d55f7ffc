/** A stretch of an article's cleaned text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Index of the first of some spans, in order of start, that begins at an offset or after it. Binary search. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  return indexWhere(spans.length, (index) => (spans[index]?.start ?? offset) >= offset);
}

/** Index of the first of some spans, one behind the other, that ends behind an offset. Binary search. */
export function firstEndingBehind(spans: readonly Pick<Span, 'end'>[], offset: number): number {
  return indexWhere(spans.length, (index) => (spans[index]?.end ?? offset) > offset);
}

/** The first index below `count` of which something holds that holds of all behind it too; `count` where of none. */
function indexWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans, of those in order of start, that begin within `outer`. */
export function beginningIn<T extends Span>(spans: readonly T[], outer: Span): readonly T[] {
  return spans.slice(firstFrom(spans, outer.start), firstFrom(spans, outer.end));
}

/** No span is told to hold more of its kind than these before another. */
const nested = 6;

/** The innermost of some spans, in order of start, that holds another: a short walk back over nested ones. */
export function innermostAround<T extends Span>(spans: readonly T[], { start, end }: Span): T | null {
  const behind = firstFrom(spans, start + 1);
  return spans.slice(Math.max(0, behind - nested), behind).findLast((span) => end <= span.end) ?? null;
}
