/** Names that open a person’s full name and tell no gender: given names of both, family names written first. */
export const sharedNames: ReadonlySet<string> = new Set(
  (
    'adi alex alexis amal andrea ariel ashley ashwini avery beverley bobbie bui cameron camille carey casey ' +
    'charlie choi chris courtney dana daniele darcy dominique drew ebele eike ellis femi frankie gabi gabriele ' +
    'gurpreet harley harpreet hikaru hoang hong huang hwang hyun ifeanyi jackie jaime jamie jan jean jeong jessie ' +
    'jiang jody jordan jules jun kagiso kai kaoru kari kendall kerry kim kiran kirti kwon laurence lee lerato ' +
    'leslie lindsay lindsey lou mackenzie marian marty maxime michele mika milan ming morgan nguyen nicky nicola ' +
    'nikita nikola nino noa noor orlando patrice pham phan qiu quinn rama reese riley robbie robin rowan sam ' +
    'sandy sascha sasha shashi sidney simone skyler stacy stevie sydney taiwo tal tatum taylor tendai terry toni ' +
    'tracey tracy tran uche valentine vuong xiao xie yoon zane zhang zhao zheng zhou'
  ).split(' '),
);
