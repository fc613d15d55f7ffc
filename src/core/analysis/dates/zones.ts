/** Zones as news names them; `local` where the words leave it to the place. */
const named: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: '-05:00',
  edt: '-04:00',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: '-06:00',
  cdt: '-05:00',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: '-07:00',
  mdt: '-06:00',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: '-08:00',
  pdt: '-07:00',
  pacific: 'America/Los_Angeles',
  gmt: '+00:00',
  utc: '+00:00',
  bst: '+01:00',
  wet: '+00:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  trt: '+03:00',
  gst: '+04:00',
  ist: '+05:30',
  pkt: '+05:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

/** Cities of news whose zone bears another city's name. */
const otherCities: Readonly<Record<string, string>> = {
  washington: 'America/New_York',
  boston: 'America/New_York',
  miami: 'America/New_York',
  philadelphia: 'America/New_York',
  atlanta: 'America/New_York',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  geneva: 'Europe/Zurich',
  bern: 'Europe/Zurich',
  davos: 'Europe/Zurich',
  'the hague': 'Europe/Amsterdam',
  strasbourg: 'Europe/Paris',
  munich: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  milan: 'Europe/Rome',
  barcelona: 'Europe/Madrid',
  edinburgh: 'Europe/London',
  glasgow: 'Europe/London',
  kyiv: 'Europe/Kyiv',
  kiev: 'Europe/Kyiv',
  lviv: 'Europe/Kyiv',
  'st. petersburg': 'Europe/Moscow',
  sochi: 'Europe/Moscow',
  ankara: 'Europe/Istanbul',
  antalya: 'Europe/Istanbul',
  beijing: 'Asia/Shanghai',
  'new delhi': 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  islamabad: 'Asia/Karachi',
  'abu dhabi': 'Asia/Dubai',
  doha: 'Asia/Qatar',
  jeddah: 'Asia/Riyadh',
  'tel aviv': 'Asia/Jerusalem',
  osaka: 'Asia/Tokyo',
  hiroshima: 'Asia/Tokyo',
  hanoi: 'Asia/Ho_Chi_Minh',
  astana: 'Asia/Almaty',
  canberra: 'Australia/Sydney',
  'cape town': 'Africa/Johannesburg',
  pretoria: 'Africa/Johannesburg',
  'addis ababa': 'Africa/Addis_Ababa',
  abuja: 'Africa/Lagos',
  ottawa: 'America/Toronto',
  brasilia: 'America/Sao_Paulo',
  'rio de janeiro': 'America/Sao_Paulo',
  'buenos aires': 'America/Argentina/Buenos_Aires',
};

/** A zone's name beside a time, the word "time" included. */
export const zonePattern =
  '(?:Eastern|Central|Mountain|Pacific)(?:\\s+(?:Standard\\s+|Daylight\\s+)?[Tt]ime)?|(?:[Ll]ocal|[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?)\\s+time|[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|WES?T|MSK|TRT|GST|IST|PKT|SGT|HKT|JST|KST|AE[SD]T|NZ[SD]T';

let cities: ReadonlyMap<string, string> | null = null;

const behind = new RegExp(`^,?\\s*(?:(${zonePattern})(?!\\w)|\\((${zonePattern})\\))`);

/** The zone that stands behind a time (" ET", " (GMT)", " local time") and the length of those words; null for none. */
export function zoneBehind(words: string): { readonly zone: string; readonly length: number } | null {
  const match = behind.exec(words);
  const zone = zoneOf(match?.[1] ?? match?.[2] ?? '');
  return match && zone ? { zone, length: match[0].length } : null;
}

/** IANA zone or `±HH:MM` for a zone's name; `local` for "local time"; null for an unknown name. */
function zoneOf(name: string): string | null {
  const key = name
    .toLowerCase()
    .replace(/\s+(?:standard\s+|daylight\s+)?time$/, '')
    .trim();
  if (key === 'local') return 'local';
  return named[key] ?? cityZone(key);
}

/** The zone of the first city that a text names, or null. */
export function zoneOfPlace(text: string): string | null {
  for (const match of text.matchAll(/\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/gu)) {
    const words = match[0].toLowerCase();
    const zone =
      cityZone(words) ?? cityZone(words.split(' ')[0] ?? '') ?? cityZone(words.split(' ')[1] ?? '');
    if (zone) return zone;
  }
  return null;
}

/** UTC offset (`-05:00`) of a zone at a local time; null for an unknown zone. */
export function offsetAt(zone: string, day: string, minutes: number): string | null {
  if (/^[+-]/.test(zone)) return zone;
  try {
    const date = Temporal.PlainDate.from(day);
    const hour = Math.floor(minutes / 60);
    const time = { hour: hour % 24, minute: minutes % 60 };
    return date.add({ days: hour === 24 ? 1 : 0 }).toZonedDateTime({ timeZone: zone, plainTime: time })
      .offset;
  } catch {
    return null;
  }
}

function cityZone(city: string): string | null {
  if (!city) return null;
  // IANA names its zones after cities: Europe/Vienna, Asia/Tokyo.
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((id) => [
      (id.split('/').at(-1) ?? id).replaceAll('_', ' ').toLowerCase(),
      id,
    ]),
  );
  return otherCities[city] ?? cities.get(city) ?? null;
}
