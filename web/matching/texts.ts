// The words of this page in the reader's language; fetched with the page, not with every screen.
import { useLanguage } from '../language.ts'
import { matching as en } from '../locales/matching.en.ts'
import { matching as nb } from '../locales/matching.nb.ts'
import type { Same } from '../locales/same.ts'

type Words = Same<typeof en>

const catalogues = { en, nb } satisfies Record<string, Words>

export const useWords = (): Words => catalogues[useLanguage()]

/** A sentence with its `{{gaps}}` filled. */
export const filled = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
