// Ord og setninger om prosjektets opplysninger ved bordet på bokmål; de kommer med bordet.
import type { projectForm as en } from './project-form.en.ts'
import type { Same } from './same.ts'

export const projectForm: Same<typeof en> = {
  label: 'Om prosjektet',
  hint: 'La det stå åpent som ikke er bestemt. Det dere oppgir, blir vurdert.',
  months: 'Varighet i måneder',
  grant: 'Tilskudd i euro',
  grantOpen: 'Ikke bestemt',
  round: 'Runde',
  roundOf: 'Runde {{round}}: {{day}}',
  idea: 'Ideen i noen få setninger',
  ideaHint:
    'Valgfritt. Forslagene ser da også etter hvem som var med i tidligere prosjekter med de samme ordene. Teksten følger med lenken til bordet og står i søknadsmappen.',
  save: 'Bruk dette',
  wrong: 'Skriv et helt tall.',
}
