// E-poster på bokmål: emne og tekst, så enkelt som mulig.
import { countLine } from './count-line.ts'
import type { Mails } from './mails.ts'

export const nb: Mails = {
  greeting: 'Hei,',
  signature: 'Medspiller\nPartnere for Erasmus+',
  signIn: {
    subject: 'Lenken din for å logge inn',
    text: ({ link }) =>
      `åpne denne lenken for å logge inn i Medspiller. Den virker én gang, i 15 minutter.\n\n${link}\n\n` +
      'Har du ikke bedt om den, trenger du ikke gjøre noe: ingen kommer inn uten denne e-posten.',
  },
  claim: {
    subject: 'Snakker denne personen på vegne av dere?',
    text: ({ link, organisation, person, days }) =>
      `${person} oppgir å representere ${organisation} i Medspiller, der organisasjoner finner partnere i ` +
      `Erasmus+.\n\nStemmer det, åpner du denne lenken innen ${days} dager og trykker på knappen. Du trenger ingen ` +
      `konto.\n\n${link}\n\nStemmer det ikke, trenger du ikke gjøre noe. Ingen kan bruke navnet deres uten denne lenken.`,
  },
  claimApproved: {
    subject: 'Nå kan du redigere profilen',
    text: ({ link, organisation, reason }) =>
      `vi har sett på kravet ditt: fra nå av representerer du ${organisation}.${reason && `\n\n${reason}`}\n\n` +
      `Organisasjonene dine: ${link}`,
  },
  claimRefused: {
    subject: 'Kravet ditt ble ikke godkjent',
    text: ({ link, organisation, reason }) =>
      `vi har sett på kravet ditt om å representere ${organisation}, og kunne ikke godkjenne det.` +
      `${reason && `\n\n${reason}`}\n\nDu kan prøve igjen med mer å vise til: ${link}`,
  },
  invitation: {
    subject: 'Du er invitert til en organisasjon i Medspiller',
    text: ({ link, organisation, person, days }) =>
      `${person} inviterer deg til å representere ${organisation} i Medspiller, der organisasjoner finner partnere i ` +
      `Erasmus+.\n\nÅpne denne lenken innen ${days} dager for å se invitasjonen og svare.\n\n${link}\n\n` +
      'Vil du ikke, trenger du ikke gjøre noe.',
  },
  stillOpen: {
    subject: 'Gjelder dette fortsatt?',
    text: ({ link, organisation, unsubscribe }) =>
      `det er en stund siden noen bekreftet hva ${organisation} søker og tilbyr i Medspiller. Andre planlegger etter det, ` +
      `så vi viser det bare i et halvt år.

Åpne lenken og trykk på én knapp: gjelder fortsatt, eller gjelder ikke ` +
      `lenger. Dere trenger ikke logge inn.

${link}

Gjør dere ingenting, blir det dere søker og tilbyr snart ikke ` +
      `funnet lenger. Alt annet står som før.

Ikke flere slike e-poster, uten å logge inn: ${unsubscribe}`,
  },
  consortiumInvitation: {
    subject: 'Du er invitert til å arbeide med et konsortium i Medspiller',
    text: ({ link, consortium, person, days }) =>
      `${person} inviterer deg til å arbeide med «${consortium}» i Medspiller, der team for Erasmus+ settes sammen.\n\n` +
      `Åpne denne lenken innen ${days} dager for å se invitasjonen og svare.\n\n${link}\n\n` +
      'Vil du ikke, trenger du ikke gjøre noe.',
  },
  follows: {
    subject: 'Nytt i det du følger',
    text: ({ news, link, unsubscribe }) =>
      `dette er nytt i det du følger:\n\n${news}\n\nDet du følger, og hvor ofte vi skriver: ${link}\n\n` +
      `Ingen flere slike e-poster, uten å logge inn: ${unsubscribe}`,
  },
  placesAsked: {
    subject: 'En skole ber om plasser hos dere',
    text: ({ school, host, learners, from, to, until, link }) =>
      `${school} ber ${host} om plasser: ${learners}, fra ${from} til ${to}. De er holdt av til ${until}.\n\n` +
      `Svar med ett klikk:\n${link}`,
  },
  placesAnswered: {
    subject: 'En vert har svart',
    text: ({ host, learners, from, to, state, link }) =>
      `${host}, ${learners}, ${from} til ${to}: ${state}.\n\n${link}`,
  },
  placesFree: {
    subject: 'En skole kommer ikke',
    text: ({ school, host, learners, from, to, link }) =>
      `${school} bruker ikke plassene hos ${host}: ${learners}, fra ${from} til ${to}. De er ledige igjen.\n\n${link}`,
  },
  placesYours: {
    subject: 'Det er blitt plass til dere',
    text: ({ host, learners, from, to, link }) =>
      `dere sto på venteliste hos ${host}: ${learners}, fra ${from} til ${to}. Nå er plassene holdt av mens verten ` +
      `svarer.\n\n${link}`,
  },
  placesExpired: {
    subject: 'En forespørsel om plasser er utløpt',
    text: ({ school, host, learners, from, to, link }) =>
      `ingen svarte i tide: ${school} spurte ${host} om plass til ${learners}, fra ${from} til ${to}. Plassene er ledige ` +
      `igjen, og kan spørres om på nytt.\n\n${link}`,
  },
  placesSoon: {
    subject: 'En skole venter på svar fra dere',
    text: ({ school, host, learners, from, to, until, link }) =>
      `${school} har spurt ${host} om plasser: ${learners}, fra ${from} til ${to}. De holdes av til ${until}. Svarer ` +
      `ingen, blir de ledige igjen.\n\nJa eller nei med ett klikk:\n${link}`,
  },
  placesOver: {
    subject: 'Hvordan gikk oppholdet?',
    text: ({ school, host, learners, from, to, link }) =>
      `oppholdet til ${school} hos ${host} er over: ${learners}, fra ${from} til ${to}.\n\nVil dere gjøre det igjen? ` +
      `Ett klikk, så har andre noe å gå etter:\n${link}`,
  },
  placesOffered: {
    subject: 'En bedrift dere inviterte, tilbyr plasser',
    text: ({ host, link }) => `${host} tilbyr plasser nå. Gruppene deres kan spørre om dem:\n\n${link}`,
  },
  digest: {
    subject: 'Nytt til deg i Medspiller',
    text: ({ link, unsubscribe, ...counts }) =>
      `siden du var innom sist:\n\n${countLine(counts.request, 'organisasjon spør dere', 'organisasjoner spør dere')}` +
      `${countLine(counts.answer, 'svar på det dere spurte om', 'svar på det dere spurte om')}` +
      `${countLine(counts.message, 'forespørsel med noe nytt', 'forespørsler med noe nytt')}` +
      `${countLine(counts.contact, 'organisasjon gir dere kontaktinformasjonen sin', 'organisasjoner gir dere kontaktinformasjonen sin')}` +
      `${countLine(counts.invitation, 'invitasjon til et konsortium', 'invitasjoner til konsortier')}` +
      `${countLine(counts.consortium, 'av konsortiene dine har noe nytt', 'av konsortiene dine har noe nytt')}` +
      `${countLine(counts.ending, 'av konsortiene dine blir snart slettet hvis ingen beholder det', 'av konsortiene dine blir snart slettet hvis ingen beholder dem')}` +
      `${countLine(counts.place, 'elevgruppe med nytt om plasser', 'elevgrupper med nytt om plasser')}` +
      `${countLine(counts.follow, 'ting du følger, har noe nytt', 'ting du følger, har noe nytt')}` +
      `${countLine(counts.partnerRequest, 'svar på utlysningen din etter partnere', 'svar på utlysningene dine etter partnere')}` +
      `${countLine(counts.stillOpen, 'profil du bør bekrefte', 'profiler du bør bekrefte')}` +
      `\nLes og svar, også nei med ett klikk: ${link}\n\nIkke flere slike e-poster, uten å logge inn: ${unsubscribe}`,
  },
}
