/** Zones that people call by letters; the zone that is meant there today. */
const commonNames: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  gmt: 'Europe/London',
  bst: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Kyiv',
  eest: 'Europe/Kyiv',
  msk: 'Europe/Moscow',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  aest: 'Australia/Sydney',
  utc: 'UTC',
  z: 'UTC',
};

const renamed: Readonly<Record<string, string>> = {
  'Europe/Kiev': 'Europe/Kyiv',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Katmandu': 'Asia/Kathmandu',
};

/** Offered where nothing is typed. */
const usual = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Kyiv',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
];

let all: readonly string[] | null = null;

function allZones(): readonly string[] {
  all ??= [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone').map((zone) => renamed[zone] ?? zone)])];
  return all;
}

/** IANA zones that what was typed may mean, likeliest first: by a common name, a city, a region, or a part of one. */
export function zonesLike(typed: string, most: number): readonly string[] {
  const wanted = folded(typed);
  if (wanted === '') return usual.slice(0, most);
  const common = Object.hasOwn(commonNames, wanted) ? [commonNames[wanted] ?? 'UTC'] : [];
  const old = Object.entries(renamed).flatMap(([was, now]) => (cityOf(was).startsWith(wanted) ? [now] : []));
  const ranked = allZones().flatMap((zone) => {
    const rank = rankOf(zone, wanted);
    return rank === null ? [] : [{ zone, rank }];
  });
  const found = ranked.toSorted((one, other) => one.rank - other.rank).map(({ zone }) => zone);
  return [...new Set([...common, ...old, ...found])].slice(0, most);
}

function rankOf(zone: string, wanted: string): number | null {
  const whole = folded(zone);
  const city = cityOf(zone);
  const ranks = [whole === wanted || city === wanted, city.startsWith(wanted), whole.startsWith(wanted)];
  const rank = [...ranks, city.includes(wanted), whole.includes(wanted)].indexOf(true);
  return rank < 0 ? null : rank;
}

function cityOf(zone: string): string {
  return folded(zone.slice(zone.lastIndexOf('/') + 1));
}

function folded(name: string): string {
  return name
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');
}
