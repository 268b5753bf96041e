// The table for those who only look: the same drawing, with nothing to press. Its words stand beside it.
import { useTranslation } from 'react-i18next'
import { layOut } from './layout.ts'
import { SeatShape, useSeatWords } from './seat-picture.tsx'
import { TableTop } from './table.tsx'
import type { TableOf } from './use-table-of.ts'
import { useWidth } from './use-width.ts'
import './table.css'

export function StillTable({ board }: { board: TableOf }) {
  const { t } = useTranslation()
  const wordsOf = useSeatWords()
  const { seats, nameOf } = board
  const [place, width] = useWidth<HTMLDivElement>(480)
  const layout = layOut(seats.length, width)
  return (
    <div className="table" ref={place}>
      <svg
        className="table__drawing"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={t('board.table.label')}
      >
        <TableTop layout={layout} board={board} />
        {seats.map((seat, index) => {
          const at = layout.places[index]
          return at ? (
            <SeatShape key={seat.key} seat={seat} place={at} layout={layout} words={wordsOf(seat, nameOf)} />
          ) : null
        })}
      </svg>
    </div>
  )
}
