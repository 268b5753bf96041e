// Options of a select: kinds of organisation and countries, sorted as the reader sorts.
import { Select } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { countries, inProgramme } from '../../domain/country.ts'
import { typeCodes } from '../../domain/type.ts'
import { countryName, typeLabel } from '../../domain/words/labels.ts'
import { localeOf, useLanguage } from '../language.ts'

function useSorted() {
  const language = useLanguage()
  const order = new Intl.Collator(localeOf[language])
  return <Code extends string>(codes: readonly Code[], nameOf: (code: Code) => string) =>
    codes.map((code) => ({ code, name: nameOf(code) })).sort((a, b) => order.compare(a.name, b.name))
}

export function TypeOptions() {
  const language = useLanguage()
  const sorted = useSorted()
  return sorted(typeCodes, (code) => typeLabel(code, language)).map(({ code, name }) => (
    <Select.Option key={code} value={code}>
      {name}
    </Select.Option>
  ))
}

/** Countries of the Programme in a call year first, then all others. */
export function CountryOptions({ year }: { year: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sorted = useSorted()
  const isIn = (country: string) => inProgramme(country, year) === 'yes'
  const groups = [
    { label: t('board.hand.programme', { year }), those: countries.filter(isIn) },
    { label: t('board.hand.others'), those: countries.filter((it) => !isIn(it)) },
  ]
  return groups.map(({ label, those }) => (
    <Select.Optgroup key={label} label={label}>
      {sorted(those, (code) => countryName(code, language)).map(({ code, name }) => (
        <Select.Option key={code} value={code}>
          {name}
        </Select.Option>
      ))}
    </Select.Optgroup>
  ))
}
