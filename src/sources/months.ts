/** Month names as news stamps write them, by language: English, German, French, Spanish, Italian, Portuguese, Dutch, Ukrainian, Russian. */
const names: readonly string[] = [
  'january jan januar jänner janvier janv enero gennaio janeiro januari січня января',
  'february feb februar feber février févr fevrier febrero febbraio fevereiro februari лютого февраля',
  'march mar märz mars marzo março maart березня марта',
  'april apr avril avr abril aprile квітня апреля',
  'may mai mayo maggio maio mei травня мая',
  'june jun juni juin junio giugno junho червня июня',
  'july jul juli juillet juil julio luglio julho липня июля',
  'august aug août aout agosto augustus серпня августа',
  'september sep sept septembre septiembre settembre setembro вересня сентября',
  'october oct oktober okt octobre octubre ottobre outubro жовтня октября',
  'november nov novembre noviembre novembro листопада ноября',
  'december dec dezember dez décembre déc decembre diciembre dicembre dezembro грудня декабря',
];

const numbers = new Map(names.flatMap((line, at) => line.split(' ').map((name) => [name, at + 1] as const)));

/** Alternatives for a regular expression with the flags `iu`, longest first. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12; 0 for what is no month. */
export function monthNumber(name: string): number {
  return numbers.get(name.toLowerCase()) ?? 0;
}
