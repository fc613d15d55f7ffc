import type { When } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { offsetAt, zoneBehind } from '../dates/zones.ts';
import { partyOf } from '../people/parties.ts';
import { cityPattern } from './cities.ts';
import type { Place } from './places.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

const bullet = '^[•*·▪–—\\s-]*';
const clock =
  '(?<hour>\\d{1,2})(?:[:.h]?(?<minute>\\d\\d))?\\s?(?<half>[ap]\\.?m\\.?)?(?<zone> (?:GMT|UTC|CES?T|ET|BST|EES?T|local time))?';
/** "|10:00| – Commissioner X meets Y". */
const timeAtHead = new RegExp(`${bullet}${clock}(?: ?[–—:-]+)? {1,4}`, 'i');
/** "Eurogroup, Brussels, |15:00|", "… on the electricity market, |0900|.", "… of ministers (start |0930|)". */
const timeAtEnd = new RegExp(
  `(?:,| \\((?:starts?|starting)) (?:at |from |about )?${clock}(?:\\.?$|,|\\)| \\()`,
  'i',
);
const town = "\\p{Lu}[\\p{L}'’.-]+(?: (?:de |del |la |da |do |of )?\\p{Lu}[\\p{L}'’.-]+){0,3}";
const townAtHead = new RegExp(
  `${bullet}(?:\\d[\\d:.]* ?(?:[ap]\\.?m\\.?)? ?[–—-] )?(?<town>${town})(?: [–—-]|:) `,
  'u',
);
const townAtEnd = new RegExp(
  `, (?<town>${town})(?:, [\\d:.]+(?: ?[ap]\\.?m\\.?)?(?: GMT| CET)?)?(?: \\([^)]{2,40}\\))?\\.?$`,
  'u',
);
const bodyAtHead = new RegExp(
  `^[•*·▪–—\\s-]*(?:\\p{Lu}[\\p{Lu} .-]{2,30} [–—-] )?(?:Informal |Extraordinary |Special )?(?<body>(?:[\\p{L}\\d’'-]+ ){0,5}(?:[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Pp]anel|[Bb]oard|Cabinet|Forum|[Aa]ssembly|[Ss]ummit|\\p{Lu}\\p{Ll}+group|Ecofin|Coreper)(?: of \\p{Lu}\\p{L}+)?)(?=,|:|;|\\.?$| \\(| sits\\b| in \\p{Lu}| (?:ministerial )?session\\b)`,
  'u',
);

/** "|Finance ministers of the 27|.", "|G7 finance ministers and governors|, Banff": people of office alone are their meeting. */
const groupAtHead =
  /^[•*·▪–—\s-]*(?:Informal |Extraordinary |Special )?(?<body>(?:[\p{L}\d’'.-]+ ){0,5}(?:[Mm]inisters|[Ll]eaders|[Gg]overnors|[Ss]herpas|[Ee]nvoys|[Aa]mbassadors|[Nn]egotiators|heads of (?:state|government|delegation))(?: and (?:[\p{L}-]+ ){0,3}(?:ministers|leaders|governors|bankers|chiefs|officials))?(?: of (?:the )?(?:\p{Lu}[\p{L}’-]*|\d+)(?:,? (?:and )?\p{Lu}[\p{L}’-]*){0,3})?)(?=,|:|;|\.|$| \()/u;

/** The day of a list with the hour that an entry gives. */
export function entryTime(scene: Scene): When | null {
  const { agenda } = scene;
  if (!agenda) return null;
  const told = (timeAtHead.exec(entryOf(scene)) ?? timeAtEnd.exec(scene.text))?.groups;
  const hour = hourOf(told?.['hour'], told?.['half']);
  const minute = told?.['minute'];
  if (hour === null || (minute === undefined && told?.['half'] === undefined)) return agenda.when;
  const zone = zoneBehind(told?.['zone'] ?? '')?.zone ?? 'local';
  const { timezone } = scene.document.anchor;
  const minutes = hour * 60 + Number(minute ?? 0);
  const offset = offsetAt(zone === 'local' ? timezone : zone, agenda.when.value, minutes);
  if (offset === null) return agenda.when;
  const value = `${agenda.when.value}T${String(hour).padStart(2, '0')}:${minute ?? '00'}${offset}`;
  return { ...agenda.when, value, precision: 'time' };
}

/** The words behind a day that stands at the head of the sentence itself. */
function entryOf({ agenda, sentence, text }: Scene): string {
  if (!agenda || agenda.span.start < sentence.start || agenda.span.end > sentence.end) return text;
  return text.slice(agenda.span.end - sentence.start).replace(/^[*_]*\s*[:.|–—-]*[*_]*/u, '');
}

function hourOf(digits: string | undefined, half: string | undefined): number | null {
  const hour = Number(digits);
  if (digits === undefined || hour > 23) return null;
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** The town of an entry: "|Nicosia| – Gas ministers meet", "Transport ministers meet, |Bratislava|". */
export function entryPlace(scene: Scene): Place | null {
  if (!scene.agenda) return null;
  const match = townAtHead.exec(scene.text) ?? townAtEnd.exec(scene.text);
  const name = match?.groups?.['town']?.replace(/\.$/, '');
  if (!match || name === undefined) return null;
  const isTown = cityPattern.test(inSmall(name)) || match[0].trimEnd().at(-1) !== ':';
  if (!isTown || (partyOf(name) !== null && !cityPattern.test(inSmall(name)))) return null;
  const start = match.index + match[0].indexOf(name);
  return { name: inSmall(name), span: { start, end: start + name.length } };
}

/** "RIO DE JANEIRO" → "Rio de Janeiro". */
function inSmall(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(?:^|[\s-])(?!de\b|la\b|del\b|da\b|do\b|of\b)\p{L}/gu, (mark) => mark.toUpperCase());
}

/** "• |Eurogroup|, Brussels, 15:00": a body alone is its session. */
export function agendaTriggers(scene: Scene): Trigger[] {
  const entry = scene.agenda ? entryOf(scene).replace(timeAtHead, '').trimStart() : '';
  const group = scene.agenda ? groupAtHead.exec(entry) : null;
  const match = scene.agenda ? (bodyAtHead.exec(entry) ?? group) : null;
  const body = match?.groups?.['body'];
  if (
    !match ||
    body === undefined ||
    /^[:,]? ?(?:meeting|session) (?:moved|cancelled|off|postponed)/.test(entry.slice(match[0].length))
  )
    return [];
  const start = scene.text.length - entry.length + match[0].lastIndexOf(body);
  const span: Span = { start, end: start + body.length };
  return [
    {
      ...span,
      rule: 'agenda',
      form: 'session',
      mood: 'auto',
      left: { start, end: start },
      right: { start: span.end, end: scene.text.length },
      phrase: span,
      body: match === group ? null : body,
      definite: false,
      again: false,
      count: null,
      subject: 'none',
    },
  ];
}
