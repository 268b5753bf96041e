// Towns of Europe with their regions and coordinates, from GeoNames, CC BY 4.0: where the sample lies, and where a host can say it is.

/** `names` is the key of the name patterns; `second` is the form of the town's name after "of" or "in". */
export type Town = { name: string; second: string; region: string; latitude: number; longitude: number; names: string }

/** `size` says how much of the sample lies here: 5 is about 55 organisations. */
export type Place = { names: string; size: number; towns: Town[] }

/** Reads `Region: Town/second~names lat lon, ...; Region: ...`; line breaks are spaces. */
function place(names: string, size: number, text: string): Place {
  const towns = text
    .replace(/\s+/g, ' ')
    .trim()
    .split('; ')
    .flatMap((part) => {
      const [region = '', list = ''] = part.split(': ')
      return list.split(', ').map((town): Town => {
        const [, name = '', second, own, latitude, longitude] =
          /^([^/~]+?)(?:\/([^~]+?))?(?:~(\S+))? (-?[\d.]+) (-?[\d.]+)$/.exec(town) ?? []
        return {
          name,
          second: second ?? name,
          region,
          names: own ?? names,
          latitude: Number(latitude),
          longitude: Number(longitude),
        }
      })
    })
  return { names, size, towns }
}

// biome-ignore format: a table of data
export const places: Record<string, Place> = {
  AT: place('de-AT', 5, `
    Wien: Wien 48.21 16.37; Steiermark: Graz 47.07 15.44, Leoben 47.38 15.09, Weiz 47.22 15.62; Oberösterreich: Linz
    48.31 14.29, Steyr 48.04 14.42, Wels 48.17 14.03; Salzburg: Salzburg 47.80 13.04, Hallein 47.68 13.10; Tirol:
    Innsbruck 47.26 11.39, Kufstein 47.58 12.17; Kärnten: Villach 46.61 13.86; Vorarlberg: Dornbirn 47.41 9.74,
    Bregenz 47.50 9.75
  `),
  BA: place('bs', 3, `
    Kanton Sarajevo: Sarajevo 43.85 18.36; Tuzlanski kanton: Tuzla 44.54 18.67, Gračanica 44.70 18.31;
    Zeničko-dobojski kanton: Zenica 44.20 17.90, Visoko 43.99 18.18; Hercegovačko-neretvanski kanton: Mostar 43.34
    17.81, Konjic 43.65 17.96; Republika Srpska: Banja Luka 44.78 17.21, Trebinje 42.71 18.34, Prijedor 44.98 16.71;
    Unsko-sanski kanton: Bihać 44.82 15.87; Srednjobosanski kanton: Travnik 44.23 17.67
  `),
  BE: place('nl-BE', 5, `
    Vlaams Gewest: Gent 51.05 3.72, Brugge 51.21 3.22, Leuven 50.88 4.70, Hasselt 50.93 5.34, Kortrijk 50.83 3.26,
    Oostende 51.22 2.93; Région wallonne: Liège~fr-BE 50.63 5.57, Namur~fr-BE 50.47 4.87, Mons~fr-BE 50.45 3.95,
    Tournai~fr-BE 50.61 3.39, Eupen~de 50.63 6.04; Bruxelles-Capitale: Bruxelles~fr-BE 50.85 4.35
  `),
  BG: place('bg', 5, `
    Югозападен: София 42.70 23.32, Благоевград 42.01 23.10; Южен централен: Пловдив 42.15 24.75, Хасково 41.93
    25.56, Смолян 41.57 24.71; Североизточен: Варна 43.22 27.91, Шумен 43.27 26.92; Югоизточен: Бургас 42.51 27.47,
    Сливен 42.69 26.33; Северен централен: Русе 43.85 25.95, Габрово 42.87 25.32; Северозападен: Плевен 43.42 24.62,
    Враца 43.21 23.56
  `),
  CY: place('el-CY', 2, `
    Λευκωσία: Λευκωσία/Λευκωσίας 35.17 33.35, Στρόβολος/Στροβόλου 35.15 33.33; Λεμεσός: Λεμεσός/Λεμεσού 34.68 33.04;
    Λάρνακα: Λάρνακα/Λάρνακας 34.92 33.63, Αραδίππου 34.95 33.59; Πάφος: Πάφος/Πάφου 34.78 32.42; Αμμόχωστος:
    Παραλίμνι/Παραλιμνίου 35.04 33.98
  `),
  CZ: place('cs', 5, `
    Praha: Praha 50.09 14.42; Jihomoravský kraj: Brno 49.20 16.61, Znojmo 48.86 16.05, Hodonín 48.85 17.13;
    Moravskoslezský kraj: Ostrava 49.83 18.28, Opava 49.94 17.90; Plzeňský kraj: Plzeň 49.75 13.38; Olomoucký kraj:
    Olomouc 49.60 17.25, Přerov 49.46 17.45; Královéhradecký kraj: Hradec Králové 50.21 15.83, Náchod 50.42 16.16;
    Zlínský kraj: Zlín 49.23 17.67, Uherské Hradiště 49.07 17.46; Jihočeský kraj: České Budějovice 48.97 14.47
  `),
  DE: place('de', 9, `
    Bayern: München 48.14 11.58, Regensburg 49.02 12.10, Würzburg 49.79 9.95; Sachsen: Leipzig 51.34 12.37, Görlitz
    51.16 14.99, Chemnitz 50.84 12.93; Niedersachsen: Oldenburg 53.14 8.21, Göttingen 51.53 9.93, Emden 53.37 7.21;
    Nordrhein-Westfalen: Köln 50.93 6.95, Münster 51.96 7.63, Bielefeld 52.03 8.53; Baden-Württemberg: Tübingen
    48.52 9.05, Konstanz 47.66 9.18, Ulm 48.40 9.99; Mecklenburg-Vorpommern: Rostock 54.09 12.14, Stralsund 54.31
    13.08; Schleswig-Holstein: Kiel 54.32 10.13, Flensburg 54.79 9.44; Thüringen: Erfurt 50.98 11.04, Jena 50.93
    11.59; Hessen: Kassel 51.32 9.50, Fulda 50.55 9.68
  `),
  DK: place('da', 5, `
    Hovedstaden: København 55.68 12.57, Helsingør 56.04 12.61; Syddanmark: Ærøskøbing 54.89 10.41, Odense 55.40
    10.39, Sønderborg 54.91 9.79, Svendborg 55.06 10.61, Esbjerg 55.47 8.45; Midtjylland: Aarhus 56.16 10.21, Viborg
    56.45 9.40, Holstebro 56.36 8.62; Nordjylland: Aalborg 57.05 9.92, Hjørring 57.46 9.98, Frederikshavn 57.44
    10.54; Sjælland: Næstved 55.23 11.76, Køge 55.46 12.18
  `),
  EE: place('et', 4, `
    Harjumaa: Tallinn 59.44 24.75, Keila 59.30 24.41; Tartumaa: Tartu 58.38 26.73, Elva 58.22 26.42; Pärnumaa: Pärnu
    58.39 24.50; Ida-Virumaa: Narva 59.38 28.19, Jõhvi 59.36 27.42; Viljandimaa: Viljandi 58.36 25.59; Saaremaa:
    Kuressaare 58.25 22.49; Võrumaa: Võru 57.83 27.02; Lääne-Virumaa: Rakvere 59.35 26.36; Läänemaa: Haapsalu 58.94
    23.54
  `),
  ES: place('es', 9, `
    Andalucía: Sevilla 37.38 -5.97, Málaga 36.72 -4.42, Cádiz 36.53 -6.29, Almería 36.84 -2.46; Galicia: Vigo 42.23
    -8.72, Lugo 43.01 -7.56, A Coruña 43.37 -8.40; Castilla y León: Valladolid 41.66 -4.72, León 42.60 -5.57, Burgos
    42.34 -3.70; Comunitat Valenciana: Valencia 39.47 -0.38, Alicante 38.35 -0.48; Cataluña: Girona~ca 41.98 2.82,
    Tarragona~ca 41.12 1.25, Lleida~ca 41.62 0.62; Euskadi: Bilbao 43.26 -2.93, Vitoria-Gasteiz 42.85 -2.67; Aragón:
    Zaragoza 41.66 -0.88, Huesca 42.14 -0.41; Asturias: Gijón 43.54 -5.66, Oviedo 43.36 -5.84; Canarias: Las Palmas
    de Gran Canaria 28.10 -15.42; Madrid: Madrid 40.42 -3.70; Extremadura: Badajoz 38.88 -6.97, Cáceres 39.48 -6.37
  `),
  FI: place('fi', 5, `
    Uusimaa: Helsinki/Helsingin 60.17 24.94, Porvoo/Porvoon 60.39 25.67; Pirkanmaa: Tampere/Tampereen 61.50 23.79,
    Nokia/Nokian 61.47 23.50; Varsinais-Suomi: Turku/Turun 60.45 22.27, Naantali/Naantalin 60.47 22.02;
    Pohjois-Pohjanmaa: Oulu/Oulun 65.01 25.47, Raahe/Raahen 64.68 24.48; Keski-Suomi: Jyväskylä/Jyväskylän 62.24
    25.72; Pohjois-Savo: Kuopio/Kuopion 62.89 27.68; Lappi: Rovaniemi/Rovaniemen 66.50 25.69, Kemi/Kemin 65.74
    24.56; Pohjanmaa: Vasa~sv-FI 63.10 21.62, Jakobstad~sv-FI 63.67 22.70
  `),
  FR: place('fr', 9, `
    Bretagne: Brest 48.39 -4.49, Rennes 48.11 -1.67, Saint-Malo 48.65 -2.01, Lorient 47.75 -3.37; Occitanie:
    Toulouse 43.60 1.44, Montpellier 43.61 3.88, Albi 43.93 2.15; Nouvelle-Aquitaine: Bordeaux 44.84 -0.58, La
    Rochelle 46.16 -1.15, Périgueux 45.19 0.71; Auvergne-Rhône-Alpes: Lyon 45.75 4.85, Grenoble 45.18 5.71,
    Saint-Étienne 45.43 4.39; Grand Est: Strasbourg 48.58 7.75, Nancy 48.68 6.18, Épinal 48.18 6.45;
    Hauts-de-France: Lille 50.63 3.06, Arras 50.29 2.78; Normandie: Caen 49.19 -0.36, Le Havre 49.49 0.11; Pays de
    la Loire: Nantes 47.22 -1.55, Saint-Nazaire 47.28 -2.22
  `),
  GB: place('en-GB', 4, `
    Scotland: Glasgow 55.87 -4.26, Aberdeen 57.14 -2.10, Inverness 57.48 -4.22; Wales: Swansea 51.62 -3.94, Wrexham
    53.05 -2.99, Bangor 54.66 -5.67; Northern Ireland: Derry 55.00 -7.31, Newry 54.18 -6.34; North East: Newcastle
    54.97 -1.61, Sunderland 54.90 -1.38; Yorkshire: Leeds 53.80 -1.55, Hull 53.74 -0.34; South West: Plymouth 50.37
    -4.14, Bristol 51.46 -2.60; East of England: Norwich 52.63 1.30, Ipswich 52.06 1.16
  `),
  GE: place('ka', 2, `
    თბილისი: თბილისი/თბილისის 41.69 44.83; იმერეთი: ქუთაისი/ქუთაისის 42.27 42.69; აჭარა: ბათუმი/ბათუმის 41.64 41.63;
    კახეთი: თელავი/თელავის 41.92 45.47; შიდა ქართლი: გორი/გორის 41.99 44.11; სამეგრელო: ზუგდიდი/ზუგდიდის 42.51
    41.87; ქვემო ქართლი: რუსთავი/რუსთავის 41.56 44.98
  `),
  GR: place('el', 7, `
    Αττική: Αθήνα/Αθήνας 37.98 23.73, Πειραιάς/Πειραιά 37.94 23.65; Κεντρική Μακεδονία: Θεσσαλονίκη/Θεσσαλονίκης
    40.64 22.93, Σέρρες/Σερρών 41.09 23.55; Κρήτη: Ηράκλειο/Ηρακλείου 35.33 25.14, Χανιά/Χανίων 35.51 24.03,
    Ρέθυμνο/Ρεθύμνου 35.37 24.48; Δυτική Ελλάδα: Πάτρα/Πάτρας 38.25 21.74; Θεσσαλία: Βόλος/Βόλου 39.37 22.95,
    Λάρισα/Λάρισας 39.63 22.42, Τρίκαλα/Τρικάλων 39.55 21.77; Ήπειρος: Ιωάννινα/Ιωαννίνων 39.66 20.85; Βόρειο
    Αιγαίο: Χίος/Χίου 38.37 26.14, Μυτιλήνη/Μυτιλήνης 39.11 26.56
  `),
  HR: place('hr', 5, `
    Grad Zagreb: Zagreb 45.81 15.98; Splitsko-dalmatinska: Split 43.51 16.44, Makarska 43.30 17.02;
    Primorsko-goranska: Rijeka 45.33 14.44, Crikvenica 45.18 14.69; Osječko-baranjska: Osijek 45.55 18.69, Đakovo
    45.31 18.41; Zadarska: Zadar 44.12 15.23; Istarska: Pula 44.87 13.85, Poreč 45.23 13.60; Varaždinska: Varaždin
    46.30 16.34; Dubrovačko-neretvanska: Dubrovnik 42.64 18.11; Međimurska: Čakovec 46.38 16.43
  `),
  HU: place('hu', 5, `
    Budapest: Budapest/Budapesti 47.50 19.04; Csongrád-Csanád: Szeged/Szegedi 46.25 20.15,
    Hódmezővásárhely/Hódmezővásárhelyi 46.42 20.33; Hajdú-Bihar: Debrecen/Debreceni 47.53 21.62; Baranya: Pécs/Pécsi
    46.08 18.23; Győr-Moson-Sopron: Győr/Győri 47.68 17.64, Sopron/Soproni 47.69 16.59; Heves: Eger/Egri 47.90
    20.37, Gyöngyös/Gyöngyösi 47.78 19.93; Zala: Nagykanizsa/Nagykanizsai 46.45 16.99; Veszprém: Veszprém/Veszprémi
    47.09 17.91; Bács-Kiskun: Kecskemét/Kecskeméti 46.91 19.69
  `),
  IE: place('en-IE', 4, `
    Connacht: Galway~ga 53.27 -9.05, Sligo 54.27 -8.47, Castlebar 53.85 -9.30; Munster: Cork 51.90 -8.47, Limerick
    52.66 -8.62, Tralee~ga 52.27 -9.70, Waterford 52.26 -7.11; Leinster: Dublin 53.33 -6.25, Kilkenny 52.65 -7.25,
    Wexford 52.33 -6.46; Ulster: Letterkenny~ga 54.95 -7.73, Cavan 53.99 -7.36
  `),
  IS: place('is', 2, `
    Höfuðborgarsvæðið: Reykjavík 64.14 -21.90, Hafnarfjörður 64.07 -21.94; Norðurland eystra: Akureyri 65.68 -18.09,
    Dalvík 65.97 -18.53; Vestfirðir: Ísafjörður 66.07 -23.14; Austurland: Egilsstaðir 65.27 -14.39, Neskaupstaður
    65.15 -13.68; Suðurland: Selfoss 63.93 -21.00, Vestmannaeyjar 63.44 -20.27; Suðurnes: Keflavík 64.00 -22.56;
    Vesturland: Akranes 64.32 -22.07
  `),
  IT: place('it', 9, `
    Lombardia: Milano 45.46 9.19, Bergamo 45.70 9.67, Brescia 45.54 10.21; Emilia-Romagna: Bologna 44.49 11.34,
    Forlì 44.22 12.04, Rimini 44.06 12.57; Toscana: Firenze 43.78 11.25, Livorno 43.54 10.33, Arezzo 43.46 11.88;
    Puglia: Bari 41.12 16.87, Lecce 40.35 18.17, Taranto 40.46 17.25; Sicilia: Palermo 38.12 13.36, Catania 37.49
    15.07; Campania: Napoli 40.85 14.27, Salerno 40.68 14.79; Veneto: Verona 45.44 10.99, Treviso 45.67 12.24;
    Liguria: Genova 44.40 8.94, La Spezia 44.10 9.82; Marche: Ancona 43.61 13.51, Pesaro 43.91 12.92
  `),
  LI: place('de-LI', 1, `
    Oberland: Vaduz 47.14 9.52, Schaan 47.16 9.51, Balzers 47.07 9.50; Unterland: Eschen 47.21 9.52, Mauren 47.22
    9.54
  `),
  LT: place('lt', 4, `
    Vilniaus apskritis: Vilnius/Vilniaus 54.69 25.28; Kauno apskritis: Kaunas/Kauno 54.90 23.91, Jonava/Jonavos
    55.08 24.28; Klaipėdos apskritis: Klaipėda/Klaipėdos 55.71 21.14, Palanga/Palangos 55.92 21.07; Šiaulių
    apskritis: Šiauliai/Šiaulių 55.93 23.32; Panevėžio apskritis: Panevėžys/Panevėžio 55.73 24.36, Biržai/Biržų
    56.20 24.75; Alytaus apskritis: Alytus/Alytaus 54.40 24.04, Druskininkai/Druskininkų 54.02 23.99; Telšių
    apskritis: Telšiai/Telšių 55.98 22.25; Utenos apskritis: Utena/Utenos 55.50 25.60
  `),
  LU: place('fr-LU', 2, `
    Luxembourg: Luxembourg 49.61 6.13, Esch-sur-Alzette 49.50 5.98, Dudelange 49.48 6.09, Differdange 49.52 5.89;
    Diekirch: Ettelbruck 49.85 6.10, Diekirch 49.87 6.15, Wiltz 49.97 5.93; Grevenmacher: Echternach 49.81 6.42,
    Grevenmacher 49.68 6.44
  `),
  LV: place('lv', 4, `
    Rīga: Rīga/Rīgas 56.95 24.11; Kurzeme: Liepāja/Liepājas 56.50 21.01, Ventspils 57.39 21.56, Kuldīga/Kuldīgas
    56.97 21.96, Talsi/Talsu 57.25 22.58; Vidzeme: Valmiera/Valmieras 57.54 25.43, Cēsis/Cēsu 57.31 25.27; Zemgale:
    Jelgava/Jelgavas 56.65 23.71, Bauska/Bauskas 56.41 24.19; Latgale: Daugavpils 55.88 26.53, Rēzekne/Rēzeknes
    56.51 27.34; Pierīga: Jūrmala/Jūrmalas 56.97 23.77, Sigulda/Siguldas 57.15 24.86
  `),
  MD: place('ro-MD', 2, `
    Centru: Chișinău 47.01 28.86, Orhei 47.38 28.83, Ungheni 47.21 27.80; Nord: Bălți 47.76 27.93, Soroca 48.16
    28.28, Edineț 48.17 27.30; Sud: Cahul 45.90 28.20; UTA Găgăuzia: Comrat 46.29 28.66
  `),
  MK: place('mk', 4, `
    Скопски: Скопје 42.00 21.43; Пелагониски: Битола 41.03 21.34, Прилеп 41.35 21.55; Југозападен: Охрид 41.12
    20.80, Струга 41.18 20.68; Полошки: Тетово 42.01 20.97, Гостивар 41.80 20.91; Источен: Штип 41.75 22.20, Кочани
    41.92 22.41; Вардарски: Велес 41.72 21.77; Североисточен: Куманово 42.13 21.72; Југоисточен: Струмица 41.44
    22.64
  `),
  MT: place('mt', 2, `
    Malta: Valletta 35.90 14.51, Birkirkara 35.90 14.46, Mosta 35.91 14.43, Ħaż-Żabbar 35.88 14.54, Rabat 35.88
    14.40, Żejtun 35.86 14.53; Għawdex: Victoria 36.04 14.24, Nadur 36.04 14.29
  `),
  NL: place('nl', 6, `
    Groningen: Groningen 53.22 6.57, Delfzijl 53.33 6.92; Friesland: Leeuwarden 53.20 5.81, Sneek 53.03 5.66;
    Overijssel: Zwolle 52.51 6.09, Enschede 52.22 6.90; Gelderland: Arnhem 51.98 5.91, Nijmegen 51.84 5.85; Utrecht:
    Utrecht 52.09 5.12, Amersfoort 52.16 5.39; Zuid-Holland: Rotterdam 51.92 4.48, Delft 52.01 4.36, Leiden 52.16
    4.49; Noord-Brabant: Eindhoven 51.44 5.48, Tilburg 51.56 5.09; Zeeland: Vlissingen 51.44 3.57, Goes 51.50 3.89;
    Limburg: Venlo 51.37 6.17
  `),
  NO: place('no', 5, `
    Vestland: Bergen 60.39 5.32, Florø 61.60 5.03, Stord 59.78 5.50; Møre og Romsdal: Ålesund 62.47 6.15, Molde
    62.74 7.16, Kristiansund 63.11 7.73; Trøndelag: Trondheim 63.43 10.40, Steinkjer 64.01 11.50; Nordland: Bodø
    67.28 14.38, Narvik 68.44 17.43, Svolvær 68.23 14.57; Troms: Tromsø 69.65 18.96, Harstad 68.80 16.54; Finnmark:
    Hammerfest 70.66 23.68, Alta 69.97 23.27; Rogaland: Stavanger 58.97 5.73, Haugesund 59.41 5.27; Agder:
    Kristiansand 58.15 8.00, Arendal 58.46 8.77; Innlandet: Lillehammer 61.12 10.47, Gjøvik 60.80 10.69; Telemark:
    Skien 59.21 9.61; Østfold: Fredrikstad 59.22 10.93; Oslo: Oslo 59.91 10.75
  `),
  PL: place('pl', 8, `
    Łódzkie: Łódź/w Łodzi 51.77 19.47, Piotrków Trybunalski/w Piotrkowie Trybunalskim 51.41 19.70; Małopolskie:
    Kraków/w Krakowie 50.06 19.94, Tarnów/w Tarnowie 50.01 20.99; Pomorskie: Gdańsk/w Gdańsku 54.35 18.65, Gdynia/w
    Gdyni 54.52 18.53, Słupsk/w Słupsku 54.46 17.03; Dolnośląskie: Wrocław/we Wrocławiu 51.10 17.03, Jelenia Góra/w
    Jeleniej Górze 50.90 15.73; Wielkopolskie: Poznań/w Poznaniu 52.41 16.93, Kalisz/w Kaliszu 51.76 18.09;
    Podlaskie: Białystok/w Białymstoku 53.13 23.16, Suwałki/w Suwałkach 54.11 22.93; Lubelskie: Lublin/w Lublinie
    51.25 22.57, Zamość/w Zamościu 50.72 23.25; Podkarpackie: Rzeszów/w Rzeszowie 50.04 22.00, Krosno/w Krośnie
    49.69 21.77; Mazowieckie: Warszawa/w Warszawie 52.23 21.01, Płock/w Płocku 52.55 19.71; Zachodniopomorskie:
    Szczecin/w Szczecinie 53.43 14.55, Kołobrzeg/w Kołobrzegu 54.18 15.58
  `),
  PT: place('pt', 6, `
    Norte: Porto 41.15 -8.61, Braga 41.55 -8.42, Guimarães 41.44 -8.30, Viana do Castelo 41.69 -8.83; Centro:
    Coimbra 40.21 -8.42, Aveiro 40.65 -8.65, Viseu 40.66 -7.91, Covilhã 40.28 -7.50; Lisboa: Lisboa 38.73 -9.15,
    Setúbal 38.52 -8.89, Almada 38.68 -9.16; Alentejo: Évora 38.57 -7.90, Beja 38.01 -7.86, Sines 37.96 -8.87;
    Algarve: Faro 37.02 -7.93, Olhão 37.03 -7.84; Madeira: Funchal 32.67 -16.93; Açores: Ponta Delgada 37.74 -25.67
  `),
  RO: place('ro', 7, `
    Nord-Vest: Cluj-Napoca 46.77 23.60, Oradea 47.05 21.92, Bistrița 47.13 24.50; Centru: Brașov 45.65 25.61, Sibiu
    45.80 24.15, Târgu Mureș 46.54 24.56; Nord-Est: Iași 47.17 27.60, Suceava 47.63 26.25, Piatra Neamț 46.92 26.33;
    Sud-Est: Constanța 44.18 28.63, Galați 45.44 28.05, Brăila 45.27 27.97; Vest: Timișoara 45.75 21.23, Arad 46.18
    21.32; Sud-Vest Oltenia: Craiova 44.32 23.80; Sud-Muntenia: Pitești 44.85 24.87, Ploiești 44.95 26.02;
    București-Ilfov: București 44.43 26.11
  `),
  RS: place('sr', 5, `
    Београд: Београд 44.80 20.47; Војводина: Нови Сад 45.25 19.84, Суботица 46.10 19.67, Зрењанин 45.38 20.38,
    Сомбор 45.77 19.11; Шумадија и Западна Србија: Крагујевац 44.02 20.92, Чачак 43.89 20.35, Ужице 43.86 19.85,
    Ваљево 44.28 19.90; Јужна и Источна Србија: Ниш 43.32 21.90, Лесковац 43.00 21.95, Зајечар 43.90 22.26
  `),
  SE: place('sv', 6, `
    Västerbotten: Umeå 63.83 20.26, Skellefteå 64.75 20.95, Lycksele 64.60 18.67; Norrbotten: Luleå 65.58 22.15,
    Kiruna 67.86 20.23; Västra Götaland: Göteborg/Göteborgs 57.71 11.97, Borås 57.72 12.94, Skövde 58.39 13.85;
    Skåne: Malmö 55.61 13.00, Ystad/Ystads 55.43 13.82, Lund/Lunds 55.71 13.19; Uppsala: Uppsala 59.86 17.64;
    Gävleborg: Gävle 60.67 17.14, Söderhamn/Söderhamns 61.30 17.06; Östergötland: Norrköping/Norrköpings 58.59
    16.18, Linköping/Linköpings 58.41 15.62; Gotland: Visby 57.64 18.30; Värmland: Karlstad/Karlstads 59.38 13.50;
    Stockholm: Stockholm/Stockholms 59.33 18.07, Nynäshamn/Nynäshamns 58.90 17.95
  `),
  SI: place('sl', 4, `
    Osrednjeslovenska: Ljubljana 46.05 14.51, Domžale 46.14 14.59; Podravska: Maribor 46.56 15.65, Ptuj 46.42 15.87;
    Savinjska: Celje 46.23 15.26, Velenje 46.36 15.11; Gorenjska: Kranj 46.24 14.36, Škofja Loka 46.17 14.31;
    Obalno-kraška: Koper 45.55 13.73, Izola 45.54 13.66; Goriška: Nova Gorica 45.96 13.65; Jugovzhodna Slovenija:
    Novo mesto 45.80 15.17; Pomurska: Murska Sobota 46.66 16.17
  `),
  SK: place('sk', 5, `
    Bratislavský kraj: Bratislava 48.15 17.11, Pezinok 48.29 17.27; Košický kraj: Košice 48.71 21.26, Michalovce
    48.75 21.92; Žilinský kraj: Žilina 49.22 18.74, Martin 49.07 18.92, Ružomberok 49.07 19.31; Prešovský kraj:
    Prešov 49.00 21.24, Poprad 49.06 20.30; Nitriansky kraj: Nitra 48.31 18.08, Komárno 47.76 18.12; Banskobystrický
    kraj: Banská Bystrica 48.74 19.15, Zvolen 48.57 19.15; Trenčiansky kraj: Trenčín 48.89 18.04; Trnavský kraj:
    Trnava 48.38 17.59, Piešťany 48.59 17.83
  `),
  TR: place('tr', 8, `
    İstanbul: İstanbul 41.01 28.95; Ege: İzmir 38.41 27.14, Denizli 37.77 29.09, Muğla 37.22 28.37, Aydın 37.84
    27.84; Akdeniz: Antalya 36.91 30.70, Mersin 36.81 34.64, Isparta 37.76 30.55; Karadeniz: Trabzon 41.01 39.73,
    Samsun 41.28 36.34, Giresun 40.92 38.39; İç Anadolu: Ankara 39.92 32.85, Konya 37.87 32.48, Eskişehir 39.78
    30.52, Kayseri 38.73 35.49; Marmara: Bursa 40.20 29.06, Çanakkale 40.16 26.41, Edirne 41.68 26.56; Doğu Anadolu:
    Erzurum 39.91 41.28, Van 38.49 43.38, Malatya 38.35 38.32; Güneydoğu Anadolu: Gaziantep 37.06 37.38, Mardin
    37.31 40.74, Şanlıurfa 37.17 38.79
  `),
  UA: place('uk', 3, `
    Київ: Київ/Києва 50.45 30.52; Львівська область: Львів/Львова 49.84 24.02, Дрогобич/Дрогобича 49.35 23.51;
    Рівненська область: Рівне/Рівного 50.62 26.24; Чернівецька область: Чернівці/Чернівців 48.29 25.93;
    Тернопільська область: Тернопіль/Тернополя 49.55 25.59; Волинська область: Луцьк/Луцька 50.76 25.35;
    Івано-Франківська область: Коломия/Коломиї 48.52 25.04; Полтавська область: Полтава/Полтави 49.59 34.55
  `),
}
