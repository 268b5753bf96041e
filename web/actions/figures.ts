// The figures of an action in words: months, grant, managed by.
import type { TFunction } from 'i18next'
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
        months.from === months.to || months.oneOf
          ? t('action.monthsExactly', { to: list.format((months.oneOf ?? [months.to]).map(String)) })
          : t('action.monthsRange', months),
        months.upTo && t('action.monthsUpTo', { months: months.upTo }),
      ]
        .filter(Boolean)
        .join(', '),
    grant: ({ grant }: ActionEntry) => {
      if (grant?.byMonths)
        return list.format(
          grant.byMonths.map(({ months, atMost }) =>
            t('action.byMonths', { months, amount: formatEuro(atMost, language) }),
          ),
        )
      if (grant?.oneOf) return list.format(grant.oneOf.map((amount) => formatEuro(amount, language)))
      if (grant?.atLeast !== undefined && grant.atMost !== undefined)
        return t('action.between', {
          least: formatEuro(grant.atLeast, language),
          most: formatEuro(grant.atMost, language),
        })
      if (grant?.atMost !== undefined) return t('action.atMost', { amount: formatEuro(grant.atMost, language) })
      const perYear = grant?.perOrganisationAndYear
      return perYear === undefined ? undefined : t('action.perYear', { amount: formatEuro(perYear, language) })
    },
    pages: (pages: string) => pageNumbers(pages),
    /** Where a rule is read: a guide's page, or the other source that is named; nothing for what is only recalled. */
    source: (guide: number, page: string) => sayGuidePage(t, guide, page),
    managedBy: ({ managedBy }: ActionEntry) => t(managedBy === 'EACEA' ? 'action.eacea' : 'action.agency'),
  }
}

/** A guide's page, or the other source that is named; nothing for what is only recalled. */
export function sayGuidePage(t: TFunction<'screens'>, guide: number, page: string): string {
  if (/^\d/.test(page)) return t('action.page', { page: pageNumbers(page), edition: guide })
  return /^recalled/.test(page) ? '' : page
}

/** Page numbers with a dash between, as print has them. */
const pageNumbers = (pages: string) => pages.replace(/(\d)-(\d)/g, '$1–$2')
