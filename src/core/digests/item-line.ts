import { positionText, statementText } from '../briefing/change-text.ts';
import { meetingInWords } from '../briefing/meeting-in-words.ts';
import { whenInWords } from '../briefing/when-in-words.ts';
import type { Meeting, Position, Statement } from '../model/briefing.ts';
import type { Item } from './items.ts';

const longest = 160;

/** An item in one line of plain words, shortened. */
export function itemLine(found: Item, zone: string): string {
  return shortened(wordsOfItem(found, zone));
}

/** Whose or what an item was, without any of its words. */
export function itemName(found: Item): string {
  switch (found.kind) {
    case 'meeting':
      return shortened(meetingInWords(found.item));
    case 'statement':
      return `A remark of ${found.item.speaker?.name ?? 'a source'}`;
    case 'position':
      return `A position of ${found.item.party}`;
    case 'correction':
      return `A correction by ${found.item.outlet ?? 'a source'}`;
    case 'difference':
      return 'A difference between sources';
    case 'figure':
      return 'A figure';
  }
}

/** A meeting, statement or position with its kind beside it. */
export function asItem(item: Meeting | Statement | Position): Item {
  if ('status' in item) return { kind: 'meeting', item };
  return 'cue' in item ? { kind: 'statement', item } : { kind: 'position', item };
}

function wordsOfItem(found: Item, zone: string): string {
  switch (found.kind) {
    case 'meeting': {
      const { start } = found.item;
      return `${meetingInWords(found.item)}${start ? `, ${whenInWords(start, zone)}` : ''}`;
    }
    case 'statement':
      return statementText(found.item);
    case 'position':
      return positionText(found.item);
    case 'correction':
      return found.item.text;
    case 'difference':
      return found.item.about;
    case 'figure':
      return `${found.item.value} ${found.item.unit ?? ''}: ${found.item.about}`;
  }
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longest / 2 ? end : longest).toWellFormed()}…`;
}
