/** Given names that are nearly always women’s, in many countries; lower case, without marks. */
export const femaleNames: ReadonlySet<string> = new Set(
  (
    'aarti abeer abena abha abida abigail achieng ada adaeze adaobi adela adele adelina adhiambo aditi adjoa ' +
    'adriana adviye adwoa afaf afroza agata agathe agnes agnieszka agustina ahlam aicha aigul aiko aila aileen ' +
    'ailsa aino ainura aisha aishwarya aisling aissata aissatou aiste aisyah aizhan akanksha akiko akinyi ' +
    'akosua akua alakija alana alba albana aleid alejandra alena alessandra alessia alexa alexandra alexandria ' +
    'alexia alice alicia alina aline alisa alisha alison aliya alka allegra allison alma almaz almudena althea ' +
    'alya alyona alyssa ama amahle amaka amalia amanda amani amantle ambika amelia amelie amina aminata ' +
    'amira amma amparo amran amrita amy ana anahi anahit analia anandi anastacia anastasia anca andie andreea ' +
    'anele aneta angela angeles angelica angharad angie anita anja anjali anjana anjum ankie ankita ann anna ' +
    'annabel annabelle annalena annalisa annalise anne annegret anneke anneli annelie anneliese annelise ' +
    'annemarie annemieke annette annie annika annmarie anouchka anouk anthea antje antoinette antonella antonia ' +
    'anu anuradha anya anzhela aoibhinn aoife aparecida aparna aphrodite apolline april arabella araceli araksi ' +
    'arantxa archana areej arezoo ariana arlene arpine arta arti aruna arundhati asabe asdis asha ashleigh asli ' +
    'aslihan asma asmita assunta asta aster astri astrid atefeh athena athina atieno audrey auma aurelia ' +
    'aurelie aurora austra ava avril awa ayaka ayesha aylin ayo ayodele ayse aysegul aysel azadeh azalina aziza ' +
    'azucena babita badria bahareh bahija baiba banu barb barbara basak basma beata beate beatrice beatrix ' +
    'beatriz becky belen belgin belinda bella belle benazir benedetta benedita benita bente berenice bernadette ' +
    'bernice berta bertha beryl besa bessie beth bethany bethlehem bettina betty beverly beyza bhavna bianca ' +
    'bibiana bibigul biljana bina binta bintou birgit birgitte birte bjork blanca blanche blanka bogdana ' +
    'bogumila bojana bola bonnie bozena branka brenda briana brianna brid bridget bridie brigitta brigitte ' +
    'britt britta bronagh bronwen bronwyn brunhilde bryony bukola bushra busisiwe busra buthaina caitlin ' +
    'camelia camila camilla canan candace candela candice caoimhe cara caridad carla carlota carlotta carly ' +
    'carme carmel carmen carol carola carole carolina caroline carolyn carrie carys cassandra cassie catalina ' +
    'catherine cathy catrin catriona cecilia celeste celia celine ceren ceri chandra chandrika chantal ' +
    'chantelle charlene charlotte chebet chepkoech cherie cherry cheryl chiamaka chiara chidinma chieko chikako ' +
    'chimamanda chinwe chioma chitra chloe chrissie christa christel christiane christie christina christine ' +
    'chrysoula chrystia ciara cigdem cindy cintia cinzia claire clara clare clarissa claudia claudina cleide ' +
    'clementina clementine cleo colette colleen concetta concha condoleezza connie constanza constanze consuelo ' +
    'cora coralie corazon cordelia cordula corina corinna corinne cristal cristiana cristina cynthia daciana ' +
    'dagmar daisy dalal dalia damilola danica daniela danielle danuta daphne dariga darlene darya debbie ' +
    'deborah debra deepa deepika defne deirdre delfina delia delphine denise desiree desislava despina diana ' +
    'diane dianne dilek dilma dilnoza dimitra dina dinah dinara dinusha diosdada dipu divya djenaba doina dolly ' +
    'dolores dominika domna donatella donika donka donna dora doreen doris dorota dorothea dorothee dorothy ' +
    'dorthe dragana drahomira drita dubravka dunya durga dusanka ebba ebru eda edda edith edna edona ' +
    'edwina edyta eeva effie eftychia efua egle eileen eilidh eilis eirini ekaterina ekua elaheh elaine ' +
    'elba eleanor eleftheria elena eleni eleonora eleri elfriede eliane elif elin elira elisa elisabeth elise ' +
    'elisenda eliza elizabete elizabeth eliziane elka elke ella ellen ellie elly elmas elodie elsa elsie elske ' +
    'elspeth elvia elvira elzbieta emilia emilie emiliya emily emine emma emmanuelle emperatriz encarnacion ' +
    'endang ene enid eniola enriqueta erica erika eriko erin erna ernesta ernestina esi esma esme esmeralda ' +
    'esperanza esra estefania estela estelle ester esther ethel etta eugenia eulalia eun eunice eva evangelia ' +
    'evangelina evelyn evelyne evie evika ewa fabiana fabiola fadia fadila fadime fahmida faiza fanta farah ' +
    'farida farideh fartun farzana farzaneh fatemah fatemeh fathia fatima fatimata fatma fatou fatoumata fatuma ' +
    'fauzia fawsiyo fawzia faye federica felicia felicitas felicity femke ferdousi fereshteh feride fernanda ' +
    'feruza ffion figen filiz filomena fiona fionna fionnuala firdous firoozeh fitri flavia floarea flora ' +
    'florence fofi folake folasade forough fotini frances francesca francina francine francisca franziska ' +
    'frauke freda frederica freya frida frieda friederike fuensanta fumiko funda funke funmilayo fuziah gabby ' +
    'gabriela gabriella gabrielle gail galina gauri gayane gayatri gayle geertje geeta gemma genet genevieve ' +
    'genoveva georgiana georgina geraldine gerda gertrud gertrude gesine ghada ghazala ghislaine giedre gillian ' +
    'gina ginevra ginka ginny giorgia giorgina giovanna gisela gita gitte giulia giulietta giuseppina gladys ' +
    'gleisi glenda glenys gloria glynis gokce golnaz gonul gordana grace graciela grainne graziella grazyna ' +
    'greta gretchen gro guadalupe gudrun guillermina gulay gulbahar gulcin gulmira gulnar gulnara gulnoza ' +
    'gulsara gulsen gulshan gulten gunhild gunilla gwen gwendolyn gwenllian gwyneth habiba hacer hadiza hadja ' +
    'haifa hailey hala haleh halima halina halldora hana hanako hanan handan hande haneen hanke hanna hannah ' +
    'hanneke hannelore harriet harsimrat haruka haruko harumi hasina hasmik hatice hattie hauwa havva hayley ' +
    'heather hedwig hedy hege heidi heike heleen helen helena helene helga helle helma helvi henrietta ' +
    'henriette henrike herminia hermione hertha hester hiba hibo hilary hilda hildegard hildur hilkka hillary ' +
    'hina hind hiroko hirut hodan homa hortensia houda huda hulya humaira ibtihal ibtisam ida ifeoma ' +
    'ifeyinwa ifrah ijeoma ikram ilaria ileana iliana ilka ilknur ilona ilse ilze iman imane imelda immacolata ' +
    'imogen inara inas indah indira indre ine ineke ines inese ineta inga ingeborg ingrid ingrida ingvild ' +
    'inmaculada inna ioana ioanna iracema irena irene irina irma iryna isabel isabela isabella isabelle isadora ' +
    'iskra isla isobel isolde itziar ivana ivanka ivelina iveta ivonne iwona jacinda jacinta jacqueline ' +
    'jacqui jadranka jadwiga jamila jana janaina jane janet janette janice janie janine janneke jarmila jasmine ' +
    'jasna jaya jayalalithaa jayne jeanette jeanne jeannie jebet jelena jelka jemima jen jenna jennie jennifer ' +
    'jenny jess jessica jill jimena jirina jitka joan joana joann joanna joanne jocelyn jodie johanna joice ' +
    'joke jolanta jolene jorinde josefa josefina josephine josiane josie joumana jovana joy joyce jozias juana ' +
    'juanita judi judith judy julia juliana julianne julie juliet julieta juliette julika junko jurate jurema ' +
    'justine justyna jutta jyoti kadiatou kadidia kadriye kaisa kaisu kaitlyn kaja kajal kajsa kalina kalliopi ' +
    'kalpana kamala kamila kamini kamla kanimozhi kaniz kanta kaori karen karin karina karine karla karola ' +
    'karolina kartika karyn kasey katalin katarina kate katelyn katerina kateryna katharina katharine katherine ' +
    'kathleen kathryn kathy katia katie katja katrin katrina katy katya kavita kawthar kayla kazuko keiko keira ' +
    'kelly kendra keri kersti kerstin ketevan keziah khadidiatou khadija khadijah khadijeh khaleda khatia ' +
    'khatuna khumbudzo kiera kimberley kimberly kimiko kinga kira kirsi kirsten kirstie kirstine kirsty kitty ' +
    'kjersti klara klavdiya kolinda komal krista kristalina kristen kristi kristin kristina kristine kriti ' +
    'krystal krystyna ksenija kseniya kumiko kyoko kyriaki ladan laetitia laia laila laima lakshmi laleh lalita ' +
    'lamia lammy lana lara larisa larissa lata latifa latoya laura laurel lauren lauretta laurie layla leah ' +
    'leanne leea leela leelo leila leili leire lela lena lene leni leona leonie leonor leonora lesley ' +
    'lestari lesya leticia letizia leyla leyre libuse licia lidia lidiya lieke liesel lieselotte liesje liezl ' +
    'liga liina liisa lila lilia lilian liliana lilianne lilit lillian lily lilyana lina linda lindiwe ' +
    'linnea liridona lisa lisbeth lise liudmila liv livia liz liza lizeth ljiljana ljubica loida lois lola lore ' +
    'loredana lorena lorenza loretta lorna lorraine lotte lottie louisa louise loukia lowri luanne lubna lucero ' +
    'lucia luciana lucie lucila lucille lucinda lucrezia lucy lucyna ludmila luisa luise luiza luizianne lujain ' +
    'luminita lurdes lusine luz lydia lynda lynette lynn lynne lyubov lyudmila maaike maarja maartje mabel ' +
    'macarena machiko maddalena maddie madeleine madhavi madhu madhuri madiha madina mae maeve magaly ' +
    'magda magdalena maggie magnhild maha mahasin mahnaz mahsa mahua maia maimouna mairead mairi maisa maisie ' +
    'maite maja majlinda makena makhosazana makiko malak malala malgorzata malia maliha malika malin malini ' +
    'mallory malu mamata mamokgethi manal manana manar mandy maneka manisha manju manon manuela mara maram ' +
    'marcela marcella marcia mareike marga margaret margareta margarete margareth margarida margarita margaux ' +
    'margery margherita margie margot margrethe marguerite marharyta maria marialucia mariam mariama mariana ' +
    'marianna marianne mariastella maribel maricarmen marie marieke mariel mariela mariella marielle marieme ' +
    'marietta mariette mariia marija marijana marijke mariko marilene marilyn marina marine marion maripaz ' +
    'marisa marisol marissa marit maritza mariya marja marjolein marjorie marju marketa marlene marlies marlis ' +
    'marnie marsha marta marte martha martina marwa mary maryam maryann maryum marzena marzieh masako masih ' +
    'masoumeh mathilda mathilde matilda matilde maud maude maura maureen mavis maxine maya mayada mayawati ' +
    'mayra maysa mayumi mbali meaza mechthild medha meena meenakshi meera meg megan megawati megha meghan ' +
    'mehbooba mehrangiz mehreen mei meike meira mekdes melania melanie melinda melissa meltem memunatu meral ' +
    'mercedes meredith mererid merja merle merve meryem mette mia michaela michela micheline michelle michiko ' +
    'midori mieke mieko mihaela miho mihoko milada milagros mildred milena milica millicent millie miloslava ' +
    'mimoza mina minal minerva minna minoo mira miranda mireia mireille mirela mirella miriam mirjam mirjana ' +
    'miroslava mirta mitra miyuki mizuho moira mojgan mollie molly momina mona monica monika monique montserrat ' +
    'morag mouna moya mridula muge mukaddes mukta muna muriel muserref muthoni myra myriam myrtle nabila nada ' +
    'nadezda nadezhda nadia nadine nadiya nadja nafisa nagwa nahed naheed nahid nahla naima naina naira najat ' +
    'najla najma najwa nalan naledi nalini namrata nancy nandini nandita naoko naomi nare narges narine nashwa ' +
    'nasreen nasrin natalia natalie nataliia nataliya natalya natasa natasha natela nathalie natia natsumi ' +
    'nawal nazan nazanin nazli ndidi necla neelam neelie neeta negar neha nele nelida nell nellie nerys ' +
    'neslihan nesma nesrin nessa nettie nevena nevin nevine ngozi niamh nicole nicoleta nicolette nidhi ' +
    'nigar nighat nigora nihal niki nikki nilay nilde nilgun nilofar niloofar niloufar nilufer nina ningsih ' +
    'nirmala nisha nisia nita njeri nkechi nkosazana nobuhle nodira noelia noelle noemi noemie noha nokuthula ' +
    'nolwazi nomaindia nomfundo nomsa nomvula nomzamo nona nonkululeko nontsikelelo nora noraini noreen ' +
    'noriko norma nosiviwe nour noura ntombi nuala nunzia nuran nuray nurcan nuria nursel nurul nusrat nyambura ' +
    'oana obiageli obioma oceane octavia odette odile ofelia oksana oleksandra olena olga olivia oluchi ' +
    'olufunke omolola oona ophelia oralia orla ornella otilia ottavia oumou ourania outi oya ozge ozlem padma ' +
    'paivi pallavi paloma pam pamela panagiota pansy paola paraskevi parisa parvati parvin patricia patrizia ' +
    'patsy patti patty paula paulette paulina pauline pavla pegah peggy pelin penelope penny perihan perla ' +
    'pernille pervin petra petya philippa phillipa phoebe phumzile phyllis piedad piera pilar pippa piret pirjo ' +
    'polina polly pooja poonam popi prabha prachi pragya pramila pratibha preetha preeti prema priscilla priti ' +
    'priya priyamvada priyanka puja purificacion purnima puspita puti rabab rabia rachel rachida radha radhika ' +
    'radka radmila raffaella rafidah raghad raghida ragini ragnhild ragnhildur raija raimunda raisa rajaa rajni ' +
    'rajshree rakhi ralitsa raluca rambha ramona randa randi rania ranjana raquel rasa rasha rashmi rasma ratih ' +
    'ratna raushan rawan razan razia rebeca rebecca reem reena regina rehab rehana reiko rekha rena renata ' +
    'renate renee renho renske renu renuka retno rhea rhian rhiannon rhoda rhona rhonda ricarda richa rie ' +
    'riffat rigoberta riikka riina rim rima rina rini risa rita ritsuko ritu ritva roberta rochelle rocio ' +
    'rodica roisin rokhaya rokia rola romana romy roopa rosa rosalba rosalia rosalie rosalind rosalinda rosalyn ' +
    'rosamund rosana rosangela rosanna rosaria rose roseanne rosella roselyne rosemarie rosemary rosie rosmah ' +
    'roswitha rouba rowena roxana roxanna roxanne roya rozafa ruba rubina ruchi rukhsana rula rumyana rupali ' +
    'ruslana rusudan ruta rutendo ruth ruzanna ruzica saadet sabeena sabina sabine sabrina sachiko sadhvi sadia ' +
    'sadie saeeda safa safia safiya sagal saghar sahar saima saira sajida sakura salla sally salma salome salwa ' +
    'samah samanta samantha samia samin samina samira sanae sanda sandhya sandra sandrine sangeeta sania sanita ' +
    'sanja sanjana sanna saoirse sara sarafina sarah sarala sarika sarita sarka saroja saskia satsuki satu ' +
    'saule savita sawsan sayaka seble sebnem seda sedef seema segolene seiko selam selena selin selina selma ' +
    'sema semra senait sepideh serap seren serena serpil sevara sevda severine sevgi sevil sevim seyma seynabou ' +
    'shabana shabnam shadia shagufta shahla shahnoza shahrzad shaila shailaja shaima shaista shakuntala shalini ' +
    'shanice shannon shanta shari sharmila sharmistha sharon shazia sheela sheena shefali sheikha sheila ' +
    'shelagh shelby shelley sherine sherri sherry shilpa shireen shirin shirley shizuka shobha shobhana shohreh ' +
    'shoko shona shraddha shreya shruti shubha shubhangi shushan sian sibel sibongile sibyl sienna signe sigrid ' +
    'sigridur sigrun siham silke silvana silvia simge simin simona sinead sinta siobhan sioned siphokazi siri ' +
    'sirimavo sirpa sissy sita sithembile siti siv sladana slavica smita smriti sneha snezana snezhana sofia ' +
    'sofie sofiya soheila solange soledad solomiya solveig solvita sona sonal sonali songul sonia sonja ' +
    'sonsoles sophia sophie sophieke sorina souad spomenka stacey stana stanislava stanka stavroula stefania ' +
    'steffi stella stepanka stephanie stergomena suad subhadra suchitra sudha sue suha suhair sujata sukie ' +
    'sukran sulochana sumaya sumiko sumitra suna sunanda sunita suprita supriya surekha susan susana susanna ' +
    'susannah susanne sushila sushma susi susie suzan suzanne suzette svenja svetla svetlana sviatlana swapna ' +
    'swara swati sybil sylvana sylvia sylvie sylwia synnove tabata tabea tabitha taeko taghreed tahereh tahira ' +
    'taina taisiya takako talita tallulah tamar tamara tamila tamsin tania tanisha tanja tansu tanvi ' +
    'tanya tara tarja tasha taslima tatevik tatiana tatyana teesta tegan tehmina telma temitope teodora ' +
    'teresa teresinha tereza teri terri tess tessa tetiana tetyana teuta thandeka thandi thandiwe thea theano ' +
    'thelma theodora theresa therese theresia thokozani thora thordis thulisile tiffany tigist tiina tiiu ' +
    'tilda tilly tina tinatin tineke titilayo tiziana togzhan tokunbo tomoko tomomi tonje tonya tori torill ' +
    'toshiko tricia triin trina trine trish trudy truus tsehay tshegofatso tsion tsveta tsvetelina ' +
    'tugba tulay tulin tulsi turid tuti tuula tytti ubah uchenna uju uliana ulku ulla ulrica ulriikka ulrika ' +
    'uma umida umran una urmila ursula urszula urve usha uta ute uzma vaclava vaishali valdete valentina ' +
    'valentyna valeria valerie vandana vanesa vanessa vani vania vanya varsha varvara vasiliki vasilisa ' +
    'vasundhara velina vendula vera verena verity verna veronica veronika veronique vesna vicky victoria vidya ' +
    'vigdis vijaya vikki viktoria viktorija vilma vimala vinita viola violeta viorica virginia virpi visnja ' +
    'vittoria viv vivian viviana vivien vjosa vladimira vlora wafaa wahyuni wairimu wajiha waltraud wambui ' +
    'wanda wangari wanjiku wanjiru wendi wendy whitney widad wiebke wilhelmina wilhelmine willa willemijn wilma ' +
    'winifred winnie wulan xenia ximena xiomara yaa yadira yagmur yamileth yamini yana yanina yara yaryna ' +
    'yasemin yasmeen yasmin yasmina yasmine yelena yenny yesenia yesilgoz yesim yetunde yevgenia yevheniia ' +
    'yewande ylva yodit yoko yolanda yordanka yoriko yoshiko yousra yuki yukiko yulia yuliia yuliya yumi yumiko ' +
    'yuni yuriko yvette yvonne zacharoula zahra zaida zainab zainabu zakia zandile zanele zara zarina zartaj ' +
    'zaynab zdenka zehra zeinab zelda zelia zeliha zena zenebech zeynep zhanar zhanna ziba zinaida zinhle zlata ' +
    'zodwa zoe zofia zohra zoraida zorana zorica zornitsa zoya zrinka zsuzsanna zubaida zubeyde zulema zulfia ' +
    'zumrut zuzana zuzanna'
  ).split(' '),
);
