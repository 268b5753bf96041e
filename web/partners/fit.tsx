// How a partner request fits an organisation: each reason as a sentence, with what it adds.
import { sayFit } from '../../domain/words/partner-fit.ts'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import type { PartnerRequest } from './api.ts'

type Fit = NonNullable<PartnerRequest['fit']>

/** @param theirs it is told to whoever seeks, of somebody who answers */
export function FitReasons({ fit, theirs }: { fit: Fit; theirs?: boolean }) {
  const language = useLanguage()
  return (
    <ul className="partners__reasons">
      {fit.reasons.map((it) => (
        <li key={it.reason}>
          {sayFit(it, theirs ? 'theirs' : 'yours', language)}{' '}
          <span className="partners__value">{`+${formatNumber(it.value, language)}`}</span>
        </li>
      ))}
    </ul>
  )
}
