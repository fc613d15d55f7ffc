/** Abbreviations that keep their capitals in a text turned from capitals. */
const acronyms = new Set(
  (
    'us uk un eu uae nato osce opec asean ecowas brics unesco unicef imf who wto oecd iaea aiib cis csto sco ' +
    'fifa uefa ioc cop g7 g8 g20 e3 au usa dprk dr gcc oas apec mep mp cia fbi cnn bbc nbc abc cbs'
  ).split(' '),
);
const small = new Set(
  (
    'a an the and or but of in on at to for from with by as is are was were be been has have had will would could ' +
    'may might this that these those it its they their he his she her we our not no so than then there here now ' +
    'today tomorrow tonight yesterday about over after before between into ahead this next last week month year day ' +
    'met meet meets meeting meetings talk talks summit summits session call calls spoke speak speaking twice once ' +
    'hold holds held holding host hosts leaders ministers officials negotiators talking'
  ).split(' '),
);

/** Turns a text of capitals into one with small words and capitalised others, every offset kept: "TALKS IN OSLO" → "talks in Oslo". */
export function readingCase(text: string): string {
  return text.replace(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu, (word) => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    if (small.has(lower)) return lower;
    if (acronyms.has(lower.replace(/['’]s$/, ''))) {
      return word.replace(/['’]S$/, (mark) => mark.toLowerCase());
    }
    return word.charAt(0) + lower.slice(1);
  });
}
