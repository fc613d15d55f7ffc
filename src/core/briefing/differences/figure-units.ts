const spellings: Readonly<Record<string, string>> = {
  litre: 'litres',
  liter: 'litres',
  liters: 'litres',
  ton: 'tonnes',
  tons: 'tonnes',
  tonne: 'tonnes',
  person: 'people',
  persons: 'people',
  civilians: 'people',
  travelers: 'travellers',
  licenses: 'licences',
  troop: 'troops',
  soldier: 'soldiers',
  employee: 'employees',
  lorries: 'trucks',
  kilometers: 'kilometres',
};
/** Units of which an article gives many numbers for many things. */
const loose =
  /^(?:%|percentage points?|share|.*(?:dollar|euro|pound|yen|yuan|rouble|ruble|rupee|franc|krone|krona|peso|won|real).*|games|matches|points|goals|shares|units)$/i;

/** The unit under which two outlets' numbers are compared: one spelling for "litres" and "liters", "tons" and "tonnes". */
export function unitKey(unit: string | undefined): string {
  const plain = (unit ?? '').toLowerCase();
  return spellings[plain] ?? plain.replace(/\bmeters?\b/g, 'metres');
}

/** True for shares and sums of money. */
export function isLoose(unit: string): boolean {
  return unit === '' || loose.test(unit);
}

const measure =
  /^(?:tonnes|litres|gallons|barrels|bushels|hectares|acres|kilograms|megawatts|gigawatts|terawatt-hours|(?:cubic|square) .*)$/;

/** True for what is weighed and measured: a stock, a flow, a harvest. */
export function isMeasure(unit: string): boolean {
  return measure.test(unit);
}
