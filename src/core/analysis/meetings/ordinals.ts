const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';

/** "first", "thirteenth", "twenty-first", "48th": which of a series; the source of a pattern without groups. */
export const ordinal = `(?:(?:${tens}-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth|\\d{1,2}(?:,?\\d{3})?(?:st|nd|rd|th)|\\d{3}(?:st|nd|rd|th))`;
