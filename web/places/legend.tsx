// What the colours of the calendar mean.
import { usePlacesWords } from './words.ts'
import '../map/map.css'
import './calendar.css'

type Kind = 'free' | 'taken' | 'held' | 'confirmed' | 'waiting'

export function Legend({ kinds }: { kinds: readonly Kind[] }) {
  const words = usePlacesWords()
  const names: Record<Kind, string> = {
    free: words('place.legendFree'),
    taken: words('place.legendTaken'),
    held: words('place.legendHeld'),
    confirmed: words('place.legendConfirmed'),
    waiting: words('place.legendWaiting'),
  }
  return (
    <ul className="map-legend" aria-hidden="true">
      {kinds.map((it) => (
        <li key={it}>
          <span className={`calendar__swatch calendar__swatch--${it}`} />
          {names[it]}
        </li>
      ))}
    </ul>
  )
}
