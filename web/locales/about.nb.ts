// The pages a public service owes its readers, in Norwegian bokmål.
import type { about as aboutEn } from './about.en.ts'
import type { Same } from './same.ts'

export const about: Same<typeof aboutEn> = {
  privacy: {
    title: 'Personvern',
    lead: 'For å søke og bygge et lag trenger du ingen konto, og vi spør ikke om noe om deg. Dette er alt som blir lagret, og hvor.',
    sections: [
      {
        heading: 'I nettleseren din',
        text: [
          'Bordet ditt, språket og fargene du har valgt. De ligger i denne nettleseren og ikke noe annet sted. Sletter du nettleserens data for dette nettstedet, er de borte. Uten konto brukes ingen informasjonskapsler.',
        ],
      },
      {
        heading: 'Det som blir sendt',
        text: [
          'Søkene dine går til tjenesten, slik at den kan svare. Det gjør bordet ditt også når du ber om forslag: de som sitter der, og det du har oppgitt. Ingenting av dette blir lagret.',
          'En lenke til bordet ditt inneholder selve bordet. Alle som har lenken, kan lese det.',
        ],
      },
      {
        heading: 'Det tjenesten skriver ned',
        text: [
          'Når noe går galt, logger den feilen, hva slags forespørsel det var, og et nummer på den: ikke hvem som spurte, og ikke hva som ble skrevet. Den som leverer serverne, kan ha egne logger; spør den som driver denne installasjonen.',
          'Mens du leser, hentes ingenting fra andre nettsteder: skrift, kart og alt annet kommer herfra.',
        ],
      },
      {
        heading: 'Hvis du oppretter en konto',
        text: [
          'Vi lagrer e-postadressen din, navnet og språket du oppgir, hvilke organisasjoner du representerer og hvordan du har vist det, øktene, kravene og invitasjonene dine, og en logg over det du har gjort. Én informasjonskapsel holder deg innlogget i 30 dager; den brukes ikke til noe annet. Vi trenger dette for å gjøre det du ber om (artikkel 6 nr. 1 bokstav b), og loggen for å verne organisasjoner mot falske navn (artikkel 6 nr. 1 bokstav f).',
          'Navn og adresse ses av folkene i organisasjonene dine, av dem du inviterer, av den som leser e-posten du gjør krav på en organisasjon med, og av operatører. De er aldri offentlige. Vi sender bare det du har bedt om, det som gjelder dine egne krav, og hvor mye som er nytt for deg.',
          'Et konsortium du arbeider med sammen med andre, husker hva du har gjort der, med navnet ditt, for dem som arbeider med det. Når kontoen din slettes, blir historien igjen uten navnet; et konsortium bare du har arbeidet med, slettes også. Et som ingen har endret på to år, slettes, om ikke den som driver denne installasjonen, har satt en annen tid; de som arbeider med det, får vite det tre måneder før.',
          'Lenker i e-poster varer i 15 minutter (innlogging), 3 dager (krav) eller 14 dager (invitasjoner). Avgjorte krav lagres i 180 dager og loggen i ett år, med mindre den som driver installasjonen, har satt andre frister. Hvor ofte noen spør, telles under et kryptert navn, i høyst ett døgn.',
          'På kontosiden kan du se og endre det vi har, ta med deg alt som en fil, og slette det. Slettingen skjer med én gang. Det som blir igjen, er opplysninger om organisasjoner, det du skrev eller avtalte på vegne av dem, og linjer i loggen, alt uten navnet ditt. Det kan du også gjøre når en operatør har satt kontoen på pause. En sikkerhetskopi fra før har det til den blir byttet ut.',
        ],
      },
      {
        heading: 'Det du følger, nøkler til programmer, og hvor dere drar',
        text: [
          'Vi lagrer det du følger, hva som ble funnet av det og når du så det, slik at ingenting blir fortalt to ganger, og hvor ofte du vil ha det på e-post. Det forsvinner når du avslutter det, eller med kontoen. Ingen andre ser det.',
          'Av en nøkkel til programmene dine lagrer vi navnet du ga den, de første tegnene, et avtrykk og dagen den sist ble brukt, slik at du vet hvilken du kan avslutte. Den forsvinner når du avslutter den, eller med kontoen.',
          'At en organisasjon drar til et arrangement, er synlig for alle så lenge noen representerer den; hvem som sa det, er det ikke. Egensjekken til en organisasjon er for folkene der, og sier ikke til noen hvem som sist endret den. Begge blir hos organisasjonen når kontoen din slettes, uten navnet ditt.',
        ],
      },
      {
        heading: 'Hvis du tilbyr plasser eller sender elever',
        text: [
          'En plass er åpen for alle: bedriften, stedet, nettstedet og hva slags arbeid det er, hvor mange elever og når. Navnet på veilederen, hvis du oppgir det, ser bare skolen du har bekreftet et opphold for: spør veilederen først. Fra da av ser dere hverandres e-postadresse, så lenge avtalen står. Skriv ikke navn på andre i fritekst.',
          'Av en gruppe lagrer vi skolen, antall, datoer og behov, og hvilken konto som planlegger oppholdet. Ingen elev blir lagret, verken med navn eller på annen måte. En bedrift som blir spurt, ser dette, navnet du gir skolen, og organisasjonen du representerer hvis du oppgir den.',
          'Når du inviterer en bedrift, sender vi e-posten for deg og tar ikke vare på adressen. I 180 dager lagrer vi at du inviterte noen, til hva slags arbeid og på hvilket språk, og hvilken plass det ble av det.',
          'Grupper, og forespørsler det ikke ble noe av, beholdes i to år. Et avtalt opphold blir stående hos bedriften som dager og et antall elever, og det gjør også om begge sider ville gjort det igjen. Den som driver installasjonen, kan ha satt andre frister.',
          'Sletter du kontoen, blir plassene dine stengt og navnet på veilederen fjernet, forespørsler som venter, blir trukket tilbake, og gruppene mister navnet ditt.',
        ],
      },
      {
        heading: 'Hvis du spør en organisasjon eller blir spurt',
        text: [
          'En forespørsel, svaret og meldingene om den leses av folkene i begge organisasjoner, og av en operatør når noen rapporterer den. Navnet ditt står ved det du skriver, hvis du har oppgitt et; adressen først når begge sider har sagt ja. Den som blir spurt, ser også fakta om avsenderen: om den er bekreftet, hvor mange forespørsler den har ute, prosjektene, kontoens alder og hvor mange andre som fikk omtrent samme tekst.',
          'En forespørsel du ikke har sendt ennå, ligger i denne nettleseren til du sender den eller logger ut. Et brev til en organisasjon som ingen representerer her, sender du selv, ikke vi.',
          'Et partnersøk er åpent for alle, uten navnet ditt; et svar på det er en forespørsel som andre. Når ingen på noen måneder har bekreftet det organisasjonen din søker og tilbyr, blir folkene der spurt på e-post, med en lenke som virker én gang, i 45 dager, og uten innlogging. Den e-posten kan du slå av.',
          'Hvilke nyheter som kommer på e-post, velger du på kontosiden din, for hver type; hver slik e-post har en lenke som stopper dem. Forespørsler beholdes i to år og nyheter i et halvt år, rapporter så lenge som det de handler om, hvis ikke den som driver denne installasjonen har satt andre frister. Sletter du kontoen, blir det du skrev på vegne av en organisasjon stående, uten navnet ditt.',
        ],
      },
      {
        heading: 'Organisasjonene i registeret',
        text: [
          'Registeret inneholder organisasjoner, ikke personer. Det kommer fra offentlige filer og fra organisasjonene selv, og hver opplysning sier hvorfra. Privatpersoner i disse filene er utelatt.',
          'Er noe feil om organisasjonen din, eller skal den bort? Skriv til den som driver installasjonen, og til kilden som siden oppgir: neste import henter tilbake det kilden sier.',
          'Er navnet på en organisasjon navnet på en person, har du rettighetene i personvernforordningen: innsyn, retting og sletting. Datatilsynet tar imot klager.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke dette: med tastatur, med skjermleser, forstørret, i mørket, på telefon.',
    sections: [
      {
        heading: 'Slik står det til',
        text: [
          'Målet er WCAG 2.2 på nivå AA. Hver skjerm er laget for det, og våre egne kontroller finner ingen brudd. Ingen utenforstående har gått gjennom tjenesten, og den er ikke prøvd av folk som bruker hjelpemidler hver dag. Til det er gjort, sier vi at den delvis oppfyller kravene.',
        ],
      },
      {
        heading: 'Slik har vi kontrollert',
        text: ['Siste kontroll: {{date}}.'],
        points: [
          'Automatisk kontroll med axe i Chromium: hver skjerm, på norsk og engelsk, lyst og mørkt, fra 360 til 1600 piksler bredt.',
          'De viktigste veiene bare med tastatur: finne, sette ved bordet, svare, velge en tom stol, angre.',
          'Kontrollene går på nytt hver gang programmet endres.',
        ],
      },
      {
        heading: 'Det vi vet ikke er godt nok',
        text: [],
        points: [
          'Kart og tegninger er bilder. Innholdet står som liste eller tabell ved siden av, men du kan ikke gå rundt i selve kartet med tastaturet.',
          'Navn, titler og beskrivelser kommer fra mange land. De er ikke merket med språk, så en skjermleser kan lese dem med feil stemme.',
          'Programmets egne dokumenter, som vi viser til med sidetall, rår vi ikke over.',
        ],
      },
      {
        heading: 'Si ifra',
        text: [
          'Var det noe som stoppet deg? Skriv til den som driver installasjonen: hvilken side, hva du ville gjøre, hva du bruker. Får du ikke svar, kan du si ifra til myndigheten som fører tilsyn der de holder til; i Norge er det Uu-tilsynet.',
        ],
      },
    ],
  },
  sources: {
    title: 'Kilder og lisenser',
    lead: 'Alt som står her, kommer et sted fra. Her er kildene, med hva de tillater, og hvem som skal ha takk.',
    data: 'Data',
    made: 'Det er laget med',
    source: 'Kilde',
    what: 'Hva vi henter der',
    licence: 'Lisens',
    registers: 'Offentlige registre',
    ownLicence: 'Hvert registers egen',
    publicDomain: 'Fritt til bruk',
    changed:
      'Vi endrer det vi henter: navn fra flere filer blir til én organisasjon der de åpenbart er den samme, store bokstaver blir små, typer blir til roller. Kildene står ikke bak dette.',
    items: {
      results: 'Tidligere prosjekter med partnerne. © Den europeiske union',
      guide: 'Krav, beløp og frister, med våre egne ord, hvert med sidetall. © Den europeiske union',
      registers:
        'Universiteter med Erasmus-charter, akkrediterte yrkesfaglige tilbydere, skoler og barnehager i noen land. Hvilken fil det er, står ved hver opplysning',
      geonames: 'Stedene i eksemplene, med koordinater',
      naturalEarth: 'Omrissene på kartet. Vi tegner Krym sammen med Ukraina, og Kypros som én øy',
      inter: 'Skriften',
      designsystemet: 'Knapper, felt og farger, fra Digitaliseringsdirektoratet',
      medspiller: 'Dette programmet. Du kan bruke det, lese det og endre det',
    },
  },
  imprint: {
    title: 'Hvem driver dette',
    lead: 'Medspiller er et program som hvem som helst kan drive. Her står hvem som driver det du ser på nå.',
    write: 'Skriv til',
    nobody: 'Ingen har sagt at de driver denne installasjonen.',
    nobodyText:
      'Kanskje er det noens egen maskin, eller en prøve. Stol på den så mye som du stoler på den som ga deg adressen. Den som driver den for andre, skal si hvem de er: innstillingene heter IMPRINT_NAME, IMPRINT_ADDRESS og IMPRINT_EMAIL.',
    noOffice:
      'Medspiller er ikke en tjeneste fra EU-kommisjonen, EACEA eller et nasjonalt kontor. Det er programguiden som gjelder, og det kontoret ditt sier.',
  },
}
