// The texts of these pages in the reader's language; fetched with the pages, not with every screen.
import { useLanguage } from '../language.ts'
import { about as en } from '../locales/about.en.ts'
import { about as nb } from '../locales/about.nb.ts'
import type { Same } from '../locales/same.ts'

export type About = Same<typeof en>

const catalogues = { en, nb } satisfies Record<string, About>

export const useAbout = (): About => catalogues[useLanguage()]
