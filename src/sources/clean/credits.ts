/**
 * Who took a picture, and what is written under it. Every rule reads one whole line or paragraph.
 */

const agency =
  '(?:AP|A\\.P\\.|Associated Press|The Associated Press|Reuters|REUTERS|AFP|Agence France-Presse|Getty(?: Images)?|GETTY(?: IMAGES)?|iStock|Shutterstock|EPA|EPA-EFE|EFE|UPI|Bloomberg|Anadolu(?: Agency)?|Xinhua|TASS|Sputnik|Kyodo(?: News)?|Yonhap|ANSA|DPA|dpa|ANP|TT|NTB|Ritzau|PA(?: Wire| Media| Images)?|Press Association|Alamy|Zuma(?: Press)?|ZUMA(?: Press)?|Pool|POOL|NurPhoto|Corbis|Magnum|Sipa(?: USA)?|Polaris|Redux|CNP|Handout|HANDOUT|Wikimedia(?: Commons)?|Flickr|Unsplash)';

/** "Getty Images", "AP", "REUTERS", alone in its line. */
const agencyAlone = new RegExp(
  `^[([]?(?:via |Source: )?${agency}(?:\\s*[/|,]\\s*${agency}){0,3}[)\\]]?\\.?$`,
);
/** "(AP Photo/Jane Doe)", "(Photo by Jane Doe/Example)", "[Jane Doe/AFP]", "REUTERS/Jane Doe", "Jane Doe/Getty Images" at the end. */
const creditAtEnd = new RegExp(
  [
    '[([](?:[^()[\\]]{0,40}\\b)?(?:Photo|Photograph|Image|Picture)s?\\s*(?:by\\b|:|/|courtesy\\b|via\\b|credit\\b|source\\b)[^()[\\]]{0,90}[)\\]]\\.?$',
    `[([](?:(?:${agency}|File|Stock|Handout|Courtesy|Pool|Undated)\\s+)?(?:Photo|Photograph|Image|Picture)s?[)\\]]\\.?$`,
    '[([](?:Credit|Courtesy|Photographer|Video)(?:\\s*:| of\\b| by\\b)[^()[\\]]{1,90}[)\\]]\\.?$',
    `[([][^()[\\]]{0,80}(?:/|via | - |\\| ?)\\s*${agency}\\b[^()[\\]]{0,30}[)\\]]\\.?$`,
    `[([]${agency}(?: Photo)?/[^()[\\]]{1,60}[)\\]]\\.?$`,
    `(?:^|[.!?"”)]\\s+)(?:REUTERS|Reuters|AP Photo|AFP|EPA|via REUTERS|Pool via REUTERS)\\s*/\\s*[\\p{Lu}][^.!?]{1,60}\\.?$`,
    `(?:^|[.!?"”)]\\s+)(?:[\\p{Lu}][\\p{L}.'’-]*\\s+){1,4}(?:/|\\||via|for)\\s*(?:[\\p{Lu}][\\p{L} ]{1,30}(?:/|\\||via)\\s*)?${agency}\\.?$`,
    `(?:^|[.!?"”)]\\s+)(?:[\\p{Lu}][\\p{L}.'’-]*\\s*){1,4}/\\s*${agency}(?: (?:via|/) ${agency})?\\.?$`,
    '(?:^|[.!?"”)]\\s+)(?:Photo|Photograph|Photographer|Image|Picture|Photo credit|Image credit|Credit|Photography)(?:\\s*:|\\s+by|\\s+courtesy(?: of)?|\\s+source:)\\s+[^.!?]{2,80}\\.?$',
  ].join('|'),
  'u',
);
/** "Photo by Jane Doe", "Photo: …", "Image source, …", "Image caption, …", "Picture credit: …", "Courtesy of …", "Credit: …". */
const creditLine =
  /^[([*•\s]*(?:(?:file |cover |main |header |lead |featured )?(?:photos?|photographs?|photography|images?|pictures?|illustration|graphic|video|illustrations?)(?: ?(?:credits?|source|caption|copyright|illustration|by|courtesy(?: of)?))*\s*(?:[:,/|]|\bby\b|\bcourtesy of\b|\b(?:copyright|source|credit) \p{Lu})\s*\S|(?:credits?|caption|courtesy of|photographer)\s*:?\s\S|(?:ap|afp|reuters|epa|getty|file|handout|pool)[ /](?:photo|image|picture|file)s?\b)/iu;
/** "FILE - In this photo …", "FILE PHOTO: …", "File photo", "In this image taken from video …", "PHOTO: …". */
const caption =
  /^(?:file(?: ?[-–—:]+ |\s*(?:photo|image|picture|video|footage)\b)|in this (?:file |handout |undated |combination )?(?:[\w.]+ \d{1,2}, \d{4},? )?(?:file |handout )?(?:photo|image|picture|photograph|frame grab|screen ?grab|image taken from)\b|(?:a |an |this )?(?:combination|handout|undated|satellite) (?:photo|picture|image|file)\b|(?:photo|image|picture)\s*[:|]\s)/i;

const longestCaption = 600;

/** True for a credit, or for a caption that a credit marks as one. */
export function isCreditOrCaption(line: string): boolean {
  if (line.length > longestCaption || startsQuoted(line)) return false;
  if (line.length <= 60 && agencyAlone.test(line)) return true;
  if (caption.test(line)) return true;
  if (line.length <= 160 && creditLine.test(line) && !/[.!?] \p{Lu}.*[.!?]$/u.test(line)) return true;
  return mayHoldCredit.test(line.slice(-110)) && creditAtEnd.test(line.slice(-longestCredit));
}

/** Cheap look before the costly one. */
const mayHoldCredit =
  /photo|image|picture|credit|courtesy|reuters|getty|afp|\bap\b|epa|[/|]|via|associated press|\bfile\b|video/i;
const longestCredit = 200;

function startsQuoted(line: string): boolean {
  return /^["“«„‘']/.test(line);
}
