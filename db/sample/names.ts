// Name patterns and neutral name parts per language, from which the sample's invented names are made.
// {t} town, {p} neutral part, {q} invented place; the capital letter is the second form (genitive or the like).
// `sea=` before a pattern is the sector it belongs to. Every pattern holds a part or an invented place, so that no
// sample is called exactly like a real school or municipality.
export const names: Record<string, string> = {
  no: `
    kindergarten: {p} barnehage, {t} | Naturbarnehagen {p}, {t} | {p} familiebarnehage
    primary: {p} barneskole, {t} | {p} skole, {t} | {p} oppvekstsenter, {t}
    secondary: {p} ungdomsskole, {t} | {p} videregående skole, {t}
    vocational: {p} videregående skole, avd. yrkesfag, {t} | sea=Maritim skole {p}, {t} | food=Matfagskolen {p}, {t} | tech=Teknisk skole {p}, {t}
    college: {p} fagskole, {t} | sea=Maritim fagskole {p}, {t}
    university: Høgskolen {p}, {t} | {p} universitetshøgskole
    adults: {p} voksenopplæring, {t} | Læringssenteret {p}, {t}
    municipality: {q} kommune
    region: {q} fylkeskommune | {q} interkommunale skolesamarbeid
    company: sea={p} Skipsverft AS | fish={p} Havbruk AS | ict={p} Data AS | tech={p} Mekaniske AS | build={p} Bygg AS | food={p} Bakeri AS | tour={p} Gjestegård AS | care={p} Omsorg AS | energy={p} Kraftservice AS
    group: energy={p} Energikonsern ASA | fish=Sjømatgruppen {p} ASA
    social: {p} vekstbedrift AS | Arbeidssenteret {p}
    chamber: Næringsforeningen {p}, {t} | Fagforbundet {p} | Opplæringskontoret {p}, {t}
    association: Foreningen {p}, {t} | Stiftelsen {p} læring
    research: Forskningssenteret {p}, {t}
    youth: Ungdomslaget {p}, {t} | {p} ungdom
    teachers: Lærernettverket {p} | Foreldreforeningen {p}
    parts: Solbakken, Fjordgløtt, Bjørkelia, Havblikk, Granåsen, Nordlys, Tjeldhaugen, Svaleredet, Steinrøysa, Lyngheia, Bølgen, Åstoppen
    places: Solvik, Tveitnes, Granfjord, Lysøy, Havneset, Steinvollen, Kvitdalen, Årnesøy
    about.children: Vi er en liten barnehage med uteområde ved skogen. Lek, språk og vennskap er kjernen i dagen. | To avdelinger, mye friluft og nært samarbeid med foreldrene.
    about.school: Skolen ønsker å lære av andre om hvordan flere elever trives og fullfører. | En skole med levende nærmiljø og lærere som gjerne besøker kolleger i andre land.
    about.vet: Yrkesfag med verksteder som ligner arbeidslivet. Elevene er ute i bedrift fra første år. | Vi har tett kontakt med lokale bedrifter og sender elever i praksis ute.
    about.work: En bedrift i vekst som har hatt lærlinger i mange år og gjerne viser fram faget.
    about.public: Eier av barnehager og skoler. Tidlig innsats og godt samarbeid mellom hjem og skole er satt i plan.
    about.other: Vi samler folk om læring, frivillighet og lokalsamfunn.`,
  sv: `
    kindergarten: {p} förskola, {t} | Förskolan {p}, {t}
    primary: {P}skolan, {t} | Byskolan {p}, {t}
    secondary: {p} högstadieskola, {t} | {p} gymnasium, {t}
    vocational: {p} yrkesgymnasium, {t} | tech=Teknikskolan {p}, {t} | care=Vårdskolan {p}, {t} | food=Naturbruksskolan {p}
    college: {p} yrkeshögskola, {t}
    university: Högskolan {p}, {t} | {p} akademi för lärande, {t}
    adults: {p} folkhögskola, {t} | Vuxenskolan {p}, {t}
    municipality: {q} kommun
    region: Region {q} | {q} utbildningsförbund
    company: ict={p} Programvara AB | tech={p} Verkstad AB | build={p} Trähus AB | food={p} Livs AB | tour={p} Värdshus AB | freight={p} Åkeri AB | energy={p} Solenergi AB
    group: tech={p} Industrikoncern AB | energy={p} Kraftkoncern AB
    social: Arbetskooperativet {p}, {t}
    chamber: Företagarföreningen {p}, {t} | Branschrådet {p}
    association: Föreningen {p}, {t} | Stiftelsen {p}
    research: {p} forskningsinstitut, {t}
    youth: Ungdomsföreningen {p}, {t} | Unga {p}
    teachers: Lärarnätverket {p} | Skolledarringen {p}
    parts: Solros, Björk, Tallkotte, Norrsken, Sädesärla/Sädesärle, Ängen/Ängs, Fyrbåken/Fyrbåks, Hjortron, Stenkulle, Vårvind, Trollslända/Trollslände, Åkerbär
    places: Björkvattnet, Solnäs, Tallåsen, Ängsvik, Stenträsk, Hällmyra, Sjöbränna, Norrviken
    about.children: Vår förskola arbetar med språk, natur och lek varje dag. Vi vill byta erfarenheter med andra länder.
    about.school: Skolan satsar på läslust, studiero och elevernas delaktighet. | Vi söker kolleger som vill arbeta med hållbarhet över ämnesgränserna.
    about.vet: Våra elever gör en tredjedel av utbildningen på arbetsplatser. Vi tar gärna emot besök.
    about.work: Familjeföretag med erfarna handledare och plats för praktikanter.
    about.public: Vi är huvudman för förskolor och skolor och leder gemensamt utvecklingsarbete.
    about.other: En ideell förening som stärker bildning och gemenskap.`,
  'sv-FI': `
    kindergarten: Daghemmet {p}, {t}
    vocational: {p} yrkesinstitut, {t} | sea=Sjöfartsskolan {p}, {t}
    municipality: {q} stad
    company: tech={p} Verkstad Ab | sea={p} Båtvarv Ab | food={p} Växthus Ab`,
  da: `
    kindergarten: Børnehuset {p}, {t} | Skovbørnehaven {p}, {t}
    primary: {P}skolen, {t} | Friskolen {p}, {t}
    secondary: {P} Gymnasium, {t} | {P} Ungdomsskole, {t}
    vocational: {P} Erhvervsskole, {t} | sea=Søfartsskolen {p}, {t} | tech={P} Teknisk Skole, {t} | food=Landbrugsskolen {p}
    college: {P} Erhvervsakademi, {t}
    university: Professionshøjskolen {p}, {t}
    adults: {P} Højskole, {t} | Aftenskolen {p}, {t}
    municipality: {q} Kommune
    region: Region {q}
    company: sea={P} Skibssmedje ApS | ict={P} Data ApS | build={P} Tømrerfirma ApS | food={P} Mejeri A/S | tour={P} Kro ApS | energy={P} Vindservice A/S | care={P} Pleje ApS
    group: energy={P} Energi A/S | freight={P} Logistik A/S
    social: Værkstedet {p}, {t}
    chamber: Erhvervsforeningen {p}, {t} | Håndværkerforeningen {p}
    association: Foreningen {p}, {t} | Kulturhuset {p}, {t}
    research: Videncentret {p}, {t}
    youth: Ungdomsforeningen {p}, {t}
    teachers: Lærerkredsen {p} | Skole og Forældre {p}
    parts: Mælkebøtten/Mælkebøtte, Solsikken/Solsikke, Lærken/Lærke, Stranden/Strand, Bøgen/Bøge, Æblehaven/Æblehave, Kløveren/Kløver, Fyrtårnet/Fyrtårn, Søstjernen/Søstjerne, Møllebakken/Møllebakke, Rønnebærret/Rønnebær, Hyldeblomsten/Hyldeblomst
    places: Ærøbjerg, Nørresund, Strandby Mark, Bøgelund, Æbelsø, Klintholt, Søndersø Strand, Møllevang
    about.children: Et børnehus med have, værksted og masser af tid til leg.
    about.school: Vi er en skole på landet, som gerne vil vide, hvordan andre får alle børn med. | Skolen arbejder med demokrati, bevægelse og naturfag ude i landskabet.
    about.vet: Erhvervsuddannelser tæt på virksomhederne. Eleverne skifter mellem skole og praktik.
    about.work: Mindre virksomhed med plads til lærlinge og praktikanter fra udlandet.
    about.public: Kommunen driver skoler og dagtilbud og har lagt internationalt samarbejde ind i sin plan.
    about.other: Vi laver kurser og fællesskaber for alle aldre.`,
  is: `
    kindergarten: Leikskólinn {p}, {t}
    primary: Grunnskólinn {p}, {t} | Barnaskólinn {p}, {t}
    secondary: Framhaldsskólinn {p}, {t}
    vocational: Verkmenntaskólinn {p}, {t} | fish=Sjávarútvegsskólinn {p}, {t} | tour=Ferðamálaskólinn {p}
    college: Tækniskólinn {p}, {t}
    university: Háskólasetrið {p}, {t}
    adults: Símenntunarmiðstöðin {p}, {t}
    municipality: Sveitarfélagið {q}
    region: Byggðasamlagið {q}
    company: fish={p} fiskeldi ehf. | ict={p} hugbúnaður ehf. | tour={p} ferðir ehf. | energy={p} orka ehf. | build={p} smíðar ehf.
    group: energy={p} orkufélag hf.
    social: Vinnustofan {p}
    chamber: Atvinnuráð {q}
    association: Félagið {p}, {t}
    research: Rannsóknasetrið {p}, {t}
    youth: Ungmennafélagið {p}, {t}
    teachers: Kennarafélagið {p}
    parts: Sólgerði, Lóuból, Birkilundur, Norðurljós, Hafgola, Steinahlíð, Fífusel, Þrastarhreiður, Æðarfell, Bjarkarás, Mýrarljós, Öldusel
    places: Sólfjarðarhreppur, Birkidalur, Þrastarvík, Norðurás, Hafnarholt, Æðareyjar
    about.children: Við erum lítill leikskóli þar sem náttúran er hluti af hverjum degi.
    about.school: Skólinn leggur áherslu á útinám, læsi og vináttu.
    about.vet: Nemendur læra í verki og í samstarfi við fyrirtæki á svæðinu.
    about.other: Við vinnum að menntun og samfélagi á landsbyggðinni.`,
  fi: `
    kindergarten: {P} päiväkoti, {t} | Metsäpäiväkoti {p}, {t}
    primary: {P} alakoulu, {t} | {P} koulu, {t}
    secondary: {P} lukio, {t} | {P} yhtenäiskoulu, {t}
    vocational: Ammattiopisto {p}, {t} | sea=Merenkulkuoppilaitos {p}, {t} | build=Rakennusalan opisto {p}, {t} | food=Luonnonvaraopisto {p}
    college: {P} ammatillinen erikoisopisto, {t}
    university: {P} ammattikorkeakoulu, {t} | {P} korkeakoulu
    adults: {P} kansalaisopisto, {t} | {P} kansanopisto, {t}
    municipality: {Q} kunta
    region: {Q} koulutuskuntayhtymä
    company: sea={P} Telakka Oy | ict={P} Ohjelmistot Oy | tech={P} Konepaja Oy | build={P} Puurakenne Oy | food={P} Leipomo Oy | tour={P} Matkailu Oy | energy={P} Lämpö Oy
    group: energy={P} Energia Oyj | tech={P} Teollisuus Oyj
    social: {P} työpaja, {t}
    chamber: {P} yrittäjäyhdistys, {t} | {P} työnantajaliitto
    association: {P} perinneyhdistys, {t} | {P} setlementti, {t}
    research: {P} tutkimuskeskus, {t}
    youth: {P} nuorisoseura, {t}
    teachers: {P} opettajaverkosto
    parts: Koivuranta/Koivurannan, Lehtoharju/Lehtoharjun, Tähtiniemi/Tähtiniemen, Kuukkeli/Kuukkelin, Aurinkomäki/Aurinkomäen, Pihlajalahti/Pihlajalahden, Tuuliranta/Tuulirannan, Mäntykangas/Mäntykankaan, Lumikko/Lumikon, Revontuli/Revontulen, Kielo/Kielon, Yöperhonen/Yöperhosen
    places: Järvisalmi/Järvisalmen, Koivuperä/Koivuperän, Lehtokoski/Lehtokosken, Hiekkaniemi/Hiekkaniemen, Mäntyvesi/Mäntyveden, Kaarnaoja/Kaarnaojan, Pöllövaara/Pöllövaaran
    about.children: Pieni päiväkoti, jossa ollaan paljon ulkona ja opitaan leikkien.
    about.school: Koulussamme kehitetään varhaista tukea ja kouluviihtyvyyttä. | Haluamme oppia muilta ja kutsua kollegoita tutustumaan arkeemme.
    about.vet: Opiskelijat oppivat työpaikoilla ja työpajoissa. Järjestämme ulkomaanjaksoja joka vuosi.
    about.work: Kasvava yritys, joka ottaa mielellään harjoittelijoita ja oppisopimusopiskelijoita.
    about.public: Järjestämme varhaiskasvatusta ja perusopetusta usealla kylällä.
    about.other: Yhdistyksemme tuo ihmiset yhteen oppimaan.`,
  et: `
    kindergarten: {T} {P} lasteaed | Lasteaed {p}, {t}
    primary: {P} algkool, {t} | {T} {P} põhikool
    secondary: {T} {P} gümnaasium
    vocational: {P} kutsekool, {t} | sea=Merekool {p}, {t} | ict=IT-kutsekool {p}, {t}
    college: {P} tehnikum, {t}
    university: {P} kõrgkool, {t}
    adults: {P} täiskasvanute gümnaasium, {t} | Rahvaülikool {p}, {t}
    municipality: {Q} vallavalitsus
    region: {Q} omavalitsuste liit
    company: ict={p} Tarkvara OÜ | sea={p} Paadid OÜ | build={p} Puitmaja OÜ | food={p} Talutoit OÜ | tour={p} Turism OÜ
    group: tech={p} Tööstus AS
    social: Sotsiaalne ettevõte {p} MTÜ
    chamber: {Q} ettevõtjate liit
    association: MTÜ {p}, {t} | Külaselts {p}
    research: {P} uurimiskeskus, {t}
    youth: Noortekeskus {p}, {t} | Noorteühing {p}
    teachers: Õpetajate ühing {p}
    parts: Kask/Kase, Päike/Päikese, Kajakas/Kajaka, Mänd/Männi, Tuulik/Tuuliku, Lõoke/Lõokese, Sirel/Sireli, Allikas/Allika, Pihlakas/Pihlaka, Täht/Tähe, Jõesuu, Õunapuu
    places: Männiküla, Sireliranna, Kivijõe, Põdramäe, Lõhesaare, Tuuleoru
    about.children: Väike lasteaed, kus õpitakse mängides ja looduses.
    about.school: Meie kool otsib partnereid õuesõppe ja digioskuste arendamiseks.
    about.vet: Õpilased käivad praktikal ettevõtetes siin ja piiri taga.
    about.other: Toome kokku inimesed, kes tahavad õppida kogu elu.`,
  lv: `
    kindergarten: {T} pirmsskolas izglītības iestāde "{p}" | Bērnudārzs "{p}", {t}
    primary: {T} {P} pamatskola | {T} {P} sākumskola
    secondary: {T} {P} vidusskola | {T} {P} ģimnāzija
    vocational: {T} {P} profesionālā vidusskola | sea={T} {P} jūrniecības skola | build={T} {P} amatniecības skola
    college: {T} {P} koledža
    university: {T} {P} augstskola
    adults: {T} {P} pieaugušo izglītības centrs
    municipality: {Q} novada pašvaldība
    region: {Q} plānošanas apvienība
    company: sea=SIA "{p} Kuģu remonts" | ict=SIA "{p} Dati" | build=SIA "{p} Koks" | food=SIA "{p} Maize" | tour=SIA "{p} Viesu nams" | freight=SIA "{p} Termināls"
    group: freight=AS "{p} Ostas grupa"
    social: Sociālais uzņēmums "{p}", {t}
    chamber: {Q} uzņēmēju biedrība
    association: Biedrība "{p}", {t} | Nodibinājums "{p}"
    research: {T} {P} pētniecības centrs
    youth: Jauniešu centrs "{p}", {t} | Jauniešu biedrība "{p}"
    teachers: Skolotāju apvienība "{p}"
    parts: Kāpas/Kāpu, Bērzi/Bērzu, Saule/Saules, Dzirnavas/Dzirnavu, Ezermala/Ezermalas, Zvaigznes/Zvaigžņu, Ozoli/Ozolu, Priedes/Priežu, Cīrulis/Cīruļa, Bāka/Bākas, Dzintars/Dzintara, Ķirsis/Ķirša
    places: Kāpusala/Kāpusalas, Bērzmuiža/Bērzmuižas, Egļupe/Egļupes, Jūrasciems/Jūrasciema, Ozolkalns/Ozolkalna, Ķiršleja/Ķiršlejas
    about.children: Mazs bērnudārzs, kur daudz laika pavadām dabā.
    about.school: Skola meklē partnerus, lai neviens skolēns nepazustu no mācībām.
    about.vet: Audzēkņi mācās darbnīcās un praksē uzņēmumos.
    about.public: Pašvaldība uztur skolas un bērnudārzus un atbalsta skolotāju mācīšanos.
    about.other: Mēs veicinām mūžizglītību un brīvprātīgo darbu.`,
  lt: `
    kindergarten: {T} lopšelis-darželis „{p}“ | {T} {P} vaikų darželis
    primary: {T} {P} pradinė mokykla | {T} {P} mokykla-darželis
    secondary: {T} {P} gimnazija | {T} {P} progimnazija
    vocational: {T} {P} profesinio mokymo centras | tech={T} {P} technologijų mokykla | tour={T} {P} paslaugų mokykla
    college: {T} {P} kolegija
    university: {T} {P} aukštoji mokykla
    adults: {T} {P} suaugusiųjų mokymo centras
    municipality: {Q} savivaldybės administracija
    region: {Q} regiono plėtros taryba
    company: ict=UAB „{p} programos“ | sea=UAB „{p} laivai“ | build=UAB „{p} statyba“ | food=UAB „{p} duona“ | tech=UAB „{p} mechanika“ | freight=UAB „{p} kroviniai“
    group: food=AB „{p} pienas“
    social: Socialinė įmonė „{p}“, {t}
    chamber: {Q} verslininkų sąjunga
    association: Asociacija „{p}“, {t} | VšĮ „{p} namai“
    research: {T} {P} tyrimų centras
    youth: Jaunimo centras „{p}“, {t} | Jaunimo draugija „{p}“
    teachers: Mokytojų bendrija „{p}“
    parts: Ąžuolas/Ąžuolo, Saulėtekis/Saulėtekio, Žuvėdra/Žuvėdros, Gintaras/Gintaro, Beržas/Beržo, Vyturys/Vyturio, Ežerėlis/Ežerėlio, Žvaigždė/Žvaigždės, Kopos/Kopų, Liepa/Liepos, Versmė/Versmės, Šaltinis/Šaltinio
    places: Ąžuolijos, Ežerynės, Saulakalnio, Žuvėdrų, Šilaupės, Gintarynės
    about.children: Nedidelis darželis, kuriame daug žaidžiame ir kalbame.
    about.school: Mokykla ieško draugų Europoje skaitymo ir gamtos mokslų projektams.
    about.vet: Mokiniai praktiką atlieka įmonėse, o mokytojai nuolat mokosi iš verslo.
    about.other: Buriame žmones mokytis ir veikti kartu.`,
  pl: `
    kindergarten: Przedszkole „{p}” {T} | Niepubliczne Przedszkole „{p}” {T}
    primary: Szkoła Podstawowa „{p}” {T} | Społeczna Szkoła Podstawowa „{p}” {T}
    secondary: Liceum Ogólnokształcące „{p}” {T}
    vocational: Technikum „{p}” {T} | Branżowa Szkoła „{p}” {T} | sea=Technikum Morskie „{p}” {T} | tour=Zespół Szkół Gastronomicznych „{p}” {T} | ict=Technikum Informatyczne „{p}” {T}
    college: Szkoła Policealna „{p}” {T}
    university: Akademia „{p}” {T} | Wyższa Szkoła „{p}” {T}
    adults: Centrum Kształcenia Dorosłych „{p}” {T} | Uniwersytet Ludowy „{p}”
    municipality: Gmina {q}
    region: Powiat {q} | Związek Powiatów {q}
    company: sea=Stocznia {p} sp. z o.o. | ict={p} Oprogramowanie sp. z o.o. | build=Budownictwo {p} sp. z o.o. | food=Piekarnia {p} s.c. | tour=Hotel {p} sp. z o.o. | tech=Zakład Mechaniczny {p} sp. z o.o. | freight=Transport {p} sp. z o.o.
    group: tech=Grupa Przemysłowa {p} S.A. | food=Zakłady Spożywcze {p} S.A.
    social: Spółdzielnia Socjalna „{p}” {T}
    chamber: Izba Rzemiosła „{p}” {T} | Związek Pracodawców „{p}”
    association: Stowarzyszenie „{p}” | Fundacja „{p}” {T}
    research: Instytut Badań Edukacyjnych „{p}” {T}
    youth: Stowarzyszenie Młodych „{p}” {T} | Klub Młodzieżowy „{p}”
    teachers: Sieć Nauczycieli „{p}”
    parts: Słoneczko, Jarzębina, Żuraw, Źródło, Brzoza, Latarnia, Skowronek, Świerk, Łąka, Bursztyn, Wrzos, Dąbek
    places: Brzozowa Łąka, Źródliska, Świerkowo Nowe, Żurawi Staw, Jasna Dąbrowa, Łęgi Wielkie, Wrzosowiec
    about.children: Kameralne przedszkole z ogrodem. Uczymy się przez zabawę i ruch na powietrzu.
    about.school: Szkoła szuka partnerów do projektów o czytaniu i przyrodzie. | Chcemy dzielić się tym, co działa w pracy z uczniem zagrożonym odejściem ze szkoły.
    about.vet: Uczniowie odbywają praktyki w kraju i za granicą. Mamy nowe pracownie. | Kształcimy w zawodach, na które czekają lokalne firmy.
    about.work: Firma rodzinna, która od lat przyjmuje uczniów na praktyki.
    about.public: Prowadzimy szkoły i przedszkola oraz wspieramy ich dyrektorów.
    about.other: Łączymy ludzi, którzy chcą się uczyć i działać lokalnie.`,
  cs: `
    kindergarten: Mateřská škola {p}, {t} | Lesní školka {p}, {t}
    primary: Základní škola {p}, {t} | Základní a mateřská škola {p}, {t}
    secondary: Gymnázium {p}, {t}
    vocational: Střední odborná škola {p}, {t} | tech=Střední průmyslová škola {p}, {t} | tour=Hotelová škola {p}, {t} | care=Střední zdravotnická škola {p}, {t}
    college: Vyšší odborná škola {p}, {t}
    university: Vysoká škola {p}, {t}
    adults: Centrum vzdělávání dospělých {p}, {t} | Lidová akademie {p}
    municipality: Obec {q} | Město {q}
    region: Svazek obcí {q}
    company: ict={p} Software s.r.o. | tech=Strojírna {p} s.r.o. | build=Stavby {p} s.r.o. | food=Pekárna {p} s.r.o. | tour=Penzion {p} s.r.o. | energy=Teplárna {p} a.s.
    group: tech=Závody {p} a.s.
    social: Sociální podnik {p}, {t}
    chamber: Komora řemesel {p}, {t} | Svaz zaměstnavatelů {p}
    association: Spolek {p}, {t} | Nadace {p}
    research: Výzkumné centrum {p}, {t}
    youth: Dům mládeže {p}, {t} | Mladí {p}, z.s.
    teachers: Asociace učitelů {p}
    parts: Sluníčko, Jeřabina, Skřivánek, Lípa, Pramen, Pampeliška, Větrník, Křišťál, Bříza, Světluška, Kopretina, Šípek
    places: Lipová Hůrka, Březový Důl, Skřivánkov, Pramenice, Větrná Lhota, Šípkov
    about.children: Malá školka s velkou zahradou. Hodně si hrajeme venku.
    about.school: Hledáme školy pro společné projekty o přírodě a čtení.
    about.vet: Žáci chodí na praxi do místních firem a rádi vyjíždějí do zahraničí.
    about.work: Rodinná firma, která přijímá učně a stážisty.
    about.other: Spojujeme lidi, kteří se chtějí učit celý život.`,
  sk: `
    kindergarten: Materská škola {p}, {t}
    primary: Základná škola {p}, {t} | Základná škola s materskou školou {p}, {t}
    secondary: Gymnázium {p}, {t}
    vocational: Stredná odborná škola {p}, {t} | tech=Stredná priemyselná škola {p}, {t} | tour=Hotelová akadémia {p}, {t} | build=Stredná stavebná škola {p}, {t}
    college: Vyššia odborná škola {p}, {t}
    university: Vysoká škola {p}, {t}
    adults: Centrum celoživotného vzdelávania {p}, {t}
    municipality: Obec {q} | Mesto {q}
    region: Združenie obcí {q}
    company: ict={p} Softvér s.r.o. | tech=Strojárne {p} s.r.o. | build=Stavmont {p} s.r.o. | food=Pekáreň {p} s.r.o. | tour=Penzión {p} s.r.o.
    group: tech=Závody {p} a.s.
    social: Sociálny podnik {p}, {t}
    chamber: Komora remesiel {p}, {t} | Zväz zamestnávateľov {p}
    association: Občianske združenie {p}, {t} | Nadácia {p}
    research: Výskumné centrum {p}, {t}
    youth: Centrum mládeže {p}, {t}
    teachers: Asociácia učiteľov {p}
    parts: Slniečko, Jarabina, Škovránok, Lipa, Prameň, Púpava, Svetluška, Breza, Čerešňa, Hviezdička, Ľalia, Dúbrava
    places: Lipová Lúka, Brezový Vrch, Škovránkovce, Čerešňové, Prameňany, Dúbravník
    about.children: Sme malá škôlka, kde sa učíme hrou a v prírode.
    about.school: Škola hľadá partnerov na projekty o čítaní a vede.
    about.vet: Naši žiaci sa učia v dielňach aj vo firmách regiónu.
    about.other: Podporujeme vzdelávanie a dobrovoľníctvo v obciach.`,
  sl: `
    kindergarten: Vrtec {p} {t}
    primary: Osnovna šola {p} {t} | Podružnična šola {p}, {t}
    secondary: Gimnazija {p} {t}
    vocational: Srednja poklicna šola {p} {t} | tech=Tehniški šolski center {p} {t} | sea=Pomorska šola {p} {t} | tour=Šola za gostinstvo in turizem {p}
    college: Višja strokovna šola {p} {t}
    university: Visoka šola {p} {t}
    adults: Ljudska univerza {p} {t}
    municipality: Občina {q}
    region: Razvojna agencija {q}
    company: ict={p} Informatika d.o.o. | tech=Orodjarstvo {p} d.o.o. | build=Lesogradnja {p} d.o.o. | food=Mlekarna {p} d.o.o. | tour=Gostišče {p} d.o.o. | sea=Ladjedelnica {p} d.o.o.
    group: energy=Energetika {p} d.d.
    social: Socialno podjetje {p}
    chamber: Obrtna zbornica {q}
    association: Društvo {p} {t} | Zavod {p}
    research: Raziskovalni center {p}
    youth: Mladinski center {p} {t}
    teachers: Društvo učiteljev {p}
    parts: Mavrica, Javor, Škrjanček, Lipica, Izvir, Čebelica, Zvezdica, Breza, Kresnička, Jutranja zarja, Žarek, Planika
    places: Lipni Dol, Javorje Brdo, Čebelnik, Izvirje, Škrjanče, Zarje ob Reki
    about.children: Majhen vrtec, kjer otroci veliko časa preživijo zunaj.
    about.school: Šola išče partnerje za bralne in okoljske projekte.
    about.vet: Dijaki prakso opravljajo v podjetjih doma in po Evropi.
    about.other: Povezujemo ljudi, ki se radi učijo.`,
  hr: `
    kindergarten: Dječji vrtić {p}, {t}
    primary: Osnovna škola {p}, {t}
    secondary: Gimnazija {p}, {t}
    vocational: Strukovna škola {p}, {t} | sea=Pomorska škola {p}, {t} | tour=Ugostiteljska škola {p}, {t} | tech=Tehnička škola {p}, {t} | care=Medicinska škola {p}, {t}
    college: Visoka strukovna škola {p}, {t}
    university: Veleučilište {p}, {t}
    adults: Pučko učilište {p}, {t}
    municipality: Općina {q} | Grad {q}
    region: Razvojna zajednica {q}
    company: sea=Brodogradnja {p} d.o.o. | ict={p} Informatika d.o.o. | build=Gradnja {p} d.o.o. | food=Uljara {p} d.o.o. | tour=Turizam {p} d.o.o. | tech=Strojar {p} d.o.o. | fish=Uzgajalište {p} d.o.o.
    group: tour=Hoteli {p} d.d.
    social: Društveno poduzeće {p}
    chamber: Udruženje obrtnika {p}, {t} | Udruga poslodavaca {p}
    association: Udruga {p}, {t} | Zaklada {p}
    research: Istraživački centar {p}, {t}
    youth: Udruga mladih {p}, {t}
    teachers: Udruga učitelja {p}
    parts: Maslačak, Galeb, Lavanda, Bura, Šareni svijet, Zvjezdica, Čempres, Izvor, Pčelica, Svjetionik, Ruzmarin, Jutarnja zvijezda
    places: Lavandište, Galebovo, Čempresnik, Izvorište, Suhi Brijeg, Borova Uvala
    about.children: Vrtić u kojem se uči igrom, pjesmom i boravkom u prirodi.
    about.school: Škola traži prijatelje u Europi za projekte o moru, knjigama i znanosti.
    about.vet: Učenici praksu rade kod obrtnika i u tvrtkama, a dio njih i u inozemstvu.
    about.work: Mala tvrtka s iskusnim mentorima.
    about.other: Okupljamo ljude koji uče i volontiraju.`,
  bs: `
    kindergarten: Vrtić „{p}“, {t}
    primary: Osnovna škola „{p}“, {t}
    secondary: Gimnazija „{p}“, {t}
    vocational: Mješovita srednja škola „{p}“, {t} | tour=Ugostiteljska škola „{p}“, {t}
    municipality: Općina {q}
    association: Udruženje „{p}“, {t}
    youth: Omladinski centar „{p}“, {t}
    parts: Maslačak, Behar, Ljiljan, Bistrica, Zumbul, Zvjezdica, Javor, Izvor, Pčelica, Proljeće, Stari most, Jutro
    places: Beharište, Zumbulovo, Donji Javori, Bistri Potok
    about.school: Škola želi učiti od drugih i pokazati kako živimo zajedno.
    about.vet: Učenici praksu rade u radionicama i kod lokalnih poslodavaca.`,
  sr: `
    kindergarten: Предшколска установа „{p}“, {t}
    primary: Основна школа „{p}“, {t}
    secondary: Гимназија „{p}“, {t}
    vocational: Стручна школа „{p}“, {t} | tech=Техничка школа „{p}“, {t} | care=Медицинска школа „{p}“, {t} | food=Пољопривредна школа „{p}“, {t}
    college: Академија струковних студија „{p}“, {t}
    university: Висока школа „{p}“, {t}
    adults: Народни универзитет „{p}“, {t}
    municipality: Општина {q}
    region: Регионална развојна агенција {q}
    company: ict={p} Софтвер д.о.о. | tech=Машинац {p} д.о.о. | build=Градња {p} д.о.о. | food=Воћар {p} д.о.о. | tour=Бања {p} д.о.о.
    group: food=Млинови {p} а.д.
    social: Социјално предузеће „{p}“
    chamber: Удружење привредника „{p}“, {t}
    association: Удружење „{p}“, {t} | Фондација „{p}“
    research: Истраживачки центар „{p}“, {t}
    youth: Омладински клуб „{p}“, {t}
    teachers: Друштво учитеља „{p}“
    parts: Маслачак, Липа, Ђурђевак, Шљива, Пчелица, Звездица, Јавор, Извор, Ласта, Дуга, Љиљан, Зора
    places: Липовац Поље, Ђурђево Брдо, Шљивар, Доњи Извор, Јаворски Крај
    about.children: Вртић у коме се учи кроз игру и боравак у природи.
    about.school: Школа тражи партнере за пројекте о читању и науци.
    about.vet: Ученици имају праксу код послодаваца сваке недеље.
    about.other: Окупљамо људе који желе да уче и помажу другима.`,
  mk: `
    kindergarten: Детска градинка „{p}“, {t}
    primary: Основно училиште „{p}“, {t}
    secondary: Гимназија „{p}“, {t}
    vocational: Средно стручно училиште „{p}“, {t} | tech=Техничко училиште „{p}“, {t} | tour=Угостителско училиште „{p}“, {t} | food=Земјоделско училиште „{p}“, {t}
    college: Виша стручна школа „{p}“, {t}
    university: Висока школа „{p}“, {t}
    adults: Работнички универзитет „{p}“, {t}
    municipality: Општина {q}
    region: Центар за развој {q}
    company: ict={p} Софтвер ДООЕЛ | build=Градба {p} ДОО | food=Лозар {p} ДОО | tour=Езеро {p} ДООЕЛ | tech=Механика {p} ДОО
    group: food=Мелници {p} АД
    social: Социјално претпријатие „{p}“
    chamber: Занаетчиска комора „{p}“, {t}
    association: Здружение „{p}“, {t} | Фондација „{p}“
    research: Истражувачки центар „{p}“
    youth: Младински клуб „{p}“, {t}
    teachers: Здружение на наставници „{p}“
    parts: Глуварче, Липа, Ѕвездичка, Јавор, Пчелка, Извор, Ластовичка, Виножито, Калина, Ќилим, Зора, Бор
    places: Липовик, Долни Извор, Калиново, Ластовица Поле, Боровец Рид
    about.children: Градинка каде децата учат преку игра.
    about.school: Училиштето бара партнери за проекти за читање и природа.
    about.vet: Учениците имаат практична настава кај работодавачи.
    about.other: Ги поврзуваме луѓето што сакаат да учат.`,
  bg: `
    kindergarten: Детска градина „{p}“, {t} | ДГ „{p}“ – {t}
    primary: Начално училище „{p}“, {t} | Основно училище „{p}“, {t}
    secondary: Средно училище „{p}“, {t} | Езикова гимназия „{p}“, {t}
    vocational: Професионална гимназия „{p}“, {t} | sea=Морска гимназия „{p}“, {t} | tour=Гимназия по туризъм „{p}“, {t} | ict=Гимназия по компютърни технологии „{p}“, {t}
    college: Професионален колеж „{p}“, {t}
    university: Висше училище „{p}“, {t} | Академия „{p}“, {t}
    adults: Център за обучение на възрастни „{p}“, {t} | Народно читалище „{p}“, {t}
    municipality: Община {q}
    region: Сдружение на общините {q}
    company: ict={p} Софтуер ООД | sea=Кораборемонт {p} ООД | build={p} Строй ООД | food=Розово масло {p} ЕООД | tour=Хотел {p} ООД | tech=Машини {p} ООД
    group: energy={p} Енерго АД
    social: Социално предприятие „{p}“
    chamber: Съюз на предприемачите „{p}“, {t} | Браншова камара „{p}“
    association: Сдружение „{p}“, {t} | Фондация „{p}“
    research: Изследователски център „{p}“, {t}
    youth: Младежки клуб „{p}“, {t}
    teachers: Учителско дружество „{p}“
    parts: Слънчице, Лястовица, Роза, Здравец, Извор, Щурче, Звездица, Бор, Чайка, Юнски ден, Калинка, Фар
    places: Роза Поле, Долни Извор, Борово Дере, Щъркелово, Звездец Баир, Чайка Бряг
    about.children: Малка градина с голям двор. Учим чрез игра и музика.
    about.school: Училището търси партньори за проекти за четене и природни науки. | Искаме да научим как други училища задържат децата в клас.
    about.vet: Учениците карат практика във фирми у нас и в чужбина.
    about.work: Семейна фирма, която приема стажанти.
    about.public: Общината поддържа училища и детски градини и подкрепя директорите им.
    about.other: Събираме хора, които искат да учат и да помагат.`,
  uk: `
    kindergarten: Заклад дошкільної освіти «{p}», {t}
    primary: Початкова школа «{p}» міста {T}
    secondary: Ліцей «{p}» міста {T} | Гімназія «{p}» міста {T}
    vocational: Професійний ліцей «{p}» міста {T} | build=Будівельний ліцей «{p}» міста {T} | tour=Ліцей готельної справи «{p}»
    college: Фаховий коледж «{p}», {t}
    university: Академія «{p}», {t}
    adults: Центр освіти дорослих «{p}», {t}
    municipality: {q} громада
    company: ict=ТОВ «{p} Софт» | build=ТОВ «{p} Буд» | food=ТОВ «{p} Хліб»
    group: tech=АТ «Завод {p}»
    social: Соціальне підприємство «{p}»
    chamber: Спілка підприємців «{p}», {t}
    association: Громадська організація «{p}», {t}
    research: Дослідний центр «{p}», {t}
    youth: Молодіжний центр «{p}», {t}
    teachers: Спілка вчителів «{p}»
    parts: Сонечко, Калина, Їжачок, Ластівка, Джерело, Барвінок, Зірочка, Світанок, Яблунька, Ґанок, Веселка, Дзвіночок
    places: Калинівська нова, Джерельнянська, Яблунецька, Світанкова
    about.school: Школа шукає друзів у Європі та вчиться працювати в новий спосіб.
    about.vet: Учні здобувають професію в майстернях і на підприємствах.`,
  ka: `
    kindergarten: საბავშვო ბაღი „{p}“, {t}
    primary: {T} დაწყებითი სკოლა „{p}“
    secondary: {T} სკოლა „{p}“
    vocational: {T} პროფესიული კოლეჯი „{p}“
    university: {T} აკადემია „{p}“
    adults: ზრდასრულთა განათლების ცენტრი „{p}“, {t}
    municipality: {Q} მუნიციპალიტეტი
    company: ict=შპს „{p} სოფტი“ | tour=შპს „{p} ტური“ | food=შპს „{p} ღვინო“
    group: food=სს „{p} ჩაი“
    social: სოციალური საწარმო „{p}“
    chamber: მეწარმეთა კავშირი „{p}“, {t}
    association: ასოციაცია „{p}“, {t}
    research: კვლევითი ცენტრი „{p}“
    youth: ახალგაზრდული ცენტრი „{p}“, {t}
    teachers: მასწავლებელთა კავშირი „{p}“
    parts: მზე, ვაზი, მერცხალი, წყარო, ვარსკვლავი, იასამანი, მუხა, ცისარტყელა
    places: მუხნარის/მუხნარის, წყაროსთავის, ვაზიანთის
    about.school: სკოლა ეძებს პარტნიორებს ევროპაში.`,
  ro: `
    kindergarten: Grădinița „{p}” {t} | Grădinița cu program prelungit „{p}” {t}
    primary: Școala Primară „{p}” {t} | Școala Gimnazială „{p}” {t}
    secondary: Liceul Teoretic „{p}” {t}
    vocational: Liceul Tehnologic „{p}” {t} | sea=Liceul de Marină „{p}” {t} | tour=Colegiul Economic și de Turism „{p}” {t} | food=Liceul Agricol „{p}” {t}
    college: Școala Postliceală „{p}” {t}
    university: Institutul Superior „{p}” {t} | Academia „{p}” {t}
    adults: Centrul de Educație a Adulților „{p}” {t}
    municipality: Comuna {q} | Orașul {q}
    region: Asociația de dezvoltare {q}
    company: sea=Șantierul {p} SRL | ict={p} Soft SRL | build=Construcții {p} SRL | food=Panificație {p} SRL | tour=Pensiunea {p} SRL | tech=Mecanica {p} SRL | care=Îngrijire {p} SRL
    group: tech=Uzinele {p} SA
    social: Întreprinderea socială „{p}”
    chamber: Patronatul „{p}” {t} | Uniunea meșteșugarilor „{p}”
    association: Asociația „{p}” {t} | Fundația „{p}”
    research: Centrul de cercetare „{p}” {t}
    youth: Clubul tinerilor „{p}” {t}
    teachers: Asociația profesorilor „{p}”
    parts: Ghiocelul, Rândunica, Stejarul, Izvorul, Luceafăr de zi, Steluța, Fagul, Curcubeu, Mărgăritar, Țărmul, Șoimul, Câmpia verde
    places: Stejărișu Nou, Izvoru Lung, Făgetu de Jos, Rândunești, Țărmureni, Poiana Șoimului
    about.children: O grădiniță mică, cu multă joacă în aer liber.
    about.school: Școala caută parteneri pentru proiecte despre citit și natură. | Lucrăm ca fiecare copil din sat să termine școala.
    about.vet: Elevii fac practică în firme din țară și din străinătate.
    about.work: Firmă de familie, deschisă elevilor și ucenicilor.
    about.public: Administrăm școli și grădinițe și sprijinim directorii lor.
    about.other: Aducem împreună oameni care vor să învețe toată viața.`,
  hu: `
    kindergarten: {T} {p} Óvoda | {p} Erdei Óvoda, {t}
    primary: {T} {p} Általános Iskola
    secondary: {T} {p} Gimnázium
    vocational: {T} {p} Technikum | tech={T} {p} Gépipari Technikum | tour={T} {p} Vendéglátó Szakképző Iskola | food={p} Mezőgazdasági Szakképző Iskola, {t}
    college: {T} {p} Szakképzési Központ
    university: {T} {p} Főiskola | {p} Alkalmazott Tudományok Főiskolája, {t}
    adults: {T} {p} Felnőttképzési Központ
    municipality: {q} Község Önkormányzata
    region: {q} Kistérségi Társulás
    company: ict={p} Szoftver Kft. | tech={p} Gépgyártó Kft. | build={p} Építő Kft. | food={p} Pékség Kft. | tour={p} Vendégház Kft. | freight={p} Fuvar Kft.
    group: tech={p} Ipari Zrt.
    social: {p} Szociális Szövetkezet
    chamber: {T} {p} Ipartestület | {p} Munkaadói Szövetség
    association: {p} Egyesület, {t} | {p} Alapítvány, {t}
    research: {p} Kutatóközpont, {t}
    youth: {p} Ifjúsági Egyesület, {t}
    teachers: {p} Pedagógus Kör
    parts: Napsugár, Tölgyfa, Csillagfény, Pacsirta, Hársfa, Forrás, Galagonya, Rigó, Vadvirág, Szivárvány, Nyírfa, Őzike
    places: Tölgyesháza, Napkút, Galagonyás, Nyírforrás, Rigóvölgy, Hársújfalu
    about.children: Kis óvoda nagy kerttel, sok játékkal és mesével.
    about.school: Iskolánk partnereket keres olvasás és természettudomány témában.
    about.vet: Diákjaink cégeknél gyakorolnak itthon és külföldön.
    about.work: Családi vállalkozás, szívesen fogadunk gyakornokokat.
    about.other: Közösségeket építünk a tanulás köré.`,
  el: `
    kindergarten: Νηπιαγωγείο «{p}» {T} | Παιδικός σταθμός «{p}», {t}
    primary: Δημοτικό Σχολείο «{p}» {T}
    secondary: Γυμνάσιο «{p}» {T} | Γενικό Λύκειο «{p}» {T}
    vocational: Επαγγελματικό Λύκειο «{p}» {T} | sea=Ναυτική Σχολή «{p}» {T} | tour=Σχολή Τουρισμού «{p}» {T} | food=Αγροτική Σχολή «{p}»
    college: Ινστιτούτο Κατάρτισης «{p}» {T}
    university: Ανώτατη Σχολή «{p}» {T} | Ακαδημία «{p}» {T}
    adults: Σχολείο Ενηλίκων «{p}» {T} | Κέντρο Διά Βίου Μάθησης «{p}»
    municipality: Δήμος {q}
    region: Σύνδεσμος Δήμων {q}
    company: sea=Ναυπηγείο {p} ΙΚΕ | fish=Ιχθυοτροφεία {p} ΕΠΕ | ict={p} Λογισμικό ΙΚΕ | build=Τεχνική {p} ΕΠΕ | food=Ελαιοτριβείο {p} ΟΕ | tour=Ξενοδοχείο {p} ΕΠΕ | energy=Ηλιακή {p} ΙΚΕ
    group: sea=Ναυτιλιακή {p} ΑΕ
    social: Κοινωνική επιχείρηση «{p}»
    chamber: Επιμελητήριο Τεχνών «{p}» {T} | Ένωση Εργοδοτών «{p}»
    association: Σύλλογος «{p}» {T} | Ίδρυμα «{p}»
    research: Ερευνητικό Κέντρο «{p}» {T}
    youth: Ομάδα Νέων «{p}» {T}
    teachers: Δίκτυο Εκπαιδευτικών «{p}»
    parts: Ηλιαχτίδα, Γλάρος, Ελιά, Κυπαρίσσι, Χελιδόνι, Φάρος, Πηγή, Αμυγδαλιά, Αστερίας, Θυμάρι, Ουράνιο Τόξο, Ανεμόμυλος
    places: Ελαιώνα Ακτής, Κυπαρισσίου Όρμου, Πηγών Ανατολής, Γλάρων, Θυμαριού, Αμυγδαλιάς
    about.children: Μικρό νηπιαγωγείο με αυλή, μουσική και πολύ παιχνίδι.
    about.school: Το σχολείο αναζητά συνεργασίες για την ανάγνωση και το περιβάλλον. | Θέλουμε να μοιραστούμε πρακτικές ώστε κανένα παιδί να μην εγκαταλείπει το σχολείο.
    about.vet: Οι μαθητές κάνουν πρακτική σε επιχειρήσεις της περιοχής και στο εξωτερικό.
    about.work: Οικογενειακή επιχείρηση που δέχεται μαθητευόμενους.
    about.public: Στηρίζουμε τα σχολεία και τους παιδικούς σταθμούς του τόπου μας.
    about.other: Φέρνουμε κοντά ανθρώπους που θέλουν να μαθαίνουν.`,
  'el-CY': `
    region: Σύμπλεγμα Κοινοτήτων {q}
    vocational: Τεχνική Σχολή «{p}» {T} | sea=Ναυτική Σχολή «{p}» {T} | tour=Σχολή Ξενοδοχειακών «{p}» {T}
    company: sea=Ναυτικές Υπηρεσίες {p} Λτδ | ict={p} Λογισμικό Λτδ | food=Χαλλούμια {p} Λτδ | tour=Ξενοδοχείο {p} Λτδ`,
  tr: `
    kindergarten: {t} {p} Anaokulu
    primary: {t} {p} İlkokulu | {p} Köy İlkokulu, {t}
    secondary: {t} {p} Ortaokulu | {t} {p} Anadolu Lisesi
    vocational: {t} {p} Mesleki ve Teknik Anadolu Lisesi | sea={t} {p} Denizcilik Meslek Lisesi | tour={t} {p} Turizm Meslek Lisesi | food={t} {p} Tarım Meslek Lisesi
    college: {t} {p} Meslek Yüksekokulu
    university: {p} Uygulamalı Bilimler Akademisi, {t}
    adults: {t} {p} Halk Eğitimi Merkezi
    municipality: {q} Belediyesi
    region: {q} Kalkınma Birliği
    company: sea={p} Tersanesi Ltd. Şti. | ict={p} Yazılım Ltd. Şti. | tech={p} Makine Ltd. Şti. | build={p} Yapı Ltd. Şti. | food={p} Zeytinyağı Ltd. Şti. | tour={p} Otel Ltd. Şti. | energy={p} Güneş Enerjisi A.Ş.
    group: tech={p} Sanayi A.Ş. | food={p} Gıda A.Ş.
    social: {p} Kadın Kooperatifi, {t}
    chamber: {t} {p} Esnaf Odası | {p} İşverenler Birliği
    association: {p} Derneği, {t} | {p} Vakfı
    research: {p} Araştırma Merkezi, {t}
    youth: {p} Gençlik Derneği, {t}
    teachers: {p} Öğretmenler Derneği
    parts: Papatya, Çınar, Güneş, Martı, Gökkuşağı, Zeytin Dalı, Pınar, Yıldız, Ihlamur, Şafak, Kırlangıç, Nar Çiçeği
    places: Çınarpınar, Zeytinkıyı, Güneşköy, Ihlamuralan, Kırlangıçtepe, Martıburnu, Şafakdere
    about.children: Oyunla öğrenen küçük bir anaokulu.
    about.school: Okulumuz çevre ve okuma projeleri için ortak arıyor. | Devamsızlığı azaltmak için başka ülkelerden öğrenmek istiyoruz.
    about.vet: Öğrencilerimiz işletmelerde staj yapıyor ve yurt dışına çıkmak istiyor.
    about.work: Stajyer ve çırak kabul eden yerel bir işletme.
    about.public: İlçemizdeki okullara ve ailelere destek oluyoruz.
    about.other: Gönüllüler ve öğrenenler bir araya geliyor.`,
  de: `
    kindergarten: Kindergarten {p}, {t} | Kita {p}, {t} | Waldkindergarten {p}, {t}
    primary: Grundschule {p}, {t}
    secondary: Gymnasium {p}, {t} | Gesamtschule {p}, {t} | Realschule {p}, {t}
    vocational: Berufsschule {p}, {t} | sea=Seefahrtschule {p}, {t} | tech=Berufskolleg Technik {p}, {t} | care=Pflegeschule {p}, {t} | build=Bauberufsschule {p}, {t}
    college: Fachschule {p}, {t}
    university: Hochschule {p}, {t} | Akademie {p} für angewandte Wissenschaften, {t}
    adults: Bildungswerk {p}, {t} | Heimvolkshochschule {p}
    municipality: Gemeinde {q} | Stadt {q}
    region: Landkreis {q} | Schulverband {q}
    company: sea=Bootswerft {p} GmbH | ict={p} Software GmbH | tech={p} Maschinenbau GmbH | build=Zimmerei {p} GmbH | food=Bäckerei {p} GmbH | tour=Gasthof {p} GmbH | energy={p} Solartechnik GmbH | freight=Spedition {p} GmbH
    group: tech={p} Werke AG | energy={p} Energie AG
    social: Inklusionsbetrieb {p}, {t}
    chamber: Innungsverband {p}, {t} | Arbeitgeberkreis {p}
    association: Verein {p} e.V., {t} | Stiftung {p}
    research: Forschungsstelle {p}, {t}
    youth: Jugendring {p}, {t} | Jugendwerkstatt {p} e.V.
    teachers: Lehrkräftenetz {p} | Elternverband {p}
    parts: Sonnenhügel, Lerchenfeld, Birkenhain, Leuchtturm, Sternschnuppe, Apfelgarten, Mühlbach, Kranich, Regenbogen, Löwenzahn, Ährenfeld, Weidenhof
    places: Lerchenau, Birkenmühl, Sonnrain, Kranichsee, Apfelbach, Weidenförde, Ährental
    about.children: Ein kleines Haus mit großem Garten. Die Kinder forschen, bauen und sprechen viele Sprachen. | Wir lassen Kindern Zeit zum Spielen und suchen Austausch mit Fachkräften anderswo.
    about.school: Unsere Schule möchte von anderen lernen, wie alle Kinder einen Abschluss schaffen. | Wir suchen Partner für Naturwissenschaft, Lesen und Demokratie im Alltag.
    about.vet: Unterricht und Betrieb gehören bei uns zusammen. Lernende gehen jedes Jahr ins Ausland. | Moderne Werkstätten und enge Kontakte zu den Betrieben der Region.
    about.work: Ausbildungsbetrieb mit erfahrenen Meisterinnen und Meistern. | Familienbetrieb, der gern Praktikanten aus Europa aufnimmt.
    about.public: Träger von Kitas und Schulen. Bildung ist im Leitbild verankert.
    about.other: Wir bringen Menschen zusammen, die lernen und mitgestalten wollen.`,
  'de-AT': `
    primary: Volksschule {p}, {t}
    secondary: Mittelschule {p}, {t} | Gymnasium {p}, {t}
    vocational: Berufsschule {p}, {t} | tech=Höhere technische Lehranstalt {p}, {t} | tour=Tourismusschule {p}, {t}
    university: Fachhochschule {p}, {t}
    municipality: Marktgemeinde {q} | Stadtgemeinde {q}
    region: Regionalverband {q}
    company: ict={p} Software GmbH | tech={p} Maschinenbau GmbH | build=Holzbau {p} GmbH | food=Käserei {p} GmbH | tour=Alpenhof {p} GmbH | energy={p} Solartechnik GmbH`,
  'de-LI': `
    primary: Primarschule {p}, {t}
    secondary: Sekundarschule {p}, {t}
    vocational: Berufsbildungsschule {p}, {t}
    company: ict={p} Informatik AG | build=Holzbau {p} AG | tech={p} Feinmechanik AG`,
  nl: `
    kindergarten: Kinderopvang {p}, {t} | Peuterschool {p}, {t}
    primary: Basisschool {p}, {t}
    secondary: {p} College, {t} | Scholengemeenschap {p}, {t}
    vocational: Vakschool {p}, {t} | sea=Zeevaartschool {p}, {t} | food=Groenschool {p}, {t} | tech=Techniekschool {p}, {t} | care=Zorgschool {p}, {t}
    college: Beroepsacademie {p}, {t}
    university: Hogeschool {p}, {t}
    adults: Volksuniversiteit {p}, {t} | Leerhuis {p}, {t}
    municipality: Gemeente {q}
    region: Regio {q}
    company: sea=Scheepswerf {p} BV | ict={p} Software BV | tech=Machinefabriek {p} BV | build=Bouwbedrijf {p} BV | food=Bakkerij {p} BV | energy={p} Windtechniek BV | tour=Herberg {p} BV
    group: freight={p} Logistiek NV
    social: Sociale werkplaats {p}
    chamber: Ondernemersvereniging {p}, {t} | Werkgeverskring {p}
    association: Stichting {p}, {t} | Vereniging {p}
    research: Kenniscentrum {p}, {t}
    youth: Jongerencentrum {p}, {t}
    teachers: Lerarenkring {p}
    parts: De Zonnebloem, De Leeuwerik, De Wilg, Het Kompas, De Vuurtoren, De Klaver, Het Windmolentje, De Meerkoet, De Appelgaard, Het Zeepaardje, De Vlieger, De Driesprong
    places: Wilgenveen, Zonnedijk, Leeuwerikhaven, Meerkoetsluis, Klaverdam, Nieuw-Oeverland
    about.children: Kleine opvang met een grote tuin, waar spelen en taal samengaan.
    about.school: Onze school zoekt partners voor burgerschap, lezen en techniek. | We willen weten hoe anderen voorkomen dat leerlingen afhaken.
    about.vet: Leren en werken wisselen elkaar af. Stages in het buitenland horen erbij.
    about.work: Erkend leerbedrijf met plek voor buitenlandse stagiairs.
    about.public: Wij ondersteunen de scholen in onze dorpen en wijken.
    about.other: We brengen mensen bijeen die willen leren en meedoen.`,
  'nl-BE': `
    kindergarten: Kleuterschool {p}, {t}
    secondary: Secundaire school {p}, {t} | Atheneum {p}, {t}
    vocational: Beroepsschool {p}, {t} | tech=Technisch instituut {p}, {t} | tour=Hotelschool {p}, {t}
    adults: Centrum voor volwassenenonderwijs {p}, {t}
    association: Vzw {p}, {t}`,
  fr: `
    kindergarten: École maternelle {p}, {t} | Jardin d’enfants {p}, {t}
    primary: École élémentaire {p}, {t} | École primaire {p}, {t}
    secondary: Collège {p}, {t} | Lycée {p}, {t}
    vocational: Lycée professionnel {p}, {t} | sea=Lycée maritime {p}, {t} | food=Lycée agricole {p}, {t} | tour=Lycée hôtelier {p}, {t} | tech=CFA des métiers techniques {p}, {t}
    college: École supérieure des métiers {p}, {t}
    university: Institut universitaire {p}, {t} | Haute école {p}, {t}
    adults: Centre de formation {p}, {t} | Université populaire {p}
    municipality: Commune de {q}
    region: Syndicat intercommunal scolaire de {q} | Pays de {q}
    company: sea=Chantier naval {p} SARL | fish=Parcs à huîtres {p} SARL | ict={p} Logiciels SARL | tech=Mécanique {p} SARL | build=Charpentes {p} SARL | food=Fromagerie {p} SARL | tour=Auberge {p} SARL | energy={p} Énergies SAS
    group: tech=Groupe {p} SA
    social: Régie solidaire {p}, {t}
    chamber: Chambre des artisans {p}, {t} | Union des employeurs {p}
    association: Association {p}, {t} | Fondation {p}
    research: Centre de recherche {p}, {t}
    youth: Maison des jeunes {p}, {t}
    teachers: Réseau d’enseignants {p} | Parents d’élèves {p}
    parts: Les Hirondelles, Le Phare, Les Tilleuls, La Source, Les Coquelicots, L’Étoile du matin, Le Moulin bleu, Les Genêts, La Bruyère, Les Mésanges, L’Alouette, Les Châtaigniers
    places: Valmeunier, Brémont-sur-Aire, Saint-Alver, Les Aulnettes, Roquefeuille-le-Vieux, Champ-d’Étoile, Marsanvert
    about.children: Une petite école au jardin, où l’on joue, chante et parle plusieurs langues.
    about.school: L’école cherche des partenaires pour la lecture, les sciences et le vivre-ensemble. | Nous voulons apprendre comment d’autres évitent le décrochage.
    about.vet: Nos élèves partent en stage en Europe et reviennent plus sûrs d’eux. | Des ateliers bien équipés et des entreprises partenaires toutes proches.
    about.work: Entreprise familiale qui forme des apprentis depuis longtemps.
    about.public: Nous gérons des écoles et soutenons leurs projets d’ouverture.
    about.other: Nous réunissons celles et ceux qui apprennent tout au long de la vie.`,
  'fr-BE': `
    secondary: Athénée {p}, {t}
    vocational: Institut technique {p}, {t} | tour=École hôtelière {p}, {t} | tech=Centre de formation technique {p}, {t}
    adults: Cours de promotion sociale {p}, {t}
    association: ASBL {p}, {t}
    region: Intercommunale scolaire {q}`,
  'fr-LU': `
    primary: École fondamentale {p}, {t} | Schoul {p}, {t}
    vocational: Lycée technique {p}, {t}
    municipality: Commune de {q} | Gemeng {q}
    places: Waldbruch, Sauerdall, Birkelt-sur-Alz, Eechelter`,
  es: `
    kindergarten: Escuela infantil {p}, {t}
    primary: CEIP {p}, {t} | Colegio rural {p}, {t}
    secondary: IES {p}, {t} | Instituto {p}, {t}
    vocational: Centro de formación profesional {p}, {t} | sea=Instituto marítimo-pesquero {p}, {t} | tour=Escuela de hostelería {p}, {t} | food=Escuela agraria {p}, {t} | ict=Centro de FP digital {p}, {t}
    college: Centro de grado superior {p}, {t}
    university: Escuela universitaria {p}, {t} | Facultad libre {p}, {t}
    adults: Centro de personas adultas {p}, {t} | Universidad popular {p}
    municipality: Ayuntamiento de {q}
    region: Mancomunidad de {q} | Comarca de {q}
    company: sea=Astilleros {p} SL | fish=Acuicultura {p} SL | ict={p} Software SL | tech=Talleres {p} SL | build=Construcciones {p} SL | food=Almazara {p} SL | tour=Hostal {p} SL | energy=Solar {p} SL | care=Cuidados {p} SL
    group: energy={p} Renovables SA | food=Conservas {p} SA
    social: Cooperativa de inserción {p}, {t}
    chamber: Cámara de oficios {p}, {t} | Confederación empresarial {p}
    association: Asociación {p}, {t} | Fundación {p}
    research: Centro de investigación {p}, {t}
    youth: Asociación juvenil {p}, {t}
    teachers: Red de docentes {p} | Familias de {p}
    parts: El Olivar, La Golondrina, Las Encinas, Mirasol, El Faro, Los Almendros, La Retama, Río Claro, Las Gaviotas, La Alondra, Sierra Añil, El Arcoíris
    places: Valdeolmo, Fuentes del Azor, Olivares Altos, Puertoñero, Almendrera, Ribera de Lirios, Montejuncal
    about.children: Escuela pequeña con huerto, donde se aprende jugando.
    about.school: Buscamos centros para trabajar la lectura, la ciencia y la convivencia. | Queremos aprender cómo evitar el abandono escolar desde los primeros cursos.
    about.vet: El alumnado hace prácticas en empresas de aquí y de Europa. | Ciclos formativos con talleres propios y empresas cercanas.
    about.work: Empresa familiar que acoge a estudiantes en prácticas.
    about.public: Acompañamos a las escuelas del municipio y a sus familias.
    about.other: Unimos a personas que quieren aprender y participar.`,
  ca: `
    kindergarten: Escola bressol {p}, {t}
    primary: Escola {p}, {t}
    secondary: Institut {p}, {t}
    vocational: Institut professional {p}, {t}
    adults: Escola d’adults {p}, {t}
    municipality: Ajuntament de {q}
    association: Associació {p}, {t}
    youth: Casal de joves {p}, {t}
    parts: L’Oreneta, El Roure, La Ginesta, Mar Endins, Les Alzines, El Pont Nou, La Gavina, L’Avellaner
    places: Fontverda, Rourell de Mar, Ginestada
    about.school: L’escola busca companys de viatge per treballar la lectura i el territori.
    about.vet: L’alumnat fa pràctiques a empreses d’aquí i d’Europa.`,
  pt: `
    kindergarten: Jardim de infância {p}, {t}
    primary: Escola básica {p}, {t}
    secondary: Escola secundária {p}, {t} | Agrupamento de escolas {p}, {t}
    vocational: Escola profissional {p}, {t} | sea=Escola de pesca e marinha {p}, {t} | tour=Escola de hotelaria {p}, {t} | food=Escola agrícola {p}, {t}
    college: Instituto técnico {p}, {t}
    university: Instituto superior {p}, {t}
    adults: Centro de formação {p}, {t} | Universidade sénior {p}, {t}
    municipality: Câmara municipal de {q} | Junta de freguesia de {q}
    region: Associação de municípios de {q}
    company: sea=Estaleiro {p} Lda | fish=Aquacultura {p} Lda | ict={p} Software Lda | tech=Metalomecânica {p} Lda | build=Construções {p} Lda | food=Queijaria {p} Lda | tour=Quinta {p} Lda | energy=Energia {p} Lda
    group: food=Conserveira {p} SA
    social: Cooperativa social {p}, {t}
    chamber: Associação empresarial {p}, {t} | Câmara de ofícios {p}
    association: Associação {p}, {t} | Fundação {p}
    research: Centro de investigação {p}, {t}
    youth: Associação juvenil {p}, {t}
    teachers: Rede de professores {p}
    parts: A Andorinha, O Sobreiro, Girassol, O Farol, As Amendoeiras, Rio Manso, A Gaivota, Alecrim, Estrela do Mar, O Moinho, Arco-Íris, Giesta
    places: Vale de Urzes, Fonte do Açor, Sobreiral Novo, Areia Mansa, Moinhos de Além, São Gil da Serra
    about.children: Um jardim de infância pequeno, com horta e muito tempo ao ar livre.
    about.school: A escola procura parceiros para a leitura, o mar e a ciência. | Queremos que nenhum aluno abandone a escola antes do tempo.
    about.vet: Os alunos fazem estágios em empresas da região e no estrangeiro.
    about.work: Empresa familiar que recebe estagiários com gosto.
    about.public: Apoiamos as escolas e as famílias do concelho.
    about.other: Juntamos pessoas que querem aprender e participar.`,
  it: `
    kindergarten: Scuola dell’infanzia {p}, {t} | Asilo nel bosco {p}, {t}
    primary: Scuola primaria {p}, {t} | Istituto comprensivo {p}, {t}
    secondary: Liceo {p}, {t} | Scuola media {p}, {t}
    vocational: Istituto professionale {p}, {t} | sea=Istituto nautico {p}, {t} | tour=Istituto alberghiero {p}, {t} | food=Istituto agrario {p}, {t} | tech=Istituto tecnico {p}, {t}
    college: Accademia tecnica superiore {p}, {t}
    university: Libera accademia {p}, {t} | Scuola universitaria {p}, {t}
    adults: Centro per adulti {p}, {t} | Università popolare {p}
    municipality: Comune di {q}
    region: Unione dei comuni di {q}
    company: sea=Cantiere navale {p} Srl | fish=Itticoltura {p} Srl | ict={p} Software Srl | tech=Officine {p} Srl | build=Edilizia {p} Srl | food=Frantoio {p} Srl | tour=Albergo {p} Srl | art=Ceramiche {p} Srl | care=Assistenza {p} Srl
    group: tech=Industrie {p} SpA | food=Pastificio {p} SpA
    social: Cooperativa sociale {p}, {t}
    chamber: Confederazione artigiana {p}, {t} | Unione degli industriali {p}
    association: Associazione {p}, {t} | Fondazione {p}
    research: Centro studi {p}, {t}
    youth: Centro giovanile {p}, {t}
    teachers: Rete di docenti {p} | Comitato genitori {p}
    parts: La Rondine, Il Faro, Girasole, Le Querce, La Ginestra, Acquachiara, Il Gabbiano, Arcobaleno, Il Melograno, La Lucciola, Stella Marina, Il Ponte Lungo
    places: Valchiara, Borgo Ginestre, Melograneto, Ripa Lucciola, San Fiorano al Faro, Querceta d’Isola, Acquasanta Nuova
    about.children: Una piccola scuola con l’orto, dove si impara giocando.
    about.school: Cerchiamo scuole con cui lavorare su lettura, scienza e cittadinanza. | Vogliamo capire come altri tengono a scuola i ragazzi più fragili.
    about.vet: I nostri studenti fanno tirocini in imprese del territorio e in Europa. | Laboratori moderni e imprese che collaborano da anni.
    about.work: Impresa familiare che accoglie tirocinanti e apprendisti.
    about.public: Sosteniamo le scuole e i nidi del nostro territorio.
    about.other: Mettiamo insieme persone che vogliono imparare e partecipare.`,
  mt: `
    kindergarten: Iċ-Ċentru tat-Tfal {p}, {t}
    primary: Skola Primarja {p}, {t}
    secondary: Skola Sekondarja {p}, {t}
    vocational: Istitut tas-Snajja’ {p}, {t} | sea=Maritime Training School {p}, {t} | tour=Hospitality School {p}, {t}
    adults: Ċentru tat-Tagħlim {p}, {t}
    municipality: Kunsill Lokali {q}
    region: Kunsill Reġjonali {q}
    association: Għaqda {p}, {t}
    youth: Għaqda Żgħażagħ {p}, {t}
    parts: Ix-Xemx, Il-Ħuttafa, Il-Fanal, Il-Ħarruba, Iż-Żahar, Il-Mewġa, Iċ-Ċawsli, Il-Qawsalla
    places: Ħal Żebbuġa, Wied il-Fanal, Għajn Ħarrub
    about.school: L-iskola tagħna tfittex sħab għal proġetti dwar il-baħar u l-qari.`,
  en: `
    kindergarten: {p} Early Years Centre, {t} | {p} Nursery, {t}
    primary: {p} Primary School, {t}
    secondary: {p} Community School, {t} | {p} Secondary School, {t}
    vocational: {p} Training College, {t} | sea={p} Maritime Training Centre, {t} | build={p} Construction Skills Centre, {t} | ict={p} Digital Skills College, {t}
    college: {p} Technical Institute, {t}
    university: {p} University College, {t}
    adults: {p} Adult Learning, {t}
    municipality: {q} Council
    region: {q} Regional Education Board
    company: ict={p} Software Ltd | sea={p} Boatyard Ltd | build={p} Joinery Ltd | food={p} Foods Ltd | tour={p} Guesthouse Ltd | energy={p} Renewables Ltd | care={p} Care Ltd | fish={p} Seafarms Ltd
    group: tech={p} Engineering plc | food={p} Dairies plc
    social: {p} Social Enterprise, {t}
    chamber: {p} Chamber of Trades, {t} | {p} Employers’ Forum
    association: {p} Trust, {t} | {p} Community Association, {t}
    research: {p} Research Centre, {t}
    youth: {p} Youth Project, {t}
    teachers: {p} Teachers’ Network | {p} Parents’ Association
    parts: Rowan Tree, Lark Hill, Brightwater, Kestrel, Harbour Light, Willow Brook, Stonebridge, Meadowside, Foxglove, Northwind, Clover Field, Seven Oaks
    places: Larkwater, Rowanmoor, Kestrelhaven, Brightford, Cloverdale, Stonequay
    about.children: A small setting by a park. Children spend most of the day outdoors. | Play, stories and several home languages fill our day.
    about.school: A friendly school in a mixed neighbourhood, keen to learn how others keep pupils in class. | We look for classes to read, measure and write with.
    about.vet: Half of the training takes place with employers, and we would like more of it abroad.
    about.work: A family business with skilled mentors and room for a trainee or two.
    about.public: We look after schools and early-years settings across several villages.
    about.other: A small team of staff and volunteers that brings learners together.`,
  'en-IE': `
    primary: {p} National School, {t}
    vocational: {p} Further Education Centre, {t} | sea={p} Maritime Training Centre, {t} | food={p} Agricultural College, {t}
    municipality: {q} County District
    region: {q} Education and Training Partnership`,
  'en-GB': `
    university: {p} University College, {t} | {p} Institute of Higher Education
    vocational: {p} College of Further Education, {t} | sea={p} Nautical College, {t} | care={p} Care Academy, {t}`,
  ga: `
    kindergarten: Naíonra {p}, {t}
    primary: Gaelscoil {p}, {t} | Scoil {p}, {t}
    secondary: Coláiste {p}, {t}
    youth: Club Óige {p}, {t}
    parts: na Fuinseoige, na Mara, an Dreoilín, na gCloch, an tSolais, na Fáinleoige
    about.school: Scoil bheag cois farraige a bhfuil suim aici i dteangacha agus sa dúlra.`,
}

/** Where a language has no pattern of a kind it borrows from these, in order. */
export const borrows: Record<string, string[]> = {
  'sv-FI': ['sv'],
  'el-CY': ['el'],
  'de-AT': ['de'],
  'de-LI': ['de'],
  'nl-BE': ['nl'],
  'fr-BE': ['fr'],
  'fr-LU': ['fr'],
  'ro-MD': ['ro'],
  bs: ['hr'],
  ca: ['es'],
  'en-IE': ['en'],
  'en-GB': ['en'],
  mt: ['en'],
  ga: ['en-IE', 'en'],
}
