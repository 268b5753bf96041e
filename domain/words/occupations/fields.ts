// Fields of education and training (ISCED-F 2013, UNESCO Institute for Statistics) that a place can be in, in English and
// Norwegian. Fields “not elsewhere classified” are left out: nobody looks for one.

/** One line each: the code, the English name, the Norwegian one. */
export const fieldNames = `
0011 Basic programmes and qualifications|Grunnleggende opplæring
0021 Literacy and numeracy|Lese-, skrive- og tallforståelse
0031 Personal skills and development|Personlig utvikling
0111 Education science|Pedagogikk
0112 Training for pre-school teachers|Barnehagelærer
0113 Teacher training without subject specialisation|Lærerutdanning uten fagspesialisering
0114 Teacher training with subject specialisation|Faglærer
0211 Audio-visual techniques and media production|Lyd, bilde og medieproduksjon
0212 Fashion, interior and industrial design|Mote, interiør og industridesign
0213 Fine arts|Bildende kunst
0214 Handicrafts|Kunsthåndverk
0215 Music and performing arts|Musikk og scenekunst
0221 Religion and theology|Religion og teologi
0222 History and archaeology|Historie og arkeologi
0223 Philosophy and ethics|Filosofi og etikk
0231 Language acquisition|Språkopplæring
0232 Literature and linguistics|Litteratur og språkvitenskap
0311 Economics|Samfunnsøkonomi
0312 Political sciences and civics|Statsvitenskap og samfunnskunnskap
0313 Psychology|Psykologi
0314 Sociology and cultural studies|Sosiologi og kulturstudier
0321 Journalism and reporting|Journalistikk
0322 Library, information and archival studies|Bibliotek og arkiv
0411 Accounting and taxation|Regnskap og skatt
0412 Finance, banking and insurance|Finans, bank og forsikring
0413 Management and administration|Ledelse og administrasjon
0414 Marketing and advertising|Markedsføring og reklame
0415 Secretarial and office work|Sekretær- og kontorarbeid
0416 Wholesale and retail sales|Salg og handel
0417 Work skills|Arbeidslivsferdigheter
0421 Law|Jus
0511 Biology|Biologi
0512 Biochemistry|Biokjemi
0521 Environmental sciences|Miljøfag
0522 Natural environments and wildlife|Naturforvaltning
0531 Chemistry|Kjemi
0532 Earth sciences|Geofag
0533 Physics|Fysikk
0541 Mathematics|Matematikk
0542 Statistics|Statistikk
0611 Computer use|Databruk
0612 Database and network design and administration|Databaser og nettverk
0613 Software and applications development and analysis|Programmering og systemutvikling
0711 Chemical engineering and processes|Kjemiteknikk og prosess
0712 Environmental protection technology|Miljøteknikk
0713 Electricity and energy|Elektro og energi
0714 Electronics and automation|Elektronikk og automasjon
0715 Mechanics and metal trades|Mekaniske fag og metallfag
0716 Motor vehicles, ships and aircraft|Bil, skip og fly
0721 Food processing|Matproduksjon
0722 Materials (glass, paper, plastic and wood)|Tre, glass, papir og plast
0723 Textiles (clothes, footwear and leather)|Tekstil, klær, sko og lær
0724 Mining and extraction|Gruvedrift og utvinning
0731 Architecture and town planning|Arkitektur og byplanlegging
0732 Building and civil engineering|Bygg og anlegg
0811 Crop and livestock production|Planteproduksjon og husdyrhold
0812 Horticulture|Hagebruk og gartneri
0821 Forestry|Skogbruk
0831 Fisheries|Fiske og havbruk
0841 Veterinary|Veterinærfag og dyrepleie
0911 Dental studies|Tannhelse
0912 Medicine|Medisin
0913 Nursing and midwifery|Sykepleie og jordmorfag
0914 Medical diagnostic and treatment technology|Medisinsk teknikk
0915 Therapy and rehabilitation|Terapi og rehabilitering
0916 Pharmacy|Farmasi
0917 Traditional and complementary medicine and therapy|Alternativ behandling
0921 Care of the elderly and of disabled adults|Omsorg for eldre og funksjonshemmede
0922 Child care and youth services|Barne- og ungdomsarbeid
0923 Social work and counselling|Sosialt arbeid og rådgivning
1011 Domestic services|Renhold og husarbeid
1012 Hair and beauty services|Hår og skjønnhet
1013 Hotel, restaurants and catering|Hotell, restaurant og servering
1014 Sports|Idrett
1015 Travel, tourism and leisure|Reiseliv og fritid
1021 Community sanitation|Renovasjon
1022 Occupational health and safety|Arbeidshelse og sikkerhet
1031 Military and defence|Forsvar
1032 Protection of persons and property|Vakt, sikkerhet og brannvern
1041 Transport services|Transport og sjøfart
`
