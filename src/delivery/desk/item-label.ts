import { meetingInWords } from '../../core/briefing/meeting-in-words.ts';
import { whenInWords } from '../../core/briefing/when-in-words.ts';
import type { Item } from '../../core/digests/items.ts';
import { plainText } from '../../render/tree/plain-text.ts';

const longest = 100;

/** An item in one line of plain words. @param zone IANA zone in which times are told */
export function itemLabel(found: Item, zone: string): string {
  const whole = plainText(wordsOf(found, zone)).replaceAll(/\s+/g, ' ').trim();
  if (whole.length <= longest) return whole;
  return `${whole
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`;
}

/** Whether it has a speaker who can be mended. */
export function hasSpeaker({ kind }: Item): boolean {
  return kind === 'statement' || kind === 'figure';
}

function wordsOf(found: Item, zone: string): string {
  switch (found.kind) {
    case 'meeting': {
      const { start } = found.item;
      return `Meeting: ${meetingInWords(found.item)}${start ? `, ${whenInWords(start, zone)}` : ''}`;
    }
    case 'statement':
      return `${found.item.speaker?.name ?? 'Somebody'}: ${found.item.text}`;
    case 'position':
      return `${found.item.party} ${found.item.stance}: ${found.item.text}`;
    case 'correction':
      return `Correction${found.item.outlet ? ` by ${found.item.outlet}` : ''}: ${found.item.text}`;
    case 'difference':
      return `Told differently: ${found.item.about}`;
    case 'figure': {
      const { value, unit, about, speaker } = found.item;
      return `Figure: ${value}${unit ? ` ${unit}` : ''}, ${about}${speaker ? ` (${speaker.name})` : ''}`;
    }
  }
}
