// Brevet til en organisasjon som ingen representerer ennå, på bokmål.
import type { LetterWords } from './letter.ts'

export const letter: LetterWords = {
  subject: ({ sender }) => `Erasmus+: en forespørsel fra ${sender}`,
  text: ({ sender, recipient, text, replyBy, link }) =>
    `Hei, ${recipient}!\n\n${text}\n\nVi fant dere i Medspiller, der organisasjoner leter etter partnere i Erasmus+. ` +
    `Der kan dere svare med ett klikk, også med nei. Svar gjerne innen ${replyBy}. Åpne denne lenken og bekreft at dere ` +
    `representerer ${recipient}, så ligger forespørselen vår og venter:\n${link}\n\nDere kan også bare svare på denne ` +
    `meldingen.\n\nVennlig hilsen\n${sender}\n`,
}
