// How a partner request fits an organisation: each reason as a sentence, with what it adds.
import { roleLabel, themeLabel } from '../../domain/words/labels.ts'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import type { PartnerRequest } from './api.ts'
import { usePartnersWords } from './words.ts'

type Fit = NonNullable<PartnerRequest['fit']>

/** @param theirs it is told to whoever seeks, of somebody who answers */
export function FitReasons({ fit, theirs }: { fit: Fit; theirs?: boolean }) {
  const words = usePartnersWords()
  const language = useLanguage()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const say = ({ reason, themes = [], roles = [] }: Fit['reasons'][number]) => {
    const named =
      reason === 'theme' ? themes.map((it) => themeLabel(it, language)) : roles.map((it) => roleLabel(it, language))
    return words(theirs ? `fit.theirs.${reason}` : `fit.${reason}`, { what: list.format(named) })
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
