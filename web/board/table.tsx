// The table: people around it, and the empty chairs. One stop for the Tab key; arrows move between seats.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { layOut, type TableLayout } from './layout.ts'
import { SeatPicture } from './seat-picture.tsx'
import type { Seat } from './seats.ts'
import type { Board } from './use-board.ts'
import type { TableOf } from './use-table-of.ts'
import { useWidth } from './use-width.ts'
import './table.css'

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

export function Table({ board }: { board: Board }) {
  const { t } = useTranslation()
  const how = useId()
  const { seats, focus } = board
  const [place, width] = useWidth<HTMLDivElement>(480)
  const [current, setCurrent] = useState<string>()
  const elements = useRef(new Map<string, SVGElement>())
  const layout = layOut(seats.length, width)
  const [settled, setSettled] = useState(false)
  const active = seats.find((it) => it.key === current) ?? seats[0]

  useEffect(() => {
    if (focus) elements.current.get(focus.key)?.focus()
  }, [focus])

  // Seats move when somebody sits down or leaves, not when the page opens and facts arrive.
  const { waiting } = board
  useEffect(() => {
    if (!waiting) setSettled(true)
  }, [waiting])

  const press = (seat: Seat) => {
    if (seat.kind === 'chair') board.lookFor(seat.need)
    else board.openMember(seat.key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = seats.findIndex((it) => it.key === active?.key)
    const aim = aimOf(event.key, at, seats.length)
    if (aim !== undefined) elements.current.get(seats[aim]?.key ?? '')?.focus()
    else if ((event.key === 'Enter' || event.key === ' ') && active) press(active)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && active?.kind === 'member')
      board.remove(active.index)
    else return
    event.preventDefault()
  }

  return (
    <div className="table" ref={place}>
      <p className="visually-hidden" id={how}>
        {t('board.table.how')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset */}
      <svg
        className={settled ? 'table__drawing table__drawing--settled' : 'table__drawing'}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="group"
        aria-label={t('board.table.label')}
        aria-describedby={how}
        onKeyDown={onKeyDown}
      >
        <TableTop layout={layout} board={board} />
        {seats.map((seat, index) => {
          const at = layout.places[index]
          return at ? (
            <SeatPicture
              key={seat.key}
              seat={seat}
              place={at}
              layout={layout}
              board={board}
              active={seat === active}
              onFocus={() => setCurrent(seat.key)}
              onPress={() => press(seat)}
              keep={(element) => {
                if (element) elements.current.set(seat.key, element)
                else elements.current.delete(seat.key)
              }}
            />
          ) : null
        })}
      </svg>
    </div>
  )
}

function aimOf(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? undefined : (at + step + count) % count
}

/** The table itself, with how many sit there and how many chairs are empty. */
export function TableTop({ layout, board }: { layout: TableLayout; board: TableOf }) {
  const { t } = useTranslation()
  const { width, height, table } = layout
  const roomy = table.rx >= 62
  return (
    <g>
      <rect
        className="table__top"
        x={width / 2 - table.rx}
        y={height / 2 - table.ry}
        width={2 * table.rx}
        height={2 * table.ry}
        rx={Math.min(table.rx, table.ry)}
      />
      {roomy ? (
        <>
          <text className="table__count" x={width / 2} y={height / 2 - 4}>
            {t('board.table.summary', { count: board.members.length })}
          </text>
          {board.judgement && !board.waiting ? (
            <text className="table__count table__count--empty" x={width / 2} y={height / 2 + 16}>
              {board.needs.length > 0 ? t('board.table.chairs', { count: board.needs.length }) : t('board.table.none')}
            </text>
          ) : null}
        </>
      ) : null}
    </g>
  )
}
