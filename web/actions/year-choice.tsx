// Which call year to look at; the address keeps it.
import { Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

/** Call years whose rules are known, or judged by the nearest guide; newest first. */
export const callYears = [2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014] as const
export const yearNow = 2026

type Props = { year: number; change: (year: number) => void }

export function YearChoice({ year, change }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const years = callYears.some((it) => it === year) ? callYears : [year, ...callYears]
  return (
    <div className="year-choice">
      <label htmlFor={id}>{t('action.year')}</label>
      <Select id={id} data-size="sm" width="auto" value={year} onChange={(event) => change(Number(event.target.value))}>
        {years.map((it) => (
          <Select.Option key={it} value={it}>
            {it}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
