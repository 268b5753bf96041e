// Hva stegene i en plan heter på bokmål.
import type { planWords as en } from './plan.en.ts'

export const planWords: Record<keyof typeof en, string> = {
  partners: 'Partnerne har sagt ja',
  oids: 'Alle har en organisasjons-ID (OID)',
  draft: 'Et helt utkast er lest av alle partnerne',
  mandates: 'Fullmaktene er underskrevet',
  submit: 'Sendt, med noen dager til gode',
}
