// One seat of the drawing: somebody with initials and country, or a dotted chair that says who is missing.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countryName, standingLabel } from '../../domain/words/labels.ts'
import { sayNeed } from '../../domain/words/say.ts'
import { useLanguage } from '../language.ts'
import { label, type Place, type TableLayout } from './layout.ts'
import { initialsOf, wrap } from './seat-label.ts'
import type { EmptySeat, Seat, TakenSeat } from './seats.ts'
import type { Board } from './use-board.ts'
import type { TableOf } from './use-table-of.ts'

type ShapeProps = {
  seat: Seat
  place: Place
  layout: TableLayout
  words: SeatWords
  chosen?: boolean
  children?: ReactNode
}

const lettersPerLine = 18
const lineHeight = 15

/** How a seat looks; whoever may change the table lays a button over it. */
export function SeatShape({ seat, place, layout, words, chosen = false, children }: ShapeProps) {
  const kind = seat.kind === 'chair' ? 'empty' : seat.member.state === 'known' ? 'taken' : 'unsure'
  return (
    <g
      className={`seat seat--${kind} ${chosen ? 'seat--chosen' : ''}`}
      style={{ transform: `translate(${place.x}px, ${place.y}px)` }}
    >
      <g className="seat__body">
        <circle className="seat__place" r={layout.radius} />
        <text className="seat__sign" y={words.code ? 1 : 6}>
          {words.sign}
        </text>
        {words.code ? (
          <text className="seat__code" y={14}>
            {words.code}
          </text>
        ) : null}
        {layout.named ? (
          <SeatLabel lines={words.lines} note={words.note} side={place.side} radius={layout.radius} />
        ) : null}
      </g>
      {children}
    </g>
  )
}

type Props = {
  seat: Seat
  place: Place
  layout: TableLayout
  board: Board
  /** Is it the one the Tab key reaches? */
  active: boolean
  onFocus: () => void
  onPress: () => void
  keep: (element: SVGElement | null) => void
}

export function SeatPicture({ seat, place, layout, board, active, onFocus, onPress, keep }: Props) {
  const words = useSeatWords()(seat, board.nameOf)
  const chosen = seat.kind === 'chair' ? board.chair?.id === seat.key : board.open === seat.key
  return (
    <SeatShape {...{ seat, place, layout, words, chosen }}>
      {/* biome-ignore lint/a11y/useSemanticElements: HTML buttons cannot stand in an SVG; the table hears the keys */}
      <circle
        ref={keep}
        role="button"
        className="seat__button"
        r={layout.radius + 4}
        tabIndex={active ? 0 : -1}
        aria-label={words.full}
        aria-pressed={chosen}
        onFocus={onFocus}
        onClick={onPress}
      />
    </SeatShape>
  )
}

type LabelProps = { lines: string[]; note: string; side: Place['side']; radius: number }

function SeatLabel({ lines, note, side, radius }: LabelProps) {
  const all = note ? [...lines, note] : lines
  const first = side === 'below' ? radius + label.gap + 12 : -(radius + label.gap + 4) - (all.length - 1) * lineHeight
  return (
    <>
      {all.map((line, row) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
          key={row}
          className={note && row === all.length - 1 ? 'seat__note' : 'seat__name'}
          y={first + row * lineHeight}
        >
          {line}
        </text>
      ))}
    </>
  )
}

export type SeatWords = { full: string; sign: string; code?: string; lines: string[]; note: string }
type NameOf = TableOf['nameOf']

/** What stands on a seat and beside it. */
export function useSeatWords(): (seat: Seat, nameOf: NameOf) => SeatWords {
  const { t } = useTranslation()
  const language = useLanguage()
  return (seat, nameOf) => (seat.kind === 'chair' ? wordsOfChair(seat) : wordsOfMember(seat, nameOf))

  function wordsOfChair({ need }: EmptySeat): SeatWords {
    const text = sayNeed(need, language)
    const code = need.countries.length === 1 ? need.countries[0] : undefined
    const full = t('board.table.chair', { need: text })
    return { full, sign: '+', code, lines: wrap(text, lettersPerLine, 3), note: '' }
  }

  function wordsOfMember({ index, member }: TakenSeat, nameOf: NameOf): SeatWords {
    const { country } = member.facts
    const name = nameOf(index)
    const standing = standingLabel(member.role, language)
    const state = member.state === 'known' ? '' : t(`board.table.${member.state}`)
    const place = country ? countryName(country, language) : t('board.table.noCountry')
    return {
      full: [t('board.table.member', { name, country: place, standing }), state].filter(Boolean).join('. '),
      sign: member.facts.name ? initialsOf(name) : '…',
      code: country || undefined,
      lines: wrap(name, lettersPerLine, 2),
      note: state || (member.role === 'partner' ? '' : standing),
    }
  }
}
