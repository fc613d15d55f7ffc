import { z } from 'zod';

/** True for an error that says that a row does not hold what its column says: rows are written by us alone. */
export function isDamage(error: unknown): boolean {
  return error instanceof z.ZodError || error instanceof SyntaxError || isMispacked(error);
}

/** What zlib says of bytes that it did not write. */
function isMispacked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_|^ERR_BUFFER/.test(String(error.code));
}
