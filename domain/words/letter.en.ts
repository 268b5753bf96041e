// The letter to an organisation that nobody speaks for yet, in English.
import type { LetterWords } from './letter.ts'

export const letter: LetterWords = {
  subject: ({ sender }) => `Erasmus+: a request from ${sender}`,
  text: ({ sender, recipient, text, replyBy, link }) =>
    `Dear ${recipient},\n\n${text}\n\nWe found you in Medspiller, where organisations look for partners in Erasmus+. ` +
    `There you can answer with a click, also with no; please do by ${replyBy}. Open this link, say that you speak for ` +
    `${recipient}, and our request waits for you:\n${link}\n\nA reply to this message reaches us as well.\n\n` +
    `Kind regards,\n${sender}\n`,
}
