import type { Meeting } from '../model/briefing.ts';

/** "Talks between A and B, Geneva": a meeting's title with who meets, where the title does not say, and where. */
export function meetingInWords({ title, participants, parties, place }: Meeting): string {
  const unnamed = participants.filter(
    ({ name, anonymous }) => !anonymous && !title.includes(name.split(' ').at(-1) ?? name),
  );
  const named = plain(title);
  const sides = participants.length > 0 ? [] : parties.filter((party) => !named.includes(plain(party)));
  const who = [...unnamed.map(({ name }) => name), ...(participants.length === 0 ? sides : [])];
  // A place that the title names needs no second telling.
  const where = place && !title.includes(place) ? `, ${place}` : '';
  return `${title}${who.length > 0 && who.length <= 4 ? ` (${who.join(', ')})` : ''}${where}`;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
