// The picture we keep: people around a table, and the chairs that are still empty.
import { useTranslation } from 'react-i18next'
import { countryName } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'

const centre = { x: 220, y: 170 }
const round = { x: 140, y: 112 }
/** `over`: the label stands above its seat, away from the table. */
const seats = [
  { at: -90, country: 'NO', over: true },
  { at: -25, country: 'FI', over: true },
  { at: 25, label: 'employer', over: false },
  { at: 90, country: 'PL', over: false },
  { at: 155, country: 'PT', over: false },
  { at: 205, label: 'country', over: true },
] as const

const placeOf = (degrees: number) => ({
  x: centre.x + round.x * Math.cos((degrees * Math.PI) / 180),
  y: centre.y + round.y * Math.sin((degrees * Math.PI) / 180),
})

export function TablePicture() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <svg className="picture" viewBox="0 0 440 340" role="img" aria-label={t('home.picture')}>
      <ellipse className="picture__table" cx={centre.x} cy={centre.y} rx="92" ry="62" />
      {seats.map((seat) => {
        const { x, y } = placeOf(seat.at)
        const empty = !('country' in seat)
        const label = 'country' in seat ? countryName(seat.country, language) : t(`home.seats.${seat.label}`)
        return (
          <g key={seat.at} className={empty ? 'picture__empty' : 'picture__seat'}>
            <circle cx={x} cy={y} r="23" />
            <text className="picture__sign" x={x} y={y + 5}>
              {'country' in seat ? seat.country : '?'}
            </text>
            <text className="picture__label" x={x} y={seat.over ? y - 31 : y + 41}>
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
