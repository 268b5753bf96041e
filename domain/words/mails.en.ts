// Mails in English: subject and text, as plain as possible.
import type { Mails } from './mails.ts'

export const en: Mails = {
  greeting: 'Hello,',
  signature: 'Medspiller\nPartners for Erasmus+',
  signIn: {
    subject: 'Your link to sign in',
    text: ({ link }) =>
      `open this link to sign in to Medspiller. It works once, for 15 minutes.\n\n${link}\n\n` +
      'If you did not ask for it, do nothing: nobody gets in without this mail.',
  },
}
