// For dem som lager programmer, på norsk.
import type { developers as en } from './developers.en.ts'
import type { Same } from './same.ts'

export const developers: Same<typeof en> = {
  title: 'For egne programmer',
  lead: 'Utlysninger, organisasjoner, statistikk og alt annet på disse sidene, som data. Sidene bruker det samme API-et.',
  try: {
    title: 'Prøv',
    text: 'Du trenger ingenting for å begynne. Kjør en av disse i en terminal.',
    calls: 'Fristene i den kommende utlysningen, etter tiltak',
    organisations: 'Yrkesskoler i Norge som kan noe om havet',
    statistics: 'Hvem som deltar, år for år, som tabell',
    draft: 'Om et team kan søke, krav for krav',
  },
  model: {
    title: 'Med en språkmodell',
    text: 'Modeller som snakker Model Context Protocol, kan finne organisasjoner, sjekke team, foreslå partnere og sette sammen konsortier som verktøy. Legg dette i innstillingene til programmet ditt:',
  },
  keys: {
    title: 'Nøkler og grenser',
    text: 'Uten nøkkel kan et program spørre {{address}} ganger i timen fra ett nett; med nøkkel {{key}} ganger. Send den slik:',
    make: 'En nøkkel lager og avslutter du på kontosiden din.',
    go: 'Til kontoen din',
    left: 'Hvert svar sier i RateLimit hvor mange spørsmål som er igjen (r), og om hvor mange sekunder timen er over (t). Etter det er svaret 429, og Retry-After sier når du kan komme tilbake. Kalendere man abonnerer på, og disse sidene, telles ikke.',
  },
  more: {
    title: 'Alt sammen',
    page: 'Hver adresse, hva den tar imot og hva den svarer',
    openapi: 'Det samme som OpenAPI 3.1',
    licence: 'Data fra offentlige filer beholder lisensene sine: si hvor de er fra.',
    sources: 'Kilder og lisenser',
  },
  own: {
    title: 'Nøkler til programmene dine',
    text: 'Med en nøkkel kan et program du har laget, lese mer i timen. Den åpner ikke noe som ikke er offentlig.',
    how: 'Slik bruker du den',
    name: 'Hva den er til',
    nameHint: 'For eksempel «fylkesstatistikk». Det kjenner du den igjen på.',
    nameNeeded: 'Skriv hva den er til.',
    tooMany: 'Du har ti nøkler alt. Avslutt en av dem først.',
    make: 'Lag en nøkkel',
    once: 'Kopier den nå: den vises bare denne ene gangen.',
    key: 'Nøkkelen din',
    copy: 'Kopier',
    copied: 'Kopiert.',
    unused: 'ikke brukt ennå',
    used: 'sist brukt {{date}}',
    made: 'laget {{date}}',
    end: 'Avslutt',
    ended: 'Avsluttet. Innen et minutt er det ingen som svarer på den lenger.',
  },
}
