// The figures of an action in words: months, grant, managed by.
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'
import { formatEuro } from '../format.ts'
import { useLanguage } from '../language.ts'

/** How to say an action's figures in the reader's language; undefined where the guide states none. */
export function useFigures() {
  const { t } = useTranslation()
  const language = useLanguage()
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return {
    months: ({ months }: ActionEntry) =>
      months && (months.from === months.to ? t('action.monthsExactly', months) : t('action.monthsRange', months)),
    grant: ({ grant }: ActionEntry) => {
      if (grant?.oneOf) return list.format(grant.oneOf.map((amount) => formatEuro(amount, language)))
      return grant?.atMost === undefined
        ? undefined
        : t('action.atMost', { amount: formatEuro(grant.atMost, language) })
    },
    managedBy: ({ managedBy }: ActionEntry) => t(managedBy === 'EACEA' ? 'action.eacea' : 'action.agency'),
  }
}
