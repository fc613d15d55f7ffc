/** A piece over and over, some eighty long articles of it: what reads it in quadratic time does not end in a test's. */
export function muchOf(piece: string): string {
  return piece.repeat(Math.ceil(400_000 / piece.length));
}
