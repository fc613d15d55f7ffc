/** Given names that are nearly always men’s, in many countries; lower case, without marks. */
export const maleNames: ReadonlySet<string> = new Set(
  (
    'aad aage aamir aarne aaron aatos abbas abdallah abdel abdelaziz abdelilah abdelkader abdelkrim abdellatif ' +
    'abdelmadjid abdelmajid abdelrahman abdessalam abdi abdifatah abdikadir abdinasir abdirahman abdiweli ' +
    'abdolhossein abdolreza abdou abdoulaye abdoulkader abdourahmane abdul abdulaziz abdulhakim abdulhamid ' +
    'abdulhamit abdulkadir abdulkarim abdulla abdullah abdullahi abdullatif abdulmajid abdulmalik abdulrahman ' +
    'abdulsalam abdulwahab abdurrahman abebe abel abhay abhijit abhinav abhishek abiodun abir abiy abolhassan ' +
    'abraham achille achilleas achim adalbert adalberto adam adama adamu adebayo adebola adedayo adekunle adel ' +
    'ademola adeyemi adham adil adilbek adilson adisa aditya adnan adolf adolfo adolphe adonis adriaan adrian ' +
    'adriano adrien aecio afanasy afif afonso afshin aftab agapito agim agnaldo agostinho agostino agris agung ' +
    'agus ahmad ahmadou ahmed ahmedou ahmet ahror ahsan ahti aidan aiden aigars aiman ainars airlangga aivar ' +
    'aivars aivo ajay ajit akash akbar akhil akhilesh akif akihiko akihiro akinwumi akio akpan akram aksel ' +
    'akshay akylbek alaa alain alan alar alasdair alassane alastair alberico albert alberto albin alborz ' +
    'albrecht alceu alcide aldemir aldis aldo alec aled alejandrino alejandro alejo alekos aleksa aleksandar ' +
    'aleksander aleksandr aleksei alencar ales alessandro alessio alexander alexandr alexandre alexandros ' +
    'alexei alexey alf alfie alfio alfonso alfred alfredo algernon algirdas alhaji ali aliaksandr aliko alin ' +
    'aliou alireza alisdair alisher alistair aliyu allan allen almantas almazbek alois alok alonso alonzo ' +
    'aloysio alparslan alpha alphonse alphonso aluisio alun alvaro alvin alwin alwyn amadeo amadou amadu amama ' +
    'aman amancio amangeldy amar amara amarinder ambar ambroise ambrose ambrosio amedeo ameer amer amilcar ' +
    'amine amintore amir amirhossein amit amitabh ammar amol amos anand anant anas anastasio anastasios ' +
    'anastasis anatole anatolii anatoly anders anderson andonis andre andreas andrei andrej andres andrew ' +
    'andrey andrii andris andrius andriy andrzej andy angelino angelo angelos angus anibal anies anil anindya ' +
    'anirudh anis ankit anselm anselmo ansis antanas antar ante antero anthony antoine anton antonello antonino ' +
    'antonio antonis antony ants antti anupam anurag anvar anwaar anwar anwarul aodhan apolinar apostolos aram ' +
    'ararat arash arayik arben arcangelo archibald archie archil ard ardeshir ardian aref argyris ari arie ' +
    'arief arif arifin aris aristide aristides aristotelis arjan arjen arjun arkadiusz arkady arlindo arman ' +
    'armand armando armel armen armin armindo arnaldo arnaud arnd arndt arne arnie arnis arnold arnoldo arnoud ' +
    'arnulf aroon arrigo arsen arsene arsenii arseniy arshak artak artashes artavazd artem artemy arthur artis ' +
    'arto artur arturas arturo arturs arty artyom arun arunas arup arvid arvils arvind arvo arvydas arwa arwel ' +
    'arya asad asaduddin asamoah asao asdrubal asen asgeir asghar asher ashfaq ashish ashkan ashok ashot ashraf ' +
    'ashur ashwin asif asim askar aslam aslan asrat assaad assane assimi asylbek atal atambek atanas ataullah ' +
    'atef athanasios atif atiku atis atsushi attallah attaullah attilio atul aubrey audrius audun augustin ' +
    'augusto augustus aung aurel aurelien aurelio avet avgoustinos avinash avni avtandil awad awais axel ayhan ' +
    'aykut ayman ayodeji ayodhya ayoub ayush azali azam azamat azer azhar azim aziz azmi azmin azzam babacar ' +
    'babak baburam bachchan badal baden badr badri bagus baha bahaa bahgat bahman bahram bahri bajram bakar ' +
    'bakary bakhodir bakhtiyar bako bakr bakytzhan balakrishna baldev baldomero balla balraj baltasar baltazar ' +
    'balwinder bambang bamidele baptiste barack barbaros barclay barend barnaby barney barrie barry bart ' +
    'bartholomew bartlomiej bartolome bartosz basavaraj basem bashar bashir basil basilio bassam bassem ' +
    'bassirou bastien basuki bato bautista bauyrzhan bayram bayu beau bedri behgjet behnam behrouz behzad ' +
    'beibut bekbolot bekir bello ben benedict benedikt bengt beniamino benigno benito benjamin bennett benno ' +
    'benny benoit beppe berat berdibek berdimuhamed berhanu berk bernabe bernard bernardo bernd bernie bert ' +
    'berthold bertil bertrand bertus besir beto bettino bevan bhagat bhagwant bharat bhaskar bhupendra bhupesh ' +
    'bhushan biagio bidzina bijan bilal bilawal bilel bill billy bimal binali biplab birendra birger bjarne ' +
    'bjarni bjorn björn blagoy blaine blaise blake blazej blerim bob bobby bodo boediono bogdan bogomil bogumil ' +
    'boguslaw bohdan bohumil bohuslav boleslaw bongani bongbong boris borislav borivoj borje botir boubacar ' +
    'boubakar boubakary boudewijn boukar boutros boyan boyd boyko bozidar brad braden bradley brahim bram ' +
    'brandon branimir branislav branko braulio brendan brendon brennan brent bret bretislav brett brian brijesh ' +
    'brock broderick brody brou bruce bruno bryan bryant bryce bryn bryson bubacar budi budiman budimir bujar ' +
    'bulent burak burhan burim burkhard burt byron cahit cahyo cai caio caleb calin callum calum calvin ' +
    'camilo candido carl carlinhos carlo carlos carlton carmelo carmine carson carsten casimiro catalin ' +
    'cathal cecil cedric cees cefin celestino celso cem cemal cemil cengiz cerith cesar cesare cevat cevdet ' +
    'cezar cezary chad chadwick chandan chandler chandrababu chandrashekhar channing charalambos charanjit ' +
    'charbel charles chas chavdar chetan chibueze chidambaram chidi chidiebere chike chima chinedu ' +
    'chinonso chirag chiranjeevi choukri christian christodoulos christof christoph christophe ' +
    'christopher christos chuck chuka chukwuemeka chukwuma ciaran cihan cillian ciprian cipriano ciriaco ciro ' +
    'claes clarence clark claude claudio claudiu clayton cleber clem clemens clement clemente clifford clifton ' +
    'clint clive clodoaldo clyde cody coinneach colby cole colin colm conall connor conor conrad constantin ' +
    'corbin corey cormac cornel cornelio cornelis corneliu cornelius corrado cory cosimo cosmin costas costel ' +
    'craig crispin cristi cristian cristobal cuauhtemoc cuneyt curt curtis cuthbert cyril cyrille cyrus czeslaw ' +
    'dacian daffyd dafydd dag dagoberto dai daiki dainis dainius daisuke daithi dalibor dalton damaso damian ' +
    'damiano damien damir damjan damon dan daniel danijel danilo daniyar danny danylo daoud dara darby ' +
    'daren dario darius dariush dariusz darmawan darrell darren darryl darshan dastan dastgir dato dattatreya ' +
    'daulet dave davey david davide davit davor davut davy dawda dawid dean debabrata decebal declan dedi ' +
    'deepak deividas dejan delbert dell delyan demba demeke demetrio demetris demyan denis dennis denny denys ' +
    'denzel derek dermot derrick desmond detlef devendra devesh devin dexter dhananjay dharam dharmendra diaa ' +
    'diarmaid diarmuid dias dickie dicky didier didzis diederik diego dieter dietmar dietrich dieudonne digby ' +
    'digvijay dilip dilwyn dimitar dimitri dimitrios dimitris dimo dinesh dinko dino diosdado dipak dirceu dirk ' +
    'divyesh djibril djoko djoomart dmitri dmitriy dmitro dmitry dmytro dobromir dogara domagoj domenico ' +
    'domingos dominic dominik donal donald donatas donato dong donnacha donnchadh donnie donovan dorin doru ' +
    'dosym doug dougie douglas doyle dragan drago dragos dragoslav dries driss duane duarte dudley dumitru ' +
    'duncan durval dusan dushyant dusko dustin dwayne dwight dylan dzmitry eamon eamonn earl ebenezer eberhard ' +
    'ebrahim ebrima eckart eckhard ed eddie eddy edgar edgars edhy edi edinho edinson edison ediz edmond ' +
    'edmondo edmund edmundo edouard edson eduard eduardo edvard edvins edward edwin eelco eelke eerik eero ' +
    'efkan efrain efren efstathios efthymios egbert egemen egidio egils egon ehsan ehud eifion eiki einar eino ' +
    'eirik eiriks ejaz ekene ekkehard eknath ekrem eladio elchin elcio eldar eldor eleazar eleftherios elfyn ' +
    'eli elias eligio elijah elio elis eliseo eliud ellery elliot elliott elmar elmer eloi eloy elpidio ' +
    'elshad elton elvis elwood elyas emad emadeddin emanuel emanuele emeka emery emeterio emil emile emiliano ' +
    'emilio emlyn emmanuel emmerich emmerson emmett emomali emrah emre emrys engelbert enis enn ennio enoch ' +
    'enrico enrique enver enzo eoghan eoin ephraim epifanio erasmo ercan erdal erdem eren erhan erhard eric ' +
    'erich erick erik eriks erkan erkki erlan erlangga ermanno ernest ernesto ernie ernst erol errol ersin ' +
    'ertan ertugrul ervand erwin erzhan esa esfandiar eshaq eskil esko esmaeil esmail esteban esteves ethan ' +
    'ethem etienne ettore euan eugen eugene eugenijus eugenio eugeniusz eusebio evaldas evan evander evangelos ' +
    'evaristo everaldo everett evert evgeni evgeny evo evripidis ewald ewan ewen ewout eyad eyob eyvind ezekiel ' +
    'ezequiel ezio ezra ezzedine fabian fabien fabio fabrice fabricio fabrizio facundo fadel fadi fadillah ' +
    'fadli fahad fahd faheem fahim fahmi fahrettin fahri faik faisal faiz fakhar fares farhad farhan fariborz ' +
    'farid farmaajo farooq farouk farouq farrell farrokh farrukh farshad faruk farzad fathi fatih fatmir fatos ' +
    'faure faustin faustino fausto fawad fawaz fawzi fayez faysal fazal federico fedir fehmi fekadu felipe ' +
    'felix ferd ferdinand ferdinando fereydoon fergal fergus ferguson ferhat ferit fermin fernando fernao ' +
    'feroz ferruccio ferry fethi fiachra fidel fikrat fikret fikri filip filippo finlay finnur fintan fionn ' +
    'fiorenzo firas firman firmin firouz flamur flavio fletcher florencio florent florentino florian florin ' +
    'floris floyd fode forrest fotis fouad francesco francis francisco franciszek franck franco francois franjo ' +
    'frank franklin frans frantisek franz fraser fred freddie freddy frederic frederick frederik fredrik freek ' +
    'friedhelm friedrich frits fritz froilan fuad fuat fulbert fumio furkan fyodor gabe gabil gabriel gaetan ' +
    'gaetano gagik galip gamal gana ganesh ganjar garegin gareth garfield garik garret garrett garry garth gary ' +
    'gaspar gaspard gastao gatis gatot gaurav gautam gavin gavrail gavril gazmend gearoid gebran gediminas gedu ' +
    'geert gela gelu genaro genc genichiro gennadiy gennady gennaro gent geoff geoffrey georg george georges ' +
    'georgi georgios georgy geraint gerald geraldo gerard gerardo gerasimos gerbrandy gerd gerhard germain ' +
    'gernot gero gerrit gerry gert gerwyn getachew gethin getulio gevorg ghaleb ghanem ghassan gheorghe ' +
    'ghislain gholam gholamali gholamhossein gholamreza ghulam gia giacomo giampaolo gian giancarlo gianfranco ' +
    'gianluca gianmarco gianni giannino giannis gianpiero gibran gideon giedrius giga gigla gijs gil gilbert ' +
    'gilberto giles gilles gilmar gilson gines gino gintaras gintautas gints gioacchino giordano giorgi giorgio ' +
    'giorgos giovanni giriraj girish girma girolamo girts gisli gitanas githongo giuliano giulio giuseppe gleb ' +
    'gleison glen glenn gligor glyn gocha godfrey godwin gokhan goktug goncalo gonzalo gopal gopinath goran ' +
    'gordan gordon goro gosta gote gottfried gottlob govind gracjan graeme graham grayson graziano greg gregg ' +
    'gregor gregorio gregory griffith grigol grigor grigore grigory grover gruff gruffydd grzegorz guadencio ' +
    'gualtiero gudmundur guglielmo guido guilherme guillaume guillermo gulab gultekin gumersindo gunars gundars ' +
    'gunnar guntars gunter gunther guntis gunvald guram gurbanguly gurcan gurmeet gursel gus gustav ' +
    'gustave gustavo guusje guy guzman gwilym gwyn gyude haakon habib habibollah hage haidar haider haile ' +
    'hailemariam haitham hakainde hakan hakeem hakob hakon haldun halil halldor hallgrim haluk hamad hamadi ' +
    'hamdan hamdi hamed hamid hamidreza hamish hamisi hammad hamoud hamza hamzah hani hank hannes hanno hannu ' +
    'hans harald haraldur hardeep hardik hareth hari haris harish harjono harlan harmen harold haroon ' +
    'haroun harri harry harsh harshad harshvardhan hartley hartmut haruhiko haruki haruna harvey hasan ' +
    'hashem hashim hasnain hassan hassane hatem havard hayati haydar haydn hayk hazem heberto hector heikki ' +
    'heiko heimo hein heiner heino heinrich heinz helder helge helgi helio helmut hemant hendra hendrik ' +
    'hendrikus hendro henk hennadii henning henri henrik henrikh henrique henry henryk herb herbert herbie ' +
    'heriberto herman hermann hermenegildo hernan heru herve hesham heshmatollah heydar hicham hidayat hideaki ' +
    'hidehiko hideki hideo hifikepunye higinio hikmet hilal hilario hilmar hilton himanshu himanta ' +
    'hinrich hipolito hiram hiroaki hirofumi hirohito hirokazu hiromu hiroshi hiroto hiroyuki hisashi hisham ' +
    'hishammuddin hissene hitesh hjalmar hjalti hlib holger homayoun homer homero honore hooman horace horacio ' +
    'horatio horatiu horia hormoz horst hossam hossein houshang houssein hovhannes hovik howard howell howie ' +
    'hristo hrvoje hryhoriy hubert hubertus hugh hugo hugues hulusi humberto humphrey husam huseyin ' +
    'husnu hussain hussein huw hynek hywel iacob iain iakovos ian ibrahim ibrahima ichiro ichita idris idriss ' +
    'idrissa ieuan ifan ifor iftikhar ignace ignacio ignas ignasius ignazio igor ihab ihar ihor ihsan ' +
    'ihsanullah ijaz ikechukwu ikenna ildefonso ildo ilgar ilham ilhan ilia ilian ilias ilie ilija ilir ilker ' +
    'ilkka illia illtyd ilpo ilqar ilya ilyas imad imants immanuel imran imrich inacio indra indrek indulis ' +
    'ingemar ingmar ingo ingolf inigo innes ioannis iolo ionel ionut iorwerth iosif iqbal ira iraj irakli ' +
    'iraklis ireneusz irfan irvin irving irwan irwin isaac isaiah isaias isam isamu ishaan ishaq ishmael ' +
    'ishtiaq isidoro isidro iskandar isko islam ismael ismail ismet ismo issa issam issoufou itamar itsunori ' +
    'iulian iuliu ivan ivano ivar ivars ivaylo ivica ivo ivor iwan iyad izzet jaafar jaak jaakko jaan jaanus ' +
    'jaap jaber jacek jacinto jack jacob jacobus jacques jadranko jafar jagan jagdeep jagdish jago jahangir ' +
    'jair jairam jairo jakaya jake jakob jakov jakub jakup jalal jalil jamal james jamil jamshid jandir janek ' +
    'janez jani janis janko janusz jaques jared jari jarkko jarmo jaromir jaroslav jaroslaw jarrod jarvis jason ' +
    'jaspal jasper jassem jaswant jatin javad javed javier jawad jay jayant jeb jedediah jeenbek jeferson jeff ' +
    'jeffery jeffrey jejomar jenaro jens jeremiah jeremy jermaine jernej jeroen jerome jeronimo jerry jerzy ' +
    'jesper jesse jesus jethro jeyhun jide jihad jim jimmie jimmy jindrich jiri jiro jitendra jitin joachim ' +
    'joakim joao joaquim joaquin jochem jochen jock joe joel joerg joey johan johann johannes john johnathan ' +
    'johnnie johnny joko jokowi jomo jon jonah jonas jonathan jonny joop joost jordi jorg jorge jorgen joris ' +
    'jos jose josef josep joseph josh joshua josip josselin jost josue jotham joud jouko jouni jovan jovenel ' +
    'jozef juan judd jude judson juergen juha juhani juho jukka julian julien julio julius juma junaid ' +
    'junichi junichiro junya juozas juraj jure jurgen juri juris jurriaan jussi justas justin justo jusuf ' +
    'jyotiraditya kaare kaarel kaarlo kaba kabba kabir kacper kadir kailash kairat kais kakha kakhaber ' +
    'kalev kalevi kalin kalle kalonzo kamal kamaladdin kamau kambiz kamel kamen kamil kamran kanat kane ' +
    'kapil karan karapet kare karel karim kariuki karl karlis karol karolis karsten karthik kartik kartikeya ' +
    'kashif kaspar kaspars kassem kassym katsunobu katsutoshi katsuya kauko kaveh kayode kazem kazimierz ' +
    'kazuhiko kazuhiro kazuo kazuya kazys kebede kees keigo keiichi keiji keijo keir keita keith kelvin kemal ' +
    'ken kenan kendrick kengo kenichi kenji kenjiro kenneth kenny kensuke kent kenta kentaro kenzo ' +
    'kerem kermit keshav kestutis ketil kevin keyvan kgalema kgosi khairat khairy khalaf khaldoun khaled khalid ' +
    'khalifa khalil khama khosrow khudair khurram khurshid kianoush kieran kieron kiichi kimmo kinfe ' +
    'kioumars kipchoge kiprono kiptoo kiril kirill kirilo kirk kishan kishore kiyoshi kizza kjeld kjell kjetil ' +
    'klaas klaus klemens kleon knut koen koffi kofi koichi koji kojo kolbein kolbjorn konrad konstantin ' +
    'konstantinos koos koray korbinian korkut kosaburo kostadin kostas kostiantyn kostis kotaro krasimir ' +
    'kreshnik kresimir kris krishan krishna krishnan krisjanis kristaps kristian kristinn kristjan krzysztof ' +
    'kuldeep kunal kunihiko kunio kursat kurt kusnadi kvetoslav kwabena kwaku kwame kwamena kwasi kwesi kyle ' +
    'kyriakos kyrylo lachezar lachlan ladislav laimdots lakhdar lakshman lalla lalu lamar lamberto lambros ' +
    'lamine lamont lancelot landry lanre lansana lapo larry lars lasha lasse laszlo laurens laurent laurentiu ' +
    'lauri lauro laurynas lautaro lavrenty lawrence laxman lazar lazaro lazarus leander leandro lech leendert ' +
    'leif lekan leland lembit lemogang len lennart lennox lenny leo leocadio leoluca leon leonard leonardo ' +
    'leoncio leone leonel leonid leonidas leopold leopoldo leroy lester leszek lev levan levent levi levko ' +
    'levon levy lex liam liaquat libor lieven linas lindbergh linus lionel lisandro liudvikas livio ' +
    'liviu ljubo ljubomir llewellyn llewelyn lloyd llyr lodovico loic lokesh lonnie lorcan lorenz lorenzo lotfi ' +
    'lothar louay louie louis loukas lovro lowell luan lubomir lubos luc luca lucas lucian luciano lucien ' +
    'lucio lucius ludek ludger ludovic ludovico ludovit ludwig luhut luigi luis luiz luka lukas lukasz luke ' +
    'lukman lula lulzim lumir lutfi luther lutz lyle lyndon lyuben lyubomir lyudmil maamoun maan maarten mabon ' +
    'macario maciej macky macsen madan madhav madhukar madis mads magne magno magnus mahamadou mahamadu mahamat ' +
    'mahathir mahdi mahendra maher mahesh mahfud mahinda mahir mahmoud mahmud mahmut maina majdi majed majid ' +
    'makis makoto makram maksat maksim maksym malachi malam malcolm malek malik mallikarjun malusi mamadi ' +
    'mamadou mamady mammad mammadyar mamoru mamuka manasseh mandla manfred mangosuthu manik manish manlio ' +
    'manmohan manny manoel manohar manoj manolis manouchehr mansour mansukh mantas manuel manzoor marat marc ' +
    'marcal marcel marcelino marcello marcelo marcial marcin marcio marco marconi marcos marcus marek margus ' +
    'mariano marijan marijn marin marinko marino mario maris marius mariusz mark markku marko markos markus ' +
    'marlon marnix marshall martijn martin martins martti martyn maruf marvin marwan masaaki masaharu ' +
    'masahiko masahiro masaki masanori masaru masashi masato masatoshi masaya masayoshi masayuki masood masoud ' +
    'massimiliano massimo massoud matej mateo mateus mateusz mathias mathieu mati matias matija mato mats matt ' +
    'matteo matthew matthias matthieu matthijs matti mattia matus maulen mauri maurice mauricio maurits ' +
    'maurizio mauro max maxim maximilian maximiliano maximo maxwell maynard maysoun mazen mazhar mbaye ' +
    'mbuyiseni mehdi mehfuz mehmet mehmood mehran mehrdad meinhard meirion melaku melchor meles melih melvin ' +
    'melvyn memli menelik menno merab merlin merouane merrick merv mervyn mesut mete metin metodi meurig mevlut ' +
    'mher micah michael michal michalis micheal michel michelangelo michiel michio mick mickey mieczyslaw ' +
    'miguel mihai mihail mihangel mihkel miika mikael mikayel mike mikhail mikheil mikis mikita mikko miklos ' +
    'mikola mikolaj milen milenko miles milind miljenko milo miloje milomir milorad milos miloslav miloud ' +
    'milovan miloš miltiadis milton milutin mindaugas minoru mircea mirko miro miroslav miroslaw misael ' +
    'miso mitch mitsuhiro mitsuo mkrtich mladen moacir moataz moaz moazzam modesto modibo modris moeed moeketsi ' +
    'moeldoko mogens mogoeng mohamad mohamed mohammad mohammadbagher mohammadreza mohammed mohamud mohan mohit ' +
    'mohsen mohsin moinuddin moise moises mojtaba mokgweetsi mokhtar momchil momcilo moncef montague monty ' +
    'monzer moqtada moritz mort mortada morten morteza mortimer moses mosiuoa mostafa motohisa moudud mouin ' +
    'mouloud mourad moussa moustapha mstislav mswati mthuli muammar muammer mubarak mufid mugur muhadjir ' +
    'muhaimin muhammad muhammadu muhammet muhannad muharrem muhsin muhyiddin mujahid mukesh mukhriz mukhtar ' +
    'muktar mukul mulatu mumtaz mundhir munir muqdad muqtada murad murat murdo murilo murli murod musa mushahid ' +
    'musharraf mushtaq mustafa mustapha musyoka muthanna mutua muzaffar muzaffer mwai mwangi mykhailo mykhaylo ' +
    'mykola mykyta myles myron mzwandile nabih nabil naci nadeem nader nadiem nadim naeem nafees naftali nagato ' +
    'nagendra naglis naguib nahum naif naim nairi najeeb naji najib najm nandan naoki naoto napoleon narayan ' +
    'narayana narciso narek narendra naresh naseer naser nasim nasir nasr nasrollah nasser nassif nate nathan ' +
    'nathanael nathaniel naveed naveen navid navjot nawaf nawaz nayden nayef nazar nazih nazim nazir nazmul ' +
    'nazri ndiaga neal nebojsa necati necdet necmettin ned nedelcho nedzad neel neeraj neil nektarios nello ' +
    'nelson nemesio nenad nestor nev neville nevzat niall nicanor nicasio nicephore nicholas nick nico nicolae ' +
    'nicolas nicolo nicos nicu nicusor nidal niek niels nigel nihat nii niilo nika nikhil nikitas niklas niko ' +
    'nikol nikolai nikolaos nikolay nikoloz nikos nikuze nilesh nils niraj niranjan nirav nisar nitesh ' +
    'nitin nitish nizar njoroge njuguna nkosinathi nnamdi noah noboru nobuaki nobuhiro nobuo nobuyuki nodar noe ' +
    'noel nolan norayr norbert norberto norihiko norikazu norio norman normunds noureddine nouri novak novruz ' +
    'nugzar nuh nuhu numan nuno nunzio nureddin nurettin nuri nuriddin nurlan nursultan nyoman obadiah obafemi ' +
    'obaid obaidul obi obinna obrad ochieng octavian octavio oddvar odhiambo odhran odil odilon odysseas ognjen ' +
    'ognyan oguz oguzhan oisin okechukwu okello oktay olaf olafur olav olavo olcay ole oleg olegario oleh ' +
    'oleksandr oleksii oleksiy olev olexander olimpio oliver olivier olli ollie olof olumide olusegun oluseun ' +
    'oluwaseun omar omer omid omondi omprakash omran omurbek ondrej onno onofre onyango orazio orest oreste ' +
    'orestes orestis orhan orkhan orlin orson orville osama osamu osborne oscar osian oskar oskars osman osmar ' +
    'osmo osmond ostap osvaldo oswald otakar otar otavio othman othmane otieno otis otmar ottaviano otto oumar ' +
    'ousainou ousmane ove ovidio ovidiu owain owen oystein oyvind ozer ozgur ozzie paata paavo pablo pacifique ' +
    'paddy padraic padraig panagiotis pancho pandeli panfilo pankaj panos pantelis paolo pape parag parth ' +
    'partha parvez parviz pascal paschalis pascual pasi pasquale patricio patrick patrik paul paulinho paulino ' +
    'paulo pavel pavlo pavlos pawan pawel payam peadar peder pedersen pedro peeter pejman pekka pelle pencho ' +
    'pentti per percival percy pere periklis pero pertti pervaiz pervez petar pete peter peteris petko petr ' +
    'petras petre petri petrit petro petros petru petter petteri phil philip philipp philippe phillip phineas ' +
    'pier piercamillo pierfrancesco pierluigi piero pierre piers piet pieter pietro pio piotr piyush placido ' +
    'plamen porfirio pouya povilas prabhat prabhu prabowo pradeep pradip prafulla prahlad prakash pramod ' +
    'pramono pranab pranav prasad prasanna prasant prashant pratap prateek praveen pravin pravoslav preben ' +
    'predrag prem premysl priit primitivo prithviraj proinsias prokopis prudencio przemyslaw puan puneet ' +
    'purushottam pushkar pyotr qahhor qais qamar qasem qasim qassem quamrul quentin quim quincy quinton quique ' +
    'quirino qusay rabah rached rachid rachmat radan rade radek radhakrishnan radi radim radoman radomir ' +
    'radoslav radoslaw radovan radu radwan rafael rafal raffaele rafik rafiq rafiqul rafizi raghav raghunath ' +
    'raghuram ragnar rahim rahmi rahul raila raimo raimonds raimundas raimundo rainer raivis raivo raj rajan ' +
    'rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath rakan rakesh ralf ralph ram ramachandra ' +
    'ramakrishna raman ramesh rameshwar rami ramil ramin ramiro ramiz ramon ramunas ramush ramzan ramzi randal ' +
    'randall randeep randy ranil ranjit ranko ranolfo raouf raoul raphael rashad rashed rashid rashidi ' +
    'rashtrapati rasim rasmus rastislav ratan rati ratko rauf raul rauno ravi ravinder ravindra ravish ray ' +
    'rayan raymond raymundo raza razvan recep reece refik refugio reg reggie reginald regis reha rehman reijo ' +
    'rein reinaldo reiner reinhard reinhart reinhold reinier reino remi remigijus remigio remigiusz remo remus ' +
    'remy remzi renan renato renaud rene rens renzo resat reuben revaz rex rexhep reza rezo rhodri rhun rhys ' +
    'riad riaz ricardo riccardo richard richie rick rickard rickey ricky ridvan ridwan rifat rigoberto rihards ' +
    'riho rik rikard rimantas rino rintaro rinus risto riyad riza rizal rizk rizky roald rob robat ' +
    'robert robertas roberto rocco roddy roderick rodger rodney rodolfo rodrick rodrigo roel roelof rogelio ' +
    'roger rogerio rohan rohit rokas roland rolando rolands rolf rolland romain roman romano romario romas ' +
    'romeo romero romeu romulo ron ronald ronaldo ronan ronnie ronny roque rory roscoe rosen ross rostam ' +
    'rostislav rostyslav rotimi rouhollah rouzbeh rovshan rowland roy ruairi ruaridh ruben rubens rudi rudiger ' +
    'rudolf rudolph rudy ruediger rufino rufus ruggero rui rumen rune rupert ruperto ruslan russ russell rustam ' +
    'rustem rustu rutger ruud ryan ryo ryoji ryosuke ryota ryotaro ryszard ryu ryuichi saad sabas sabin sabri ' +
    'sachin sadakazu sadayuki sadegh sadeq sadik sadiq sadullah sadyr saeed saeid saffet safwan sagar sahin ' +
    'saidu saif saifuddin sajal sajan sajid sajjad sajjan sakari sakis sakti salah salahuddin salam saleem ' +
    'saleh salem sali salif salifou salih salil salim salman salomon salou salva salvador salvatore samad ' +
    'saman samarth sambit sameer samer sami samih samir sammy samora samrat samson samuel samuli samvel sanat ' +
    'sandeep sander sandiaga sandis sandro sandu sanjay sanjeev sanjiv santeri santiago santosh sanusi ' +
    'saparmurat sarath sarbananda sardor sarfraz sargis sartaj sarthak sasa sasan sasun satish satoru ' +
    'satoshi sattar saturnino satya satyajit satyapal saul sauli saulius saurabh sava savino savo scott scottie ' +
    'seamus sean sebastian sebastien sefa segun segundo seif seiichi seiichiro seiji seishiro sekou selahattin ' +
    'selcuk selim selwyn semih semyon senad sener seppo serdar seretse serge sergei sergey sergii sergio serhat ' +
    'serhii serhiy serik serkan servet serzh seth severino severo sevket seydou seyit seymour shabbir shafie ' +
    'shafiq shafqat shahab shahbag shahbaz shahid shahin shahram shahriar shailesh shaker shakib shakil ' +
    'shaktikanta shalva shane shankar sharad sharif shashank shaukat shaun shavkat shawki shawn shehbaz shekhar ' +
    'sheldon sherali sherif sherwood shibli shigeki shigenori shigeru shinichi shinichiro shinji shinjiro ' +
    'shinsuke shintaro shinya shinzo shiro shishir shiv shivraj shohei shoichi shota shpend shrikant shubham ' +
    'shuichi shukri shunichi shunsuke siaka siamak siarhei siavash sibusiso sicco sid siddharth siddhartha ' +
    'sidharth sidi sidiki siebe siegfried siegmar siencyn sietse sigit sigitas sigmar sigmund sigmundur sigurd ' +
    'sigurdur sikhumbuzo silas silvano silverio silvestre silvio silviu simao simba simeon simo simon simonas ' +
    'sindri sinisa sion siphiwe sipho sirojiddin sirous sirri sitaram sixten sixto skender skerdilajd ' +
    'skirmantas slamet slavcho slaven slavi slavko slawomir slobodan smail smbat snorri sodik soekarno sofiane ' +
    'sofyan sohail sohrab sokol solly somnath sooronbay soren sorin sorley soroush sosuke sota sotiris soufiane ' +
    'souhail soumaila soumitra sourav spas spencer spiros spyridon spyros srdan sreten srinivas srinivasan ' +
    'stamatis stan stanimir stanislas stanislav stanislaw stanley stathis stavros steen stef stefan stefano ' +
    'stefanos steffan steffen steinar stelian stelios sten stepan stephan stephane stephen stergios stevan ' +
    'steve steven stewart stig stijn stipe stjepan stoyan struan stu stuart sture sturla suat subhas ' +
    'subhash subrahmanyam subramanian sudarshan sudhir sudip sudirman suhail suharto suheil sukarno sukhbir ' +
    'sukhdev sukru sulaiman suleiman suleyman sulieman sulkhan sultan sumit sundar sune suneel sunil suraj ' +
    'suren surendra suresh surjit surya suryo sushant sushil susilo susumu sutan sutiyoso svante svatopluk ' +
    'svein sven sverre svetlin svetoslav svetozar svyatoslav swapan sybrand sylvain sylvester szymon sébastien ' +
    'taban tadao tadas tadashi tadeo tadesse tadeusz tadhg taha taher tahir tahmasb tahsin taichi taisto ' +
    'tajuddin takaaki takahiro takamori takao takashi takayuki takeaki takehiro takeo takeshi taketoshi takis ' +
    'takumi takuya talal talant talat taleb tamim tamir tancredo taner tansel tanvir tanweer tapan tapani tapio ' +
    'taras tarcisio tarek tareq tarik tariq tarmo taro tarun tasso tatsuo tatsuya tatul taufik taulant tauqir ' +
    'tavish tawfik taye tayeb tayfun tayyip tecwyn ted teddy tedjo tedros teemu tegid teguh teimuraz teixeira ' +
    'tejashwi tejasvi tekle telesforo temir tengiz teobaldo teodor teodoro teodulo teofilo teotonio ' +
    'teppo terence terje tero terrance terrell terrence tesfaye tetsuo tetsuro tetsuya tevan tevfik tewodros ' +
    'thabet thabo thaddeus thakur thamer thanasis thanassis thanos themba theo theodor theodore theodoros ' +
    'theofanis theophile theun thibault thibaut thierry thijs thilo thodoris thomas thorbjorn thorgeir thorleif ' +
    'thorsten thulani thurston tiago tiberiu tibor tidjane tigran tihomir tiit tijani tiken tilman tim timmy ' +
    'timo timofey timoteo timothy timur tino tito titus tiziano tjeerd tjibbe toader tobias toby tod todd todor ' +
    'tofiq toivo tolga tom toma tomas tomasz tomislav tommaso tommi tommy tomo tomos toms tonino tonis tony ' +
    'toomas topi tor torben torbjorn tore torgeir torgny toribio tornike torquil torsten toru toshiaki ' +
    'toshihiko toshihiro toshimitsu toshio toshiyuki toshizo touraj traian travis trefor trent trenton trevor ' +
    'tristan triyono troels trond tryfon tryggve tsanko tsutomu tsuyoshi tsvetan tudor tudur tullio tuncay ' +
    'tunde tundu tuomas tuomo turgut turhan tushar twan tyler tymofiy tyrell tyrone tyson ubaldo uday ' +
    'udhav udo ugo ugochukwu uhuru ukko uladzimir uldis ulf uli ulises ulrich ultan ulugbek ulysses umar umaro ' +
    'umaru umberto umesh unal uno untung upendra urbano urho uriah urmas usman uwe vache vaclav vadim vadym ' +
    'vagharshak vagif vahagn vahan vahe vahid vahit vaino vakhtang valdas valdemar valdemaras valdir valdis ' +
    'valentin valentyn valeri valeriano valerii valerio valeriu valeriy valery valon vangelis vano vardan varun ' +
    'varuzhan vasant vasco vasil vasile vasileios vasilis vasily vassilis vassily vasyl vaughn vazgen vecdi ' +
    'vedat vegard veikko veiko veit veli veljko venancio venedikt venkaiah venkatesh vern verner vernon vesa ' +
    'veselin veysel viacheslav vibhav vic vicente victor victoriano vidal vidar vidmantas vidyut vigen vijay ' +
    'vikas vikram vikrant viktar viktor vilayat vilho viliam vilius ville vilnis vimal vinay vince vincent ' +
    'vincenzo vineet vinicio vinicius vinko vinny vinod viorel vipin vipul viraj virat virendra virgil ' +
    'virgilijus virgilio virginio visar vishal vishnu vishwanath visvaldis vit vitali vitalii vitaliy vitaly ' +
    'vito vittorio vivek vjekoslav vlad vladan vladimir vladimiro vladislav vlado vladyslav vlastimil vlatko ' +
    'vojislav vojtech volkan volker volkmar volodymyr vrezh vsevolod vugar vuk vyacheslav vygaudas vytautas ' +
    'vytenis wade wael wahid wahyu wajdi wajih waldemar waldir waldo wale waleed walid wally walt walter ' +
    'wanyama waqar warner warren warsame warwick wasim wataru wayan waylon wayne wenceslao wendelin wendell ' +
    'werner wes wesley wiebe wieslaw wiktor wilbert wilbur wilco wiley will wilfred wilfredo wilfrid wilfried ' +
    'wilhelm willard willem willi william willie willis wilmer wim winfried winston winthrop wiranto wisnu ' +
    'wissam witold wladimir wladyslaw wlodzimierz wojciech wole wolfgang wolfram woodrow woody workneh wouter ' +
    'wyatt wyn xaver xavi xavier xhavit xolani yadollah yahia yahya yair yakubu yakup yalcin yanis yanko yann ' +
    'yannick yannis yaqub yaroslav yasen yaser yash yashar yashwant yasin yasir yasser yassin yassine yasuhiro ' +
    'yasuo yasushi yasutoshi yauhen yavor yavuz yaw yayi yazid yde yefim yegor yehor yemi yerko yerlan yermek ' +
    'yero yerzhan yevgeniy yevgeny yevhen yevhenii yiannis yigit ylli yogendra yogesh yogi yohannes yohei ' +
    'yoichi yoichiro yordan yorgos yoshiaki yoshihide yoshihiko yoshihiro yoshimasa yoshinobu yoshinori yoshio ' +
    'yoshiro yoshitaka yosuke younes younis yousef youssef yoweri yudi yuichi yuichiro yuji yukio yulianto ' +
    'yunis yunus yuri yurii yuriy yusril yusuf yusuff yusuke yuta yutaka yuto yves yvon zabihollah zac zacarias ' +
    'zach zacharia zachariah zacharie zachary zachery zack zafar zahari zaheer zaher zahid zahir zaid zain ' +
    'zainudin zakaria zakes zakhar zakhele zaki zakir zalmay zareh zarko zaven zayed zbigniew zbynek zdenek ' +
    'zdravko zdzislaw zeca zeeshan zeke zeki zelalem zeljko zenon zephaniah zeynal zhanibek zhelyu zhivko ' +
    'zhomart zia ziad ziaur ziedonis zigmars zihni zilvinas zine zisis zivko ziya zlatko zohrab zoltan zoran ' +
    'zubair zuhair zulfikar zulfiqar zulfu zulkifli zurab zviad zvonimir zvonko zweli zwelinzima zygimantas ' +
    'zygmunt'
  ).split(' '),
);
