/** Names that open a person’s full name and tell no gender: given names of both, family names written first. */
export const sharedNames: ReadonlySet<string> = new Set(
  (
    'adi alex alexis andrea ariel ashley ashwini avery beverley bui camille casey choi courtney dana daniele ' +
    'dominique frankie gabi gabriele hoang hong huang hwang hyun jaime jamie jan jean jeong jessie jiang jody ' +
    'jordan jun kai kerry kim kiran kirti kwon laurence lee leslie lindsay marian michele mika milan ming morgan ' +
    'nguyen nicky nicola nikita nino noa orlando patrice pham phan qiu quinn rama reese riley robin rowan sandy ' +
    'sasha shashi sidney simone skyler stacy sydney tal taylor terry toni tracy tran valentine vuong xiao xie yoon ' +
    'zane zhang zhao zheng zhou'
  ).split(' '),
);
