const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** Two numbers of one unit as people read them: "3.8 billion or 5 billion US dollar", "900 or 1,100 schools". */
export function numbersInWords(a: number, b: number, unit: string | undefined): string {
  const sign = unit === '%' ? '%' : '';
  const measure = unit === undefined || unit === '%' ? '' : ` ${unit}`;
  return `${numberInWords(a)}${sign} or ${numberInWords(b)}${sign}${measure}`;
}

function numberInWords(value: number): string {
  const scale = scales.find(([size]) => Math.abs(value) >= size);
  if (!scale) return value.toLocaleString('en');
  const [size, name] = scale;
  return `${(value / size).toLocaleString('en', { maximumFractionDigits: 3 })} ${name}`;
}
