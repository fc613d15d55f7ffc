/** Capitals and towns known for conferences: where one stands before a noun ("the Geneva talks") it is the place. */
const names =
  'Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Algiers|Almaty|Amman|Amsterdam|Ankara|Antalya|Apia|Ashgabat|Asmara|' +
  'Astana|Asunción|Athens|Auckland|Baghdad|Baku|Bali|Bamako|Bandung|Bangkok|Barcelona|Basel|Beijing|Beirut|Belem|Belém|' +
  'Belgrade|Berlin|Bern|Bishkek|Bogota|Bogotá|Bologna|Bonn|Brasília|Bratislava|Brazzaville|Bridgetown|Brussels|Bucharest|' +
  'Budapest|Buenos Aires|Bujumbura|Cairo|Camp David|Canberra|Cancún|Cape Town|Caracas|Cartagena|Casablanca|Chisinau|' +
  'Colombo|Copenhagen|Conakry|Dakar|Damascus|Dar es Salaam|Davos|Dayton|Delhi|Dhaka|Djibouti|Dodoma|Doha|Dubai|Dublin|Durban|Dushanbe|' +
  'Edinburgh|Entebbe|Evian|Frankfurt|Freetown|Geneva|Glasgow|Gothenburg|Guatemala City|The Hague|Hague|Hamburg|Hanoi|Harare|' +
  'Havana|Helsinki|Hiroshima|Hong Kong|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg|Juba|Kabul|Kampala|' +
  'Karachi|Kathmandu|Kazan|Khartoum|Kigali|Kingston|Kinshasa|Kuala Lumpur|Kunming|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|' +
  'Lausanne|Libreville|Lima|Lisbon|Ljubljana|Lomé|London|Luanda|Lugano|Lusaka|Luxembourg|Lyon|Madrid|Malabo|Managua|' +
  'Manama|Manila|Maputo|Marrakesh|Marrakech|Melbourne|Mexico City|Milan|Minsk|Mogadishu|Monrovia|Montevideo|Montreal|' +
  'Montreux|Moscow|Mumbai|Munich|Muscat|Nairobi|Naples|Nassau|New Delhi|New York|Niamey|Nice|Nicosia|Nouakchott|' +
  'Ohrid|Osaka|Oslo|Ottawa|Ouagadougou|Panama City|Panmunjom|Paris|Phnom Penh|Podgorica|Prague|Pretoria|Pristina|' +
  'Pyongyang|Quito|Rabat|Ramallah|Reykjavik|Riga|Rio de Janeiro|Rio|Riyadh|Rome|Rotterdam|Salzburg|Samarkand|San Francisco|' +
  'San José|San Salvador|Sanaa|Santiago|Santo Domingo|São Paulo|Sarajevo|Seoul|Shanghai|Sharm el-Sheikh|Sharm El Sheikh|' +
  'Singapore|Skopje|Sochi|Sofia|Stockholm|Stuttgart|Strasbourg|Suva|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|' +
  'Tehran|Tel Aviv|Tianjin|Tirana|Tokyo|Toronto|Tripoli|Tunis|Turin|Ulaanbaatar|Valletta|Vancouver|Venice|Vienna|' +
  'Vientiane|Vilnius|Vladivostok|Warsaw|Washington|Wellington|Windhoek|Yaoundé|Yerevan|Zagreb|Zurich|Zürich';

/** Any of the towns at the head of some words. */
export const cityPattern = new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u');
