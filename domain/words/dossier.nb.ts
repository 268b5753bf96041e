// The open questions of a dossier in Norwegian bokmål.
import type { DossierWords } from './dossier.ts'

const listed = (items: string[]) => new Intl.ListFormat('nb').format(items)

export const dossier: DossierWords = {
  guide: (year, guide) =>
    `Gjelder alt dette også i ${year}? Det er vurdert etter guiden for ${guide}: les den for ${year} før dere søker.`,
  sample: (names) =>
    names.length === 1
      ? `Hvem tar plassen til ${listed(names)}? Det er et oppdiktet eksempel og kan ikke søke.`
      : `Hvem tar plassene til ${listed(names)}? De er oppdiktede eksempler og kan ikke søke.`,
  record: (names) => `Hva vet vi om ${listed(names)}? Vi fikk ikke lest registeret, så her står det ingenting om dem.`,
  broken: (said) => `Hvordan skal dette innfris? ${said}`,
  unknown: (said) => `Er dette innfridd? ${said}`,
  chair: (need, chairs) =>
    chairs === 1 ? `Hvem tar den tomme stolen? ${need}.` : `Hvem tar disse ${chairs} tomme stolene? ${need}, på hver.`,
  name: (member) => `Hva er det juridiske navnet på ${member}?`,
  type: (name) => `Hva slags organisasjon er ${name}?`,
  withheld: (scheme, name) =>
    `Be ${name} om ${scheme}. Nummeret er utelatt her til ${name} har sagt ja til å stå med det.`,
  identifier: (scheme, name) => `Hva er ${scheme} for ${name}?`,
  newcomer: (name) => `Er ${name} nykommer i denne typen tiltak? Vi kjenner ingen slike prosjekter.`,
  theme: (theme) => `Hvem jobber med «${theme}»? Ingen ved bordet, så vidt vi vet.`,
  tasks: (names) => `Hva skal hver av dem gjøre i prosjektet? Ikke oppgitt for ${listed(names)}.`,
}
