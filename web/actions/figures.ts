// The figures of an action in words: months, grant, managed by.
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'
import { formatEuro } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'

/** How to say an action's figures in the reader's language; undefined where the guide states none. */
export function useFigures() {
  const { t } = useTranslation()
  const language = useLanguage()
  const list = new Intl.ListFormat(localeOf[language], { type: 'disjunction' })
  return {
    months: ({ months }: ActionEntry) =>
      months &&
      [
        months.from === months.to ? t('action.monthsExactly', months) : t('action.monthsRange', months),
        months.upTo && t('action.monthsUpTo', { months: months.upTo }),
      ]
        .filter(Boolean)
        .join(', '),
    grant: ({ grant }: ActionEntry) => {
      if (grant?.oneOf) return list.format(grant.oneOf.map((amount) => formatEuro(amount, language)))
      if (grant?.atMost !== undefined) return t('action.atMost', { amount: formatEuro(grant.atMost, language) })
      const perYear = grant?.perOrganisationAndYear
      return perYear === undefined ? undefined : t('action.perYear', { amount: formatEuro(perYear, language) })
    },
    /** Page numbers with a dash between, as print has them. */
    pages: (pages: string) => pages.replace(/(\d)-(\d)/g, '$1–$2'),
    managedBy: ({ managedBy }: ActionEntry) => t(managedBy === 'EACEA' ? 'action.eacea' : 'action.agency'),
  }
}
