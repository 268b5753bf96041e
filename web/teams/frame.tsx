// Around whom the teams are composed: who stays, how many there may be, from where, and who is never to be seated.
import { Button, Checkbox, Details, Textfield } from '@digdir/designsystemet-react'
import type { Draft } from '../draft-shape.ts'
import { useMembersFacts } from '../members.ts'
import { displayName } from '../names.ts'
import { CountryChoice } from './country-choice.tsx'
import { useTeamsWords } from './words.ts'

export type Frame = {
  /** Places in the draft of those who make room. */
  leaving: readonly number[]
  fewest?: number
  most?: number
  /** Where to look for those who join; none stands for everywhere. */
  countries: readonly string[]
  barred: readonly { id: string; name: string }[]
}

export const openFrame: Frame = { leaving: [], countries: [], barred: [] }
/** As many as a draft may seat. */
const sizeAtMost = 60

type Props = { draft: Draft; frame: Frame; change: (frame: Frame) => void }

export function FrameChoice({ draft, frame, change }: Props) {
  const words = useTeamsWords()
  return (
    <>
      <Details data-size="sm">
        <Details.Summary>{words('frame')}</Details.Summary>
        <Details.Content>
          <div className="frame">
            <Staying draft={draft} frame={frame} change={change} />
            <Size frame={frame} change={change} />
            <CountryChoice
              year={draft.year}
              countries={frame.countries}
              change={(countries) => change({ ...frame, countries })}
            />
          </div>
        </Details.Content>
      </Details>
      {frame.barred.length > 0 ? (
        <p className="buttons">
          <span>{words('barred')}</span>
          {frame.barred.map(({ id, name }) => (
            <Button
              key={id}
              variant="tertiary"
              data-size="sm"
              onClick={() => change({ ...frame, barred: frame.barred.filter((it) => it.id !== id) })}
            >
              {words('unbar', { name })}
            </Button>
          ))}
        </p>
      ) : null}
    </>
  )
}

function Staying({ draft, frame, change }: Props) {
  const words = useTeamsWords()
  const members = useMembersFacts(draft)
  if (members.length === 0) return null
  return (
    <fieldset className="frame__staying">
      <legend>{words('staying')}</legend>
      {members.map(({ facts: { name, country } }, place) => (
        <Checkbox
          // biome-ignore lint/suspicious/noArrayIndexKey: a member is its place in the draft
          key={place}
          data-size="sm"
          label={name ? displayName({ name, country }) : words('unnamed', { place: place + 1 })}
          checked={!frame.leaving.includes(place)}
          onChange={(event) =>
            change({
              ...frame,
              leaving: event.target.checked ? frame.leaving.filter((it) => it !== place) : [...frame.leaving, place],
            })
          }
        />
      ))}
    </fieldset>
  )
}

function Size({ frame, change }: Omit<Props, 'draft'>) {
  const words = useTeamsWords()
  const isWrong = frame.fewest !== undefined && frame.most !== undefined && frame.fewest > frame.most
  return (
    <div className="frame__size">
      {(['fewest', 'most'] as const).map((end) => (
        <Textfield
          key={end}
          data-size="sm"
          type="number"
          min={1}
          max={sizeAtMost}
          label={words(end)}
          value={frame[end] ?? ''}
          error={end === 'fewest' && isWrong ? words('wrongSize') : undefined}
          onChange={(event) => change({ ...frame, [end]: sizeOf(event.target.value) })}
        />
      ))}
    </div>
  )
}

/** A whole number that a team may have, or nothing. */
function sizeOf(text: string): number | undefined {
  const number = Math.trunc(Number(text))
  return text.trim() !== '' && number >= 1 ? Math.min(number, sizeAtMost) : undefined
}

/** What the API is asked for within a frame; a size that is the wrong way round is not asked for. */
export function askedWithin(draft: Draft, { leaving, fewest, most, countries, barred }: Frame) {
  const isSized = (fewest !== undefined || most !== undefined) && (fewest ?? 1) <= (most ?? sizeAtMost)
  const keep = draft.members.flatMap((_, place) => (leaving.includes(place) ? [] : [place]))
  const size: [number, number] = [fewest ?? 1, Math.max(most ?? Math.max(fewest ?? 1, keep.length) + 6, keep.length)]
  return {
    ...(leaving.length > 0 && { keep }),
    ...(isSized && { size }),
    ...(countries.length > 0 && { countries: [...countries] }),
    ...(barred.length > 0 && { exclude: barred.map((it) => it.id) }),
  }
}
