// The mail by which a school invites a business, in the business's language: sent from here, or copied by the school.
import type { HostLanguage } from './host-languages.ts'

type Words = { subject: string; text: (school: string, link: string) => string }

const invitations: Record<HostLanguage, Words> = {
  en: {
    subject: 'Can you take a learner?',
    text: (school, link) =>
      `Hello,\n\n${school} is looking for workplaces that take learners from abroad for some weeks (Erasmus+). Three short ` +
      `questions, three minutes on a phone:\n\n${link}\n\nIf this is not for you, do nothing. Your address is not kept.`,
  },
  nb: {
    subject: 'Kan dere ta imot en elev?',
    text: (school, link) =>
      `Hei,\n\n${school} leter etter arbeidsplasser som tar imot elever fra utlandet noen uker (Erasmus+). Tre korte ` +
      `spørsmål, tre minutter på telefonen:\n\n${link}\n\nPasser det ikke, trenger dere ikke gjøre noe. Adressen lagres ikke.`,
  },
  da: {
    subject: 'Kan I tage imod en elev?',
    text: (school, link) =>
      `Hej,\n\n${school} leder efter arbejdspladser, der tager imod elever fra udlandet i nogle uger (Erasmus+). Tre korte ` +
      `spørgsmål, tre minutter på telefonen:\n\n${link}\n\nPasser det ikke, skal I ikke gøre noget. Adressen gemmes ikke.`,
  },
  sv: {
    subject: 'Kan ni ta emot en elev?',
    text: (school, link) =>
      `Hej,\n\n${school} söker arbetsplatser som tar emot elever från utlandet några veckor (Erasmus+). Tre korta frågor, ` +
      `tre minuter på telefonen:\n\n${link}\n\nPassar det inte behöver ni inte göra något. Adressen sparas inte.`,
  },
  de: {
    subject: 'Können Sie Auszubildende aufnehmen?',
    text: (school, link) =>
      `Guten Tag,\n\n${school} sucht Betriebe, die für einige Wochen Auszubildende aus dem Ausland aufnehmen (Erasmus+). ` +
      `Drei kurze Fragen, drei Minuten am Telefon:\n\n${link}\n\nWenn es nicht passt, müssen Sie nichts tun. Ihre Adresse ` +
      'wird nicht gespeichert.',
  },
  nl: {
    subject: 'Kunt u een leerling ontvangen?',
    text: (school, link) =>
      `Goedendag,\n\n${school} zoekt werkplekken die enkele weken leerlingen uit het buitenland ontvangen (Erasmus+). Drie ` +
      `korte vragen, drie minuten op de telefoon:\n\n${link}\n\nPast het niet, dan hoeft u niets te doen. Uw adres wordt ` +
      'niet bewaard.',
  },
  fr: {
    subject: 'Pouvez-vous accueillir un apprenant ?',
    text: (school, link) =>
      `Bonjour,\n\n${school} cherche des entreprises qui accueillent pendant quelques semaines des apprenants de l’étranger ` +
      `(Erasmus+). Trois courtes questions, trois minutes au téléphone :\n\n${link}\n\nSi cela ne vous convient pas, ne ` +
      'faites rien. Votre adresse n’est pas conservée.',
  },
  es: {
    subject: '¿Pueden acoger a un alumno?',
    text: (school, link) =>
      `Hola:\n\n${school} busca empresas que acojan durante unas semanas a alumnos del extranjero (Erasmus+). Tres preguntas ` +
      `cortas, tres minutos en el móvil:\n\n${link}\n\nSi no les interesa, no hagan nada. Su dirección no se guarda.`,
  },
  it: {
    subject: 'Potete accogliere un allievo?',
    text: (school, link) =>
      `Buongiorno,\n\n${school} cerca aziende che accolgano per alcune settimane allievi dall’estero (Erasmus+). Tre brevi ` +
      `domande, tre minuti al telefono:\n\n${link}\n\nSe non vi interessa, non fate nulla. Il vostro indirizzo non viene ` +
      'conservato.',
  },
  pt: {
    subject: 'Podem receber um formando?',
    text: (school, link) =>
      `Bom dia,\n\n${school} procura empresas que recebam durante algumas semanas formandos do estrangeiro (Erasmus+). Três ` +
      `perguntas curtas, três minutos no telemóvel:\n\n${link}\n\nSe não vos interessa, não façam nada. O vosso endereço não ` +
      'fica guardado.',
  },
  pl: {
    subject: 'Czy mogą Państwo przyjąć ucznia?',
    text: (school, link) =>
      `Dzień dobry,\n\n${school} szuka zakładów pracy, które przyjmą na kilka tygodni uczniów z zagranicy (Erasmus+). Trzy ` +
      `krótkie pytania, trzy minuty w telefonie:\n\n${link}\n\nJeśli to nie dla Państwa, proszę nic nie robić. Adres nie jest ` +
      'zapisywany.',
  },
}

/** The invitation of a school in the business's language. */
export function sayHostInvitation(school: string, link: string, language: HostLanguage) {
  const { subject, text } = invitations[language]
  return { subject: `${school}: ${subject}`, text: `${text(school, link)}\n` }
}
