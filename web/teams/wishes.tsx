// What matters to a person who composes a team: three sliders, each with words at both ends.
import { useId } from 'react'
import { useTeamsWords } from './words.ts'

export const wishNames = ['novelty', 'newcomers', 'spread'] as const
export type Wishes = Record<(typeof wishNames)[number], number>

type Props = { wishes: Wishes; change: (wishes: Wishes) => void }

export function WishSliders({ wishes, change }: Props) {
  const words = useTeamsWords()
  const id = useId()
  return (
    <fieldset className="wishes">
      <legend>{words('wishes')}</legend>
      {wishNames.map((name) => {
        const [low, high] = words(`ends.${name}`, { returnObjects: true }) as readonly string[]
        return (
          <div key={name} className="wish">
            <label htmlFor={`${id}-${name}`}>{words(name)}</label>
            <input
              id={`${id}-${name}`}
              type="range"
              min={0}
              max={4}
              value={wishes[name] * 4}
              aria-valuetext={`${low} ${wishes[name] * 4}/4 ${high}`}
              onChange={(event) => change({ ...wishes, [name]: Number(event.target.value) / 4 })}
            />
            <span className="wish__ends muted" aria-hidden="true">
              <span>{low}</span>
              <span>{high}</span>
            </span>
          </div>
        )
      })}
    </fieldset>
  )
}
