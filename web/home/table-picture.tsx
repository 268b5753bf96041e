// The picture we keep: people around a table, and the chairs that are still empty.
import { useTranslation } from 'react-i18next'
import { countryName } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'

const centre = { x: 210, y: 150 }
const round = { x: 128, y: 98 }
const seats = [
  { at: -90, country: 'NO', label: 'coordinator' },
  { at: -30, country: 'FI' },
  { at: 30, label: 'employer' },
  { at: 90, country: 'PL' },
  { at: 150, country: 'PT' },
  { at: 210, label: 'country' },
] as const

const placeOf = (degrees: number) => ({
  x: centre.x + round.x * Math.cos((degrees * Math.PI) / 180),
  y: centre.y + round.y * Math.sin((degrees * Math.PI) / 180),
})

export function TablePicture() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <svg className="picture" viewBox="0 0 420 310" role="img" aria-label={t('home.picture')}>
      <ellipse className="picture__table" cx={centre.x} cy={centre.y} rx="84" ry="58" />
      {seats.map((seat) => {
        const { x, y } = placeOf(seat.at)
        const empty = !('country' in seat)
        const label = 'country' in seat ? countryName(seat.country, language) : t(`home.seats.${seat.label}`)
        return (
          <g key={seat.at} className={empty ? 'picture__empty' : 'picture__seat'}>
            <circle cx={x} cy={y} r="22" />
            <text className="picture__sign" x={x} y={y + 5}>
              {'country' in seat ? seat.country : '?'}
            </text>
            <text className="picture__label" x={x} y={y + 38}>
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
