/** Names that open a person’s full name and tell no gender: given names of both, family names written first. */
export const sharedNames: ReadonlySet<string> = new Set(
  (
    'adi alex alexis amal andrea ariel ashley ashwini avery bae beverley bobbie bui cameron camille cao carey ' +
    'casey charlie chen cheng choi chris courtney dana daniele darcy deng dominique drew duong ebele ' +
    'eike ellis femi feng frankie gabi gabriele gao guo gurpreet harley harpreet harrison hikaru hoang hong huang ' +
    'hwang hyun ifeanyi jackie jaime jamie jan jean jeong jessie jia jiang jody jordan jules jun kagiso kai kaoru ' +
    'kari kendall kerry kim kiran kirti kwak kwon laurence lee lerato leslie liang lindsay lindsey liu lou luo ' +
    'mackenzie mao marian marty maxime michele mika milan ming morgan nguyen nicky nicola nikita nikola nino noa ' +
    'noh noor orlando patrice peng pham phan qin qiu quinn rama reese ren riley robbie robin rowan sam sandy ' +
    'sascha sasha seo seong shashi shen shim shin sidney simone skyler stacy stevie sydney taiwo tal tang tatum ' +
    'taylor tendai terry tian toni tracey tracy tran trinh truong uche valentine vuong wang wei woo xiao xie ' +
    'xu yao yoo yoon yuan yun zane zeng zhang zhao zheng zhong zhou zhu'
  ).split(' '),
);
