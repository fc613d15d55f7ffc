import { fingerprint } from '../../core/fingerprint.ts';

/** Without those that look alike, and without vowels: no words come about. */
const alphabet = '23456789bcdfghjkmnpqrstvwxz';
const length = 5;

/**
 * An id that is short enough to be typed.
 * @param of what it is made from: the same gives the same
 * @param isTaken another is made where it is
 */
export async function shortId(
  of: readonly string[],
  isTaken: (id: string) => Promise<boolean>,
): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const id = shortened(fingerprint([...of, String(attempt)]));
    if (!(await isTaken(id))) return id;
  }
}

function shortened(long: string): string {
  let left = Number.parseInt(long.slice(0, 7), 36) + Number.parseInt(long.slice(7), 36) * 2 ** 16;
  let id = '';
  while (id.length < length) {
    id += alphabet[left % alphabet.length] ?? '';
    left = Math.floor(left / alphabet.length);
  }
  return id;
}
