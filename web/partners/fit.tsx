// How a partner request fits an organisation: each reason as a sentence, with what it adds.
import { roleLabel, themeLabel } from '../../domain/words/labels.ts'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import type { PartnerRequest } from './api.ts'
import { usePartnersWords } from './words.ts'

type Fit = NonNullable<PartnerRequest['fit']>

export function FitReasons({ fit }: { fit: Fit }) {
  const words = usePartnersWords()
  const language = useLanguage()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const say = ({ reason, themes = [], roles = [] }: Fit['reasons'][number]) => {
    if (reason === 'theme')
      return words('fit.theme', { what: list.format(themes.map((it) => themeLabel(it, language))) })
    if (reason === 'role') return words('fit.role', { what: list.format(roles.map((it) => roleLabel(it, language))) })
    return words(`fit.${reason}`)
  }
  return (
    <ul className="partners__reasons">
      {fit.reasons.map((it) => (
        <li key={it.reason}>
          {say(it)} <span className="partners__value">{`+${formatNumber(it.value, language)}`}</span>
        </li>
      ))}
    </ul>
  )
}
