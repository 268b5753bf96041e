// E-poster på bokmål: emne og tekst, så enkelt som mulig.
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
}
