import { shortened } from '../../render/chat/shorten.ts';
import { plainText } from '../../render/tree/plain-text.ts';

/** Somebody's words as plain text on one line of at most `most` UTF-16 units. */
export function clipped(words: string, most: number): string {
  return shortened(plainText(words), most);
}
