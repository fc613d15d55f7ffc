import { describe, expect, it } from 'vitest';
import { languageTag, recogniseLanguage } from '../../../src/sources/language.ts';

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'The envoys of both countries met in Vienna on Tuesday and said that they would come back for more talks.',
    ],
    [
      'uk',
      'Посланці обох країн зустрілися у вівторок у Відні й заявили, що повернуться до переговорів восени.',
    ],
    [
      'ru',
      'Посланники обеих стран встретились во вторник в Вене и заявили, что вернутся к переговорам осенью, это было решено.',
    ],
    [
      'de',
      'Die Gesandten der beiden Länder haben sich am Dienstag in Wien getroffen und wollen im Herbst weiter verhandeln.',
    ],
    [
      'fr',
      'Les envoyés des deux pays se sont rencontrés mardi à Vienne et ont dit qu’ils reviendraient pour une autre session.',
    ],
    [
      'es',
      'Los enviados de los dos países se reunieron el martes en Viena y dijeron que volverán a la mesa en el otoño.',
    ],
    [
      'pl',
      'Wysłannicy obu krajów spotkali się we wtorek w Wiedniu i powiedzieli, że wrócą do rozmów jesienią, ale nie od razu.',
    ],
    [
      'it',
      'Gli inviati dei due paesi si sono incontrati martedì a Vienna e hanno detto che torneranno per una nuova sessione.',
    ],
    ['zh', '两国特使周二在维也纳会晤，并表示将于秋季重返谈判桌。'],
    ['ja', '両国の特使は火曜日にウィーンで会談し、秋に協議を再開すると述べた。'],
    ['ar', 'التقى مبعوثا البلدين يوم الثلاثاء في فيينا وقالا إنهما سيعودان إلى المحادثات في الخريف.'],
    ['he', 'שליחי שתי המדינות נפגשו ביום שלישי בווינה ואמרו שישובו לשיחות בסתיו.'],
  ])('is recognised: %s', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });

  it('stays English where names and quotations of another language stand in it', () => {
    const text =
      'The envoy of Côte d’Ivoire said that “la paix” was near, and that the minister, João da Silva, had agreed with him on it.';
    expect(recogniseLanguage(text)).toBe('en');
  });

  it('stays English in capitals', () => {
    expect(
      recogniseLanguage(
        'THE ENVOYS OF BOTH COUNTRIES MET IN VIENNA ON TUESDAY AND SAID THAT THEY WOULD BE BACK.',
      ),
    ).toBe('en');
  });

  it.each([
    '',
    '12345 67 890',
    'Vienna',
    'Norland Sudmark Vienna Oslo Example Ada Ben Sample Wire Border River Hall Dinner',
  ])('is unsure of “%s”', (text) => {
    expect(recogniseLanguage(text)).toBeNull();
  });

  it('is the primary subtag of what is stated', () => {
    expect(['en-GB', 'EN_us', 'uk', 'zh-Hant-TW', 'eng'].map(languageTag)).toEqual([
      'en',
      'en',
      'uk',
      'zh',
      'en',
    ]);
    expect(['', null, 'und', 'English', 'x'].map(languageTag)).toEqual([null, null, null, null, null]);
  });
});
