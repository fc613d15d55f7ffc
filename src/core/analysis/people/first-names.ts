/** Given names that are nearly always women's, in many countries; lower case, without marks. */
export const femaleNames: ReadonlySet<string> = new Set(
  (
    'abigail ada adriana agnes agnieszka aicha aino aisha akiko aiko alejandra alessandra alexandra alice alicia aline alison allison alma ' +
    'amal amalia amanda amelia amelie amina amira amy ana anastasia angela angelica anita anja anna annabel annalena anne ' +
    'annette annie antonia anu aoife april ariana arlene asha astrid audrey aurora ava ayesha barbara beata beatrice ' +
    'beatriz belen benazir bernadette beth bettina bianca bintou birgit bridget brigitte camila camilla carla carmen ' +
    'carol carolina caroline catalina catherine cecilia celine chantal charlotte chiara chloe christina christine ' +
    'chrystia cindy claire clara claudia colette condoleezza connie consuelo corinne cristina cynthia dana daniela ' +
    'danielle deborah delphine denise diana dilma dolores dominika donna dora doris dorothy ebba edith eileen ekaterina ' +
    'elaine eleanor elena eleni elif elisa elisabeth eliza elizabeth ella ellen elsa elvira emilia emily emine emma erika ' +
    'erna ester esther eun eva evelyn ewa fatima fatou fawzia federica fernanda fiona florence frances francesca freya ' +
    'gabriela gabriella gabrielle galina genevieve georgina geraldine gillian gina giorgia giovanna giulia gloria grace ' +
    'graciela greta gretchen gro guadalupe gulnara gwen hadja halima hanan hanna hannah harriet heather heidi heike ' +
    'helen helena helene helga helle hilary hilda hillary hind ida ilse imane ines inga ingrid irena irene irina isabel ' +
    'isabella isabelle ivana ivanka jacinda jacqueline jadwiga jane janet janice janine jasmine jeanne jelena jennifer ' +
    'jenny jessica jill joan joanna johanna josephine joy joyce judith judy julia juliana julie juliet jutta kaja ' +
    'kamala karen kari karin karine karolina katalin katarina katerina kate katherine kathleen kathy katja katrin kavita ' +
    'kelly kersti khadija kirsten klara kristalina kristen kristina lara laura lauren layla leila lena leni leonor ' +
    'leticia lidia lila lilian lina linda lisa liudmila liv lorena louise lucia lucy ludmila luisa lydia madeleine ' +
    'magdalena maggie maia maja malala manuela marcela margaret margarita margrethe maria mariam mariana marianne marit marie ' +
    'marija marina marine marisa marissa marlene marta martha martina mary maryam mathilde maureen maya megan mei ' +
    'melania melanie melinda melissa mercedes mette mia micheline michelle mina mirjana miriam moira monica monika ' +
    'monique muriel nabila nadia nancy naomi natalia natalie natasha nawal neha nicola nicole nikki nina noor nora norma ' +
    'oksana olena olga olivia paloma pamela patricia paula paulina pauline penny petra phoebe pilar pramila priya ' +
    'priyanka rachel radhika rania raquel rebecca regina renata rima rita roberta rosa rosalind rose roxana ruth ' +
    'sabina sabine sadia saima sally samantha samia sandra sanna sara sarah shabana sharon sheikha sheila shireen ' +
    'silvia simone sinead sofia solveig sonia sonja sophia sophie stella stephanie sue sunita susan susana susanna svenja ' +
    'svetlana sviatlana sylvia sylvie tamara tania tanja tara tatiana tatyana teresa theresa therese tina tulsi ulrika ' +
    'ursula valentina valerie vanessa vera veronica veronika victoria viktoria viola violeta virginia vivian wanda wendy ' +
    'wilma xenia xiomara yasmin yolanda yulia yuriko yvette yvonne zainab zeinab zhanna zoe zsuzsanna zuzana'
  ).split(' '),
);

/** Given names that are nearly always men's, in many countries; lower case, without marks. */
export const maleNames: ReadonlySet<string> = new Set(
  (
    'aaron abbas abdallah abdel abdelaziz abdul abdulaziz abdullah abdulla abdoulaye abdourahmane abel abiy abraham adam ' +
    'adel adolfo adrian ahmad ahmed aidan ajay akio alain alejo alan albert alberto aldo alec alejandro aleksandar aleksander ' +
    'aleksandr aleksei alessandro alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair alpha ' +
    'amadou amit amir amos anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej angelo angus ' +
    'anil ankit anthony antoine anton antonio antony antti anwar ari arjun armando armen arnaud arne arnold arthur artur ' +
    'arvind ashok ashraf asif aung aziz babacar barack bart bashar bassirou ben benedict benjamin benny benoit bernard ' +
    'bernardo bernd bernie bill bilal björn bjorn bob bogdan boris boubacar brad bradley brendan brent brian bruce bruno ' +
    'burak calvin cameron carl carlo carlos carsten cesar chad charles charlie christian christoph christophe christopher ' +
    'chris chuck ciaran claude claudio clement colin conor craig cyril dag dan damian damien daniel daniele danilo danny ' +
    'dario david davide denis dennis denys derek desmond didier diego dieter dimitri dimitris dimitrios dirk dmitri dmitriy ' +
    'dmitro dmitry dmytro dominic dominik dominique donald dong doug douglas duncan dusan dwight earl ed eddie edgar ' +
    'eduard eduardo edward edwin egils ehud eirik elias elliott emanuel emil emile emilio emmanuel emmerson enrique eric ' +
    'erich erik ernest ernesto esteban etienne eugene evan evgeny ezra fabian fabio fahd faisal farhan farid felipe felix ' +
    'ferdinand fernando fidel filip florian fouad francesco francis francisco francois frank franz fred frederic frederick ' +
    'fredrik friedrich fritz fumio gabriel gareth gary gavin geert gennady geoffrey george georges georgi gerald gerard ' +
    'gerhard gholam gianni gideon gilbert gilles giorgio giorgos giovanni giuseppe glenn gonzalo gordan gordon graham greg ' +
    'gregor gregory grigory guido guillaume guillermo gunnar gunther gustav gustavo guy hakan hakeem hamid hamza hans harald ' +
    'harold harry hasan hashim hassan heiko heinrich hector helmut henri henrik henry herbert herman hiroshi hishammuddin ' +
    'hossein howard hubert hugh hugo hussein hussain ian ibrahim igor ignacio ihor ilham ilia ilya imran ioannis irakli ' +
    'isaac ismail ivan ivo jack jacob jacques jaime jair jake jakob jakub james jan janez jared jaroslav jason javier ' +
    'jawad jay jean jeb jeff jeffrey jens jeremy jerome jerry jerzy jesper jesus jim jimmy joachim joao joaquin joe joel ' +
    'johan johann john johnny jon jonas jonathan jorge jose josep josh josef joseph joshua josue juan juha jukka julian julien ' +
    'julio junichiro jurgen justin kaare kamal karel karim karl kassym keir keith kenneth kenji kenneth kent kevin khaled ' +
    'khalid khalil kiril klaus kofi konstantin krisjanis krzysztof kurt kwame kyle lars laszlo laurent lawrence lech ' +
    'lee leo leon leonard leonid leopoldo leszek lindsey lloyd lorenzo louis luc luca lucas luigi luis luiz lukas luke ' +
    'maciej mahmoud mahinda mahmud majid malcolm malik mamadou manfred manuel marc marcel marcelo marco marcos marcus ' +
    'marek mario mark marko markus marshall martin marty mario masoud massimo mateusz matt matteo matthew matthias matti ' +
    'maurice mauricio max maxim maxime mehmet mevlut michael michal michel miguel mihai mikael mike mikhail miklos miles ' +
    'milorad milos miloš miro miroslav mitch mohamed mohammad mohammed mohamud moussa muammar muhammad muhammadu mustafa ' +
    'mykhailo mykola nabil nadeem naftali narendra nasser nate nathan neil nelson ned nguyen nicholas nick nicolas nicos ' +
    'niels nigel niko nikol nikola nikolai nikolaos nikolay nikos nils noah norbert norman olaf oleg oleh oleksandr ' +
    'oleksii oleksiy oliver olivier olli omar oscar oskar osman otto owen pablo paolo pascal patrick paul pavel pavlo ' +
    'pawel pedro pekka per peter petr petro petros petteri phil philip philippe pierre pieter pietro piotr prabowo ' +
    'prakash rafael ralf rafik rahul raj rajesh rajnath ralph ramon ramzan rashid raul ravi raymond recep reinhard rene ' +
    'reza rex ricardo riccardo richard rick riyad rob robert roberto robin rodrigo roger roland rolf roman ron ronald ' +
    'rory ross roy ruben rudolf rupert russell rustam ryan saad saeed sajid salah salem salman salvador sam sami samir ' +
    'samuel sanjay santiago sauli scott sean sebastian sebastien sébastien sergei sergey sergio serhii serhiy seth shane shaukat ' +
    'shavkat shigeru shinzo sidney sigurd silvio simon slawomir slobodan spencer stanislav stefan stefano stephan ' +
    'stephane stephen steve steven stipe stuart subrahmanyam suleiman sultan sven sylvester tadeusz taro tariq tarek ted ' +
    'terje terrence terry thabo theo theodore thierry thomas tibor tim timothy tobias todd tom tomas tomasz tommy tony ' +
    'trevor tyler uhuru umberto umaro urho vaclav valdis valery vadim vasily vassily vasyl viktor victor vikram vincent vincenzo ' +
    'vitali vitaly vivek vladimir vladislav volker volodymyr vuk vyacheslav wade walter warren wayne werner wilhelm ' +
    'william willem winston wojciech wolfgang xavier yair yannis yasser yevgeny yoon yoshihide yoweri yousef yuri yuriy ' +
    'yusuf yves zachary zack zakir zalmay zbigniew zoltan zoran'
  ).split(' '),
);
