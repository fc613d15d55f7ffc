import { describe, expect, test } from 'vitest';
import { valuesIn } from './dates-in.ts';

// 2022-01-12 is a Wednesday.
describe('a weekday', () => {
  test.each([
    ['The envoys spoke on Monday.', ['Monday = 2022-01-10']],
    ['The envoys spoke Friday.', ['Friday = 2022-01-07']],
    ['Officials said on Wednesday the talks went well.', ['Wednesday = 2022-01-12']],
    ['The council will meet on Wednesday.', ['Wednesday = 2022-01-12']],
    ['The council will meet on Friday.', ['Friday = 2022-01-14']],
    ['A decision is due on Monday.', ['Monday = 2022-01-17']],
    ['The sides are set to return to Oslo on Tuesday.', ['Tuesday = 2022-01-18']],
    ['Envoys to meet on Thursday', ['Thursday = 2022-01-13']],
    ['She spoke to reporters ahead of talks on Monday.', ['Monday = 2022-01-17']],
    ['A session scheduled for Thursday was called off.', ['Thursday = 2022-01-13']],
    ['The hearing was moved to Friday.', ['Friday = 2022-01-14']],
    [
      'A meeting due on Thursday has been pushed back to January 26.',
      ['Thursday = 2022-01-13', 'January 26 = 2022-01-26'],
    ],
    ['Leaders endorsed Chile’s plan at a summit on Tuesday.', ['Tuesday = 2022-01-11']],
    ['The ministers meet this weekend.', ['this weekend = 2022-W02-WE']],
    ['The blocs have called a summit for Saturday.', ['Saturday = 2022-01-15']],
    ['They will talk at 9 a.m. Tokyo time on Friday.', ['9 a.m. Tokyo time on Friday = 2022-01-14T09:00']],
    ['The commission has been waiting since Monday.', ['Monday = 2022-01-10']],
    ['The foreign ministers meet in Oslo on Friday.', ['Friday = 2022-01-14']],
    ['Talks on Monday ended without a deal.', ['Monday = 2022-01-10']],
    [
      'Thursday’s meeting of the union and the port at City Hall has been moved from 1 p.m. to 6 p.m., she said.',
      ['Thursday = 2022-01-13', '1 p.m. = 2022-01-13T13:00', '6 p.m. = 2022-01-13T18:00'],
    ],
    ['Monday’s talks were moved to Geneva at short notice.', ['Monday = 2022-01-10']],
    ['Thursday’s patients were moved to another ward.', ['Thursday = 2022-01-06']],
    ['Monday’s session was the first of three.', ['Monday = 2022-01-10']],
    ['Friday’s session will be the last of three.', ['Friday = 2022-01-14']],
    [
      'Schools will reopen Monday, the ministry said Tuesday.',
      ['Monday = 2022-01-17', 'Tuesday = 2022-01-11'],
    ],
    ['The two last met last Thursday.', ['last Thursday = 2022-01-06']],
    ['They meet again next Monday.', ['next Monday = 2022-01-17']],
    ['They meet again on Monday next week.', ['Monday next week = 2022-01-17']],
    ['They arrive this Saturday.', ['this Saturday = 2022-01-15']],
    ['The panel sits every Monday.', ['every Monday = XXXX-WXX-1']],
    ['There are no sittings on Fridays.', ['Fridays = XXXX-WXX-5']],
    ['On Friday, the council will vote.', ['Friday = 2022-01-14']],
    [
      'The envoy said on Tuesday that talks on Thursday could help.',
      ['Tuesday = 2022-01-11', 'Thursday = 2022-01-13'],
    ],
    ['Next round: Friday, Oslo.', ['Friday = 2022-01-14']],
    ['She invited both sides to a meeting on Friday.', ['Friday = 2022-01-14']],
    ['Friday’s session was called off.', ['Friday = 2022-01-14']],
    ['Tuesday’s session was called off.', ['Tuesday = 2022-01-11']],
    ['Talks had been expected to start on Monday.', ['Monday = 2022-01-10']],
    ['It could not have been better on Friday.', ['Friday = 2022-01-07']],
    ['Talks lasted until Friday.', ['Friday = 2022-01-07']],
    ['We want them back at the table by Sunday.', ['Sunday = 2022-01-16']],
    ['Talks will run from Monday to Wednesday.', ['Monday = 2022-01-17', 'Wednesday = 2022-01-19']],
    [
      'Ahead of next week’s session, the minister on Monday rejected it.',
      ['next week = 2022-W03', 'Monday = 2022-01-10'],
    ],
    ['Envoys will meet in Bergen, Norway, on Monday to discuss it.', ['Monday = 2022-01-17']],
    ['Before the vote, her assertion on Monday that it was lost hurt.', ['Monday = 2022-01-10']],
    ['She will not gain from the results of Monday’s poll.', ['Monday = 2022-01-10']],
    ['He told radio host Lena Orr on Monday that he will go.', ['Monday = 2022-01-10']],
    ['After quitting the talks on Monday, he will fly home.', ['Monday = 2022-01-10']],
    ['She asked them to put off Friday’s vote.', ['Friday = 2022-01-14']],
    [
      'They dined on Tuesday evening before talks on Thursday.',
      ['Tuesday evening = 2022-01-11TEV', 'Thursday = 2022-01-13'],
    ],
    ['North Sea Council on Friday', ['Friday = 2022-01-14']],
    ['They arrive this coming Friday.', ['this coming Friday = 2022-01-14']],
    ['The ministry ordered schools in the capital to teach online from Friday.', ['Friday = 2022-01-14']],
    ['The mayor told residents to leave by Friday.', ['Friday = 2022-01-14']],
    ['The firm recovered from Friday’s losses.', ['Friday = 2022-01-07']],
    ['Two letters from Friday were read out.', ['Friday = 2022-01-07']],
    ['The lights came on from Friday in Oslo.', ['Friday = 2022-01-07']],
    ['Archers shot in Bern, and cyclists race on Friday.', ['Friday = 2022-01-14']],
    [
      'They may start next month, an envoy said over the weekend.',
      ['next month = 2022-02', 'the weekend = 2022-W01-WE'],
    ],
    ['He spoke after his Tuesday-night victory.', ['Tuesday-night = 2022-01-11TNI']],
    ['The clear winner of Monday’s Republican debate was the host.', ['Monday = 2022-01-10']],
    ['She was building a lead in the Republican race Monday.', ['Monday = 2022-01-10']],
    ['He told Face the City on Monday, saying little.', ['Monday = 2022-01-10']],
    [
      'What she needs, days before the vote on Friday - was nowhere to be found.',
      ['days = PXD', 'Friday = 2022-01-14'],
    ],
    [
      'His uneven showing just days before Friday’s vote has emboldened them.',
      ['days = PXD', 'Friday = 2022-01-14'],
    ],
    ['Polls done in the state before Tuesday’s vote showed a tie.', ['Tuesday = 2022-01-11']],
    ['He spoke ahead of Friday’s vote.', ['Friday = 2022-01-14']],
    [
      'They met on Jan. 3 and again the following Friday.',
      ['Jan. 3 = 2022-01-03', 'the following Friday = 2022-01-07'],
    ],
    [
      'They struck on 6 January and the Tuesday before.',
      ['6 January = 2022-01-06', 'the Tuesday before = 2022-01-04'],
    ],
    ['He was hurt two Sundays ago.', []],
    ['The call once mooted for Thursday has been scrapped.', ['Thursday = 2022-01-13']],
    ['Parliament has been recalled for Friday.', ['Friday = 2022-01-14']],
    [
      'His party has called rallies for Saturday and Sunday.',
      ['Saturday = 2022-01-15', 'Sunday = 2022-01-16'],
    ],
    ['They spoke on Monday and Tuesday.', ['Monday = 2022-01-10', 'Tuesday = 2022-01-11']],
    ['The figures for Monday were poor.', ['Monday = 2022-01-10']],
    ['He apologised for Monday’s remark.', ['Monday = 2022-01-10']],
    ['She was closed for Monday.', ['Monday = 2022-01-10']],
    ['Talks ran an hour past Tuesday’s deadline.', ['an hour = PT1H', 'Tuesday = 2022-01-11']],
    ['THE COUNCIL MEETS ON FRIDAY.', ['FRIDAY = 2022-01-14']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test('has no week where the day of publication is unknown', () => {
    expect(valuesIn('The council met on Monday evening.', null)).toEqual(['Monday evening = XXXX-WXX-1TEV']);
  });
});
