import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../../../src/core/analysis/corrections/corrections.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import type { CorrectionFinding } from '../../../../../src/core/model/finding.ts';

function corrections(text: string): readonly CorrectionFinding[] {
  const article = `The harbour council meets tomorrow.\n\n${text}\n\nThe ferry runs twice a day.`;
  return findCorrections(readDocument({ text: article, title: 'Harbour news', outlet: 'Northern Wire' }), []);
}

describe('a teller owns up to what it told before', () => {
  it.each([
    // Letters, newsletters, releases
    [
      'In our newsletter of May 2 we said that the yard had lost 40 boats since 2019. The registry shows 31. Sorry for the mistake. The yard opens at six.',
      'the yard had lost 40 boats since 2019',
      'The registry shows 31',
    ],
    [
      'Last week we told you that nine llamas were missing. That was wrong: it is six, says the keeper. Our fault.',
      'nine llamas were missing',
      'it is six',
    ],
    [
      'A story on May 4 about the strike said that the line runs nine ferries. The company has asked us to point out that it runs eight.',
      'the line runs nine ferries',
      'it runs eight',
    ],
    [
      'Our statement of 3 May contained an error. The fund has €14 million, not €4 million as stated.',
      '€4 million',
      '€14 million',
    ],
    [
      'Our apologies: the summary sent out this morning said the vote was in July. It is in June.',
      'the vote was in July',
      'It is in June',
    ],
    [
      'The ministry’s notice of 3 May said that the briefing was on Thursday. It is on Friday. The ministry regrets the error.',
      'the briefing was on Thursday',
      'It is on Friday',
    ],
    [
      'This release replaces the one issued on May 3, which gave the capacity of the park as 12 megawatts. The capacity is 21 megawatts.',
      '12 megawatts',
      '21 megawatts',
    ],
    [
      'First paragraph, first sentence of release dated May 3 should read: Northgrid will report on June 5 (instead of June 4).',
      'June 4',
      'June 5',
    ],
    // Papers
    [
      'ERRATUM. In our edition of Monday we wrote that 73 sailors were being held. The correct figure is 63. We apologise to our readers.',
      '73 sailors were being held',
      '63',
    ],
    [
      'Our report on Sunday that the pause will last six weeks was wrong. It will last six months.',
      'the pause will last six weeks',
      'It will last six months',
    ],
    ['We got it wrong: the talks are in Bern, not Basel as we wrote yesterday.', 'Basel', 'Bern'],
    [
      'Yesterday’s bulletin gave the crowd as 50,000. Police say 15,000. We regret the error.',
      '50,000',
      'Police say 15,000',
    ],
    [
      'We stated in Sunday’s magazine that the bridge was built in 1970. It was in fact built in 1907.',
      'the bridge was built in 1970',
      'It was in fact built in 1907',
    ],
    [
      'Please note that yesterday’s advisory gave the day of the briefing as Thursday. It will be on Friday.',
      'Thursday',
      'on Friday',
    ],
    [
      'In Tuesday’s message I wrote that 420 visits would be put off. We have gone through the lists again, and the number is 265.',
      '420 visits would be put off',
      'We have gone through the lists again, and the number is 265',
    ],
    // Live pages
    [
      '11.42am We said earlier that 11 people had been hurt. That is wrong; police now put it at seven. Apologies.',
      '11 people had been hurt',
      'police now put it at seven',
    ],
    [
      'A tweet from this account said the talks were in Basel. They are in Bern. The tweet has been deleted.',
      'the talks were in Basel',
      'They are in Bern',
    ],
    [
      '10.05 Just to correct my post from 9.40: I said the march starts on Ferry Street. It starts on Kerry Street.',
      'the march starts on Ferry Street',
      'It starts on Kerry Street',
    ],
    // Broadcasts
    [
      'PRESENTER: One more thing: yesterday in this programme we said that the envoys would meet in Graz. It is in Linz, and we should have checked.',
      'the envoys would meet in Graz',
      'It is in Linz',
    ],
    [
      'ANCHOR: And finally, we made a mistake on last night’s programme. We said 22 ships were waiting. The real number is 32 ships.',
      '22 ships were waiting',
      'The real number is 32 ships',
    ],
    [
      'HOST: Before we go: last night we described Ida Holm as a teacher. She is a nurse. We’re happy to put that right.',
      'a teacher',
      'a nurse',
    ],
  ])('%s', (text, was, now) => {
    expect(corrections(text)).toEqual([expect.objectContaining({ was, now })]);
  });

  it.each([
    [
      'An earlier entry said that the miners had begun a hunger strike. Their union says that they have not. We have removed it.',
      'the miners had begun a hunger strike',
    ],
    [
      'An earlier post on this blog, now deleted, said that Ms Vell has quit. Her office denies it.',
      'Ms Vell has quit',
    ],
    [
      'Clarification: Our story on the raid may have given the impression that Mr Lund had been arrested. He was not.',
      'Mr Lund had been arrested',
    ],
    [
      'CORRECTION: An earlier post attributed to Ms Vell a remark about “paper boats”. She did not make it.',
      'paper boats',
    ],
  ])('and has nothing in its place: %s', (text, was) => {
    const found = corrections(text);
    expect(found).toEqual([expect.objectContaining({ was })]);
    expect(found[0]).not.toHaveProperty('now');
  });

  it('and takes no more of its paragraph than what was wrong, what is right and the admission', () => {
    const text =
      'PRESENTER: Thank you. Yesterday in this programme we said that the envoys would meet in Graz. It is in Linz, and we should have checked. The mayor of Linz is ready.';
    const [found] = findCorrections(readDocument({ text }), []);
    const [note] = found?.evidence ?? [];
    expect(text.slice(note?.start, note?.end)).toBe(
      'Yesterday in this programme we said that the envoys would meet in Graz. It is in Linz, and we should have checked.',
    );
  });

  it('but tells no right words where it is not known what was wrong', () => {
    const text =
      'In the last issue we gave the wrong first name for the head of the mission. She was nice about it.';
    const [found] = corrections(text);
    expect(found?.rule).toBe('note');
    expect(found).not.toHaveProperty('now');
  });
});

describe('nobody owns up in', () => {
  it.each([
    'We said in January that the price would fall. It has not, and we regret nothing.',
    'A report on Monday about the bank said that growth was slow. The bank has asked the ministry to point out its gains.',
    '“We said that the port was safe. That was wrong, and I am sorry,” the minister said.',
    'MINISTER: We said that taxes would fall. They have not. I am sorry for that.',
    'ANA VELL: I said last week that the plant was safe. That was a mistake.',
    'In its statement of 3 May the ministry said that the fund has €4 million. The correct sum is €14 million, critics said.',
    'An earlier report by the UN said that 40 people had died. The ministry says that is wrong.',
    'The minister apologised for an earlier post that said the dam had failed.',
    'Our report shows that 40 per cent of wells are dry. The government has the wrong figures, it argues.',
    'We told the company that the wage offer was wrong. It has not moved.',
    'Friday’s bulletin from the bank put growth at 2 per cent. Analysts had forecast 3.',
    'Last week’s report put the number of strikers at 400. This week it is 600.',
    'As we reported on Monday, the talks will be held in Bern.',
    'We reported on Monday that the talks would be held in Bern. They ended there on Friday without a deal.',
    'The first report said 40 were hurt; police later said 60 were.',
    'We wrote to the minister on Friday. She said that it was a mistake to close the port.',
    'We said yes. It was a mistake, says Ms Vell, who runs the ferry.',
    'I described the plan to my mother. She thought that it was wrong.',
    'It was raining, and I had used the wrong clay. The goats were fine.',
    'Yesterday’s statement by the front contained an error, the army said.',
    'The party’s earlier statement named no one. That was wrong, said Mr Lund.',
    'The UN corrected its figure to 40 from 60 on Friday.',
    'Editor’s note: Mr Lund has pledged to ban all ships from entering the bay.',
  ])('“%s”', (text) => {
    expect(corrections(text)).toEqual([]);
  });
});

describe('a note that leaves what is right to the article', () => {
  const note = 'An earlier version said a season ticket costs about €900.';

  it('takes it from the sentence that says the same with another number', () => {
    expect(corrections(`A season ticket for the crossing costs about €90.\n\n${note}`)).toEqual([
      expect.objectContaining({
        was: 'a season ticket costs about €900',
        now: 'season ticket for the crossing costs about €90',
      }),
    ]);
  });

  it.each([
    ['the sentence has a number of another unit', 'A season ticket costs about 90 minutes of work.'],
    ['the sentence is about another thing', 'A day ticket costs about €90.'],
    ['two sentences say it', 'A season ticket costs €90. For a dog a season ticket costs €45.'],
    ['no sentence says it', 'Tickets are cheap.'],
  ])('takes nothing where %s', (_, body) => {
    const [found] = corrections(`${body}\n\n${note}`);
    expect(found).not.toHaveProperty('now');
  });
});

describe('a note’s own form', () => {
  it.each([
    [
      'An earlier version of this article said the choir had sung in Latin. This has been amended to make clear that it sang in Welsh.',
      { was: 'the choir had sung in Latin', now: 'it sang in Welsh' },
    ],
    [
      'Correction: The Mercury reported on Thursday that the union was asking for 7.5 per cent. Its claim was for 6.5 per cent.',
      { was: 'the union was asking for 7.5 per cent', now: 'Its claim was for 6.5 per cent' },
    ],
    [
      'Correction to our release of 2 August: we said that pay had gone up by 9 per cent. It went up by 6.9 per cent.',
      { was: 'pay had gone up by 9 per cent', now: 'It went up by 6.9 per cent' },
    ],
    [
      'Correction appended: the share of votes was 13 percent, not 30 percent as originally published.',
      { was: '30 percent', now: '13 percent' },
    ],
    [
      'Correction to our communiqué of 4 May: in point 3, for “8 per cent” read “18 per cent”.',
      { was: '8 per cent', now: '18 per cent' },
    ],
    [
      'Corrigendum: page 3, line 4: replace 8 per cent by 18 per cent.',
      { was: '8 per cent', now: '18 per cent' },
    ],
    [
      'Clarification: The story was updated to reflect that the vote is on Wednesday. It had said Tuesday.',
      { was: 'Tuesday', now: 'the vote is on Wednesday' },
    ],
    [
      'Because of an editing error, an article on Thursday about the strike gave the wrong number of days it lasted. It was two, not three.',
      { was: 'three', now: 'two' },
    ],
    [
      'Correction: Ida Holm is the trade minister. A caption on Tuesday called her the finance minister.',
      { was: 'the finance minister', now: 'the trade minister' },
    ],
    [
      'UPDATE: This post has been edited to remove a line that said a third round had been agreed. Only a second round has been agreed.',
      { was: 'a third round had been agreed' },
    ],
    [
      'This version of the release corrects the amount in the second paragraph to $20m, from $2m.',
      { was: '$2m', now: '$20m' },
    ],
  ])('is read: %s', (text, wanted) => {
    expect(corrections(text)).toEqual([expect.objectContaining(wanted)]);
  });
});
