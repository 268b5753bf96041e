// Råd som ingen opplysning i et utkast kan avgjøre, på bokmål; tallene kommer fra kravet selv.
import type { AdviceTopic } from '../requirement.ts'
import { formatsOf } from './format.ts'

const formats = formatsOf('nb')
const number = (value: number | undefined) => formats.number(value ?? 0)
const euro = (amount: number | undefined) => `${number(amount)} euro`

export const topics: Record<AdviceTopic, (values: readonly number[]) => string> = {
  'same-consortium-once': () => 'det samme konsortiet søker én gang per frist, til ett nasjonalt kontor',
  'added-value': () =>
    'partnere fra land utenfor programmet må tilføre noe vesentlig; beskriv hva, ellers tas de ut av søknaden',
  'management-share': ([share]) => `prosjektledelse tar høyst ${share} % av tilskuddet`,
  'work-packages': ([most]) => `prosjektet har høyst ${most} arbeidspakker`,
  'active-in-vet': () => 'alle medlemmer er aktive i fag- og yrkesopplæring eller i arbeidslivet',
  'active-in-education': () =>
    'alle medlemmer er universiteter eller høyskoler, eller aktive i utdanning, opplæring, ungdomsarbeid eller arbeidsliv',
  'active-in-youth': () => 'den som koordinerer, er aktiv på ungdomsfeltet',
  'active-in-sport': () => 'søkeren er aktiv i idretten',
  'eqf-levels': ([low, high]) => `hovedvekten ligger på EQF-nivå ${low} til ${high}`,
  'own-agency-contracts': () => 'koordinatoren søker; hver skole skriver kontrakt med sitt eget nasjonale kontor',
  'optional-round': () =>
    'den andre søknadsrunden finnes bare der det nasjonale kontoret åpner for den: spør før dere planlegger med den',
  'not-for-profit': () => 'den som søker, driver uten fortjeneste',
  'european-ngo': ([years, entities]) =>
    `en europeisk frivillig organisasjon har bestått i minst ${years} år og har ledd i minst ${entities} EU-land eller assosierte land; det europeiske sekretariatet søker`,
  'listed-activity': ([least]) => `prosjektet planlegger minst ${least} av aktivitetene veilederen lister opp`,
  'other-blueprint': () =>
    'økosystemet er ikke et som et pågående Blueprint eller kompetanseakademi dekker, og prosjektet er knyttet til et stort partnerskap i Pact for Skills',
  'unit-grant': ([perMonth, students, scholarship, scholarships]) =>
    `tilskuddet er ${euro(perMonth)} i måneden for hver av inntil ${students} studenter, og inntil ${scholarships} stipend på ${euro(scholarship)} i måneden`,
  'management-organisations': ([most]) => `penger til prosjektledelse gis for høyst ${most} organisasjoner`,
  'partner-countries': () => 'organisasjoner fra partnerland er med bare der de tilfører noe',
  'organisational-link': () => 'hver skole i konsortiet hører organisatorisk til den som leder det',
  'mobility-charter': () => 'søkeren har et VET Mobility Charter',
  'individual-or-coordinator': () =>
    'på hvert felt søker en organisasjon enten for seg selv eller som koordinator for et mobilitetskonsortium; medlemmene trenger ikke å være listet ennå',
  'years-of-experience': ([years]) => `søkeren har minst ${years} års erfaring på feltet`,
  'once-per-field': () => 'en organisasjon søker én gang per felt og runde',
  'own-and-member': ([most]) =>
    `en organisasjon er med i høyst ${most} søknader på samme felt og i samme utlysning: sin egen og ett konsortium, eller to konsortier`,
  'grants-in-years': ([grants, years]) =>
    `en organisasjon får høyst ${grants} slike tilskudd på ${years} år på rad, og ingen i andre runde etter ett i første`,
  'participants-at-most': ([most]) => `høyst ${most} personer reiser; forberedende besøk og ledsagere regnes ikke med`,
  'youth-exchange-groups': ([from, to, fewest, group, young, old]) =>
    `en utveksling har ${from} til ${to} deltakere (minst ${fewest} der alle har færre muligheter), minst ${group} i hver gruppe, i alderen ${young} til ${old}, og en leder i hver gruppe`,
  'activity-needed': () => 'prosjektet har minst én aktivitet for faglig utvikling, og vertslandet er med',
  'no-venue': () => 'ingen aktivitet foregår i Belarus eller Russland',
  'teaching-hours': ([hours]) => `det undervises minst ${hours} timer hvert studieår`,
  'one-centre': () => 'et universitet har ett Centre of Excellence om gangen',
  'ects-and-learners': ([credits, learners]) =>
    `studentene får minst ${credits} studiepoeng (ECTS); organisasjonsstøtte gis fra ${learners} deltakere`,
  sports: ([least]) => `arrangementet omfatter minst ${least} idretter og følges opp i ett år`,
  'local-club': () => 'minst ett lokalt eller regionalt idrettslag er med',
  'third-parties': ([most]) => `én tredjepart får høyst ${euro(most)}`,
  'third-countries-share': ([share]) => `høyst ${share} % av tilskuddet går til mobilitet med andre land`,
  'young-travellers': ([from, to, most]) =>
    `unge med færre muligheter, i alderen ${from} til ${to}, reiser alene eller i grupper på inntil ${most}`,
  'restrictive-measures': () =>
    'russiske virksomheter, og de som er mer enn halvt eid av slike, får ingen støtte utenom utveksling mellom mennesker: spør før dere går videre',
  territories: () => 'der israelske virksomheter er med, gjelder Kommisjonens melding om områdene okkupert siden 1967',
}
