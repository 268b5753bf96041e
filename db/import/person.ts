// Tells natural persons from organisations: a person named in an export stays out of the record.
import { foldedWords } from '../../domain/fold.ts'

/** What exports write as the type, or instead of the name, of somebody whose name is withheld. */
const withheld =
  /^(natural person|physical person|private (person|individual)|individual|person physique|anonymi[sz]ed)s?$/i

const title = /^(mr|mrs|ms|miss|herr|frau|mme|mlle|monsieur|madame)\.? \p{L}/iu

/** Given names common in Europe, folded. Names that are also places, firms or ordinary words are left out. */
const givenNames = new Set(
  `aaron adam adrian agnes agnieszka ahmed aleksandar aleksandra aleksei alessandra alessandro alessia alex alexander
   alexandra alexandre alexandros alexandru alexey alfredo ali alice alicja alina alison alvaro amelie ana anastasia
   anders andre andrea andreas andreea andrei andrej andres andrew andrzej anette angela angelo angelos anita anja anke ann
   anna annalisa anne annemarie annette anthony antoine anton antonella antonia antonino antonio antonios anu apostolos
   arne arthur artur asa astrid attila audrey aurelie barbara barry bartosz beata beate beatrice beatrix beatriz ben
   benedetta benedikt benjamin bernadette bernard bernd bernhard bert birgit birgitta bjorn bogdan boris boyan brian brigitte
   bruno camille carina carl carla carlo carlos carmen carol carole caroline catalin catarina caterina catherine cecile
   cecilia celine charles charlotte chiara chloe chris christa christel christian christiane christina christine
   christoph christophe christopher christos claire clara claude claudia claudio claus constantin cornelia corinna
   cristian cristiana cristina csaba dag damian damien dana daniel daniela daniele danuta dario dave david davide deborah
   denis denise derek diana diego dieter dimitar dimitra dimitri dimitrios dimitris dirk dmitry dominik dominique donatella
   doris dorota dorothea dorothy dragan eduard eduardo edward eero eileen eirik elaine eleni elena eleonora elia elias
   elin elina elisa elisabeth elisabetta elizabeth elke ellen elsa emanuela emil emilia emilie emily emma emmanuel
   enrico eric erica erik erika ernst erwin esther eugen eva evangelia evelyn ewa fabian fabio fabrice fabrizio federica
   federico felix ferdinand fernando filip filipe filippo fiona florian francesca francesco francisco franck frank
   frantisek franz frederic frederik friedrich gabor gabriel gabriela gabriele gareth gary geert genevieve georg george
   georges georgi georgia georgios gerald gerard gerd gerhard gianluca gianni giannis gilles giorgio giorgos giovanna
   giovanni giulia giulio giuseppe goran gordon grazia grzegorz guido guillaume gunnar gunther gustav guy hakan halina
   hanna hannah hanne hans harald harry hartmut heather hector heidi heiko heinrich heinz helen helena helene helga helle
   helmut hendrik henri henrik henry herbert hermann hilde horst hubert hugh hugo ian ignacio igor ilaria ildiko ilona
   ines inga inge ingeborg inger ingrid ioan ioana ioanna ioannis irena irene irina iris isabel isabella isabelle istvan
   ivan ivana ivanka ivo iwona jaan jack jacek jacob jacqueline jacques jakob jakub james jan jana jane janez janina janne
   janos jason javier jean jeanne jeff jennifer jenny jens jeremy jeroen jerome jerzy jesper jessica jesus jill jim joachim
   joan joanna joao johan johann johanna johannes john johnny jolanta jon jonas jonathan jordi jorg jorge jose josef
   josephine joshua juan judit judith juha julia julian juliana julie julien jurgen jussi justyna kai kalle karel karen
   karin karina karl karla karolina kasia katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn
   kati katja katrin kazimierz keith ken kenneth kevin kirsi kirsten kirsti kjell klaus konstantin konstantinos krzysztof
   kurt lars laszlo laura laurence laurent lea leena leif lena lene leo leon leonardo leonie leszek liam lidia liisa
   liliana linda lisa lise liz ljubica lorenzo lothar louis louise luc luca lucas lucia lucie ludwig luigi luis luisa
   lukas lukasz lydia maarten maciej madeleine magda magdalena magnus maja malgorzata manfred manuel manuela marc marcel
   marcin marco marcos marek margaret margarida margarita margherita margit maria marianne marie marija marika marina
   mario marion maris marja marjan mark marko markus marta martha martin martina martine mary massimo mateusz mathias
   mathieu matteo matthew matthias matti maurizio max maximilian meike melanie merete mette michael michaela michal michel
   michela michele michelle miguel mihai mika mikael mikko milan milena milos miriam miroslav mirjam mohamed mohammed
   monica monika monique morten myriam nadia nadine nancy natalia natalie nathalie nicholas nick nicola nicolas nicole
   niels nigel nikola nikolaos nikolay nikos nils nina noemi nuno olaf ole oleg olga oliver olivier orsolya oscar oskar
   otto ove pablo paolo pascal patricia patrick patrik patrizia paul paula pauline paulo pavel pavlos pawel pedro peggy
   peter petr petra petri petros philip philippe pia pierre pietro piotr rachel radoslav rafael raffaele raimund rainer
   ralf ralph ramon raphael raquel rebecca reinhard renata renate rene reto ricardo riccardo richard rikke rita robert
   roberta roberto robin roger roland rolf romain roman ronald rosa rosanna rosemary rudolf rui ruth ryszard sabina sabine
   sabrina sally sam samuel sandra sandrine sanna sara sarah sean sebastian sebastien sergei sergio silke silvia simon
   simona simone sofia sonia sonja sophie soren stanislav stanislaw stavros stefan stefania stefanie stefano steffen stein
   stella stephan stephane stephanie stephen steve steven stig sue susan susana susanna susanne suzanne sven svetlana
   sylvia sylvie tamara tamas tania tanja tatiana ted teresa terje tessa thanos theo theodoros theresa thierry thomas tibor
   tiina tim timo tina tobias tom tomas tomasz tommaso tone tony tor torben tore ulf ulla ulrich ulrike urs ursula urszula
   uta ute uwe valentina valeria valerie vanessa vasile vasilis vera veronica veronika veronique vesna viktor viktoria
   vincent vincenzo virginie vittorio vladimir walter waltraud wendy werner wilhelm willem willi wojciech wolfgang xavier
   yannick yannis yves yvonne zbigniew zdenek zoltan zsofia zuzana`
    .trim()
    .split(/\s+/),
)

/** Types that say what an organisation is: whoever has one is not a person. */
const saysLittle = /^(|other( type of organisation)?|art(ist|s)? .*|audiovisual consultant|cultural operators)$/i

/**
 * Is this participant a natural person? Exports do not mark them. We go by a withheld name, a form of address, or a
 * given name beside a surname, where no type says what kind of organisation it is. Three words need two given names,
 * or the type "Other". An organisation left out by mistake is listed in the report; a person kept would harm somebody.
 */
export function isPerson(name: string, type: string): boolean {
  if (withheld.test(name.trim()) || withheld.test(type.trim()) || title.test(name.trim())) return true
  if (!saysLittle.test(type.trim()) || !/^[\p{L}\p{M}'’ .-]+$/u.test(name.trim())) return false
  const words = name.trim().split(/\s+/)
  if (words.length < 2 || words.length > 3) return false
  const given = words.filter((word) => foldedWords(word).every((part) => givenNames.has(part))).length
  if (given === 0 || (words.length === 3 && given < 2 && type.trim() === '')) return false
  return words.flatMap(foldedWords).every((part) => part.length > 1 && !notPersonal.test(part))
}

/** Words that no person is called: what organisations are, legal forms, articles, saints, numbers of popes and kings. */
const notPersonal = new RegExp(
  `^(academ.*|ag|akadem.*|ambulance|and|ao|arts?|asbl|ass?ocia.*|ayun.*|bv|bvba|cafe|care|ceip|centr.*|cifp|city|club|co|
  cole[gx].*|coll[eè]g.*|community|compan.*|consult.*|cpifp|de|del|della|der|design|di|doo|du|easd|ecole|ensemble|esco.*|
  esk.*|esa|ev|factory|festival|film.*|fonda.*|fonds?|founda.*|funda.*|gabinet|galeri.*|gallery|gemeind.*|gesellschaft|
  gimn.*|gmbh|group|gymn.*|hochsch.*|hospi.*|hotel|house|ies|ii|iii|iv|vi|viii|xx?i+|inc|insti.*|instyt.*|international|
  istitut.*|iti|jewel.*|kft|klub.*|kolleg.*|kommun.*|lab|la|le|lice.*|limited|ll[cp]|lp|ltd|lyc.*|media|muse.*|music|
  nursery|nv|of|office|og|on|online|orchest.*|orkest.*|os|oy|partner.*|pia|plc|press|primary|privat.*|product.*|
  project.*|publish.*|saint|san|sancti|sankt|sant|santa|santo|sao|sarl|sas|sch[uo].*|scoala|secondary|skol.*|
  societ.*|solutions|srl|sro|stichting|stiftung|st|street|studi.*|sveti|szk.*|team|teat.*|theat.*|training|trust|und|uk|
  univ.*|verein|verlag|vgs|vintage|vzw|work.*|youth|ysgol|zavod|zentr.*|zs)$`.replace(/\s+/g, ''),
)
