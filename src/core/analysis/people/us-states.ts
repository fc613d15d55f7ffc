const states = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana ' +
    'iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska ' +
    'nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming'
  ).split(' '),
);
const parted =
  /^(?:new (?:york|jersey|mexico|hampshire)|(?:north|south) (?:carolina|dakota)|west virginia|rhode island)$/;

/** True where the lower-case words name a state of the U.S. from an index on: "ohio", "new jersey". */
export function isUsState(words: readonly string[], at: number): boolean {
  return states.has(words[at] ?? '') || parted.test(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
}
