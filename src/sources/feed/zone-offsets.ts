/** Hours east of Greenwich behind the names of zones in RFC 822 and in news; each stands for the same offset all year. */
const hours: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  ist: 5.5,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  msd: 4,
  jst: 9,
  kst: 9,
  hkt: 8,
  sgt: 8,
  awst: 8,
  acst: 9.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  nst: -3.5,
  ndt: -2.5,
  ast: -4,
  adt: -3,
  est: -5,
  edt: -4,
  et: -5,
  cst: -6,
  cdt: -5,
  ct: -6,
  mst: -7,
  mdt: -6,
  mt: -7,
  pst: -8,
  pdt: -7,
  pt: -8,
  akst: -9,
  akdt: -8,
  hst: -10,
};

/** Minutes east of Greenwich of `+0200`, `-05:00`, `+2` or a zone's name; null: it is none. */
export function offsetOf(zone: string): number | null {
  const lower = zone.toLowerCase();
  if (Object.hasOwn(hours, lower)) return (hours[lower] ?? 0) * 60;
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
  if (minutes > furthest) return null;
  return match[1] === '-' ? -minutes : minutes;
}

/** No clock is further from Greenwich, in minutes. */
const furthest = 24 * 60;
