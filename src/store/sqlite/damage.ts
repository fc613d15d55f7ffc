import { z } from 'zod';

/** True for an error that says that a row does not hold what its column says: rows are written by us alone. */
export function isDamage(error: unknown): boolean {
  return error instanceof z.ZodError || error instanceof SyntaxError;
}
