/** A number with the words that stand before it. */
export interface QualifiedNumber {
  readonly value: number;
  /** "more than", "about", "up to", or nothing. */
  readonly qualifier: string;
}

const above = /\b(?:more than|over|above|at least|exceed\w*|upwards? of|not less than|no fewer than)\b/i;
const below =
  /\b(?:less than|fewer than|under|below|up to|at most|as many as|as much as|nearly|almost|just under|no more than)\b/i;
const about = /\b(?:about|around|some|roughly|approximately|an estimated|estimated|close to|circa|or so)\b/i;
/** How far an exact number may lie past a bound that another outlet gives for it. */
const reach = 0.25;
/** How far apart two numbers may lie of which one is told as about so many. */
const loosely = 0.05;
/** A short ton in tonnes: what one outlet writes in one, another may write in the other. */
const shortTon = 0.907;

/**
 * True where two numbers may well be one: one is rounded ("2,400" and "2,412"), or a bound that the other keeps ("more
 * than 3,000" and "3,200", "up to 8,000" and "7,500").
 * @param isWeight one is told in tons, the other in tonnes
 */
export function areCompatible(a: QualifiedNumber, b: QualifiedNumber, isWeight = false): boolean {
  if (a.value === b.value) return true;
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  const ratio = less.value / more.value;
  if (isWeight && Math.abs(ratio - shortTon) < 0.03) return true;
  if (isRoundingOf(less, more) || isRoundingOf(more, less)) return true;
  if (1 - ratio <= loosely && (about.test(less.qualifier) || about.test(more.qualifier))) return true;
  // Two bounds of one kind are two counts: "at least 34 were killed", "at least 51 were killed".
  const bounded = above.test(less.qualifier) !== above.test(more.qualifier);
  if (bounded && above.test(less.qualifier)) return more.value <= less.value * (1 + reach);
  return below.test(more.qualifier) && !below.test(less.qualifier) && ratio >= 1 - reach;
}

/** From this on hundreds are round. */
const fromHundreds = 300;

/** "2,400" for "2,412": the first has fewer figures, and the second rounds to it; "40" for "38" would say "about". */
function isRoundingOf(one: QualifiedNumber, exact: QualifiedNumber): boolean {
  const figures = significant(one.value);
  if (figures >= significant(exact.value)) return false;
  const isNear = one.value >= fromHundreds && Math.abs(one.value / exact.value - 1) <= loosely;
  if (figures === 1 && !isNear && !about.test(one.qualifier)) return false;
  return Number(exact.value.toPrecision(figures)) === one.value;
}

function significant(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
