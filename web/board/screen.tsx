// The board: is my team allowed, good, complete? The table in the middle, lights left, suggested people right.
import { Skeleton } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { workAt } from '../draft.ts'
import { Page } from '../layout/page.tsx'
import { MissingMap } from '../map/missing.tsx'
import { Coverage } from './coverage.tsx'
import { EmptyTable } from './empty.tsx'
import { FittingActions } from './fitting-actions.tsx'
import { Head } from './head.tsx'
import { Lights } from './lights.tsx'
import { People } from './people.tsx'
import { Quality } from './quality.tsx'
import { Repairs } from './repairs.tsx'
import { SharedTable } from './shared-table.tsx'
import { Suggestions } from './suggestions.tsx'
import { Table } from './table.tsx'
import { Tools } from './tools.tsx'
import { type Board, tabs, useBoard } from './use-board.ts'
import { OverallVerdict } from './verdict.tsx'
import './board.css'

// The table does not wait for the map's outlines.
const BoardMap = lazy(() =>
  import('../map/board-map.tsx').then(
    ({ BoardMap }) => ({ default: BoardMap }),
    () => ({ default: MissingMap }),
  ),
)

const NoPlan: typeof import('../plan/plan.tsx').Plan = () => <></>
const Plan = lazy(() =>
  import('../plan/plan.tsx').then(
    ({ Plan }) => ({ default: Plan }),
    () => ({ default: NoPlan }),
  ),
)

export function BoardScreen() {
  const { t } = useTranslation()
  useEffect(() => workAt(), [])
  const board = useBoard()
  return (
    <Page title={t('board.title')} heading={t('board.heading')} wide>
      <SharedTable board={board} />
      <BoardParts board={board} />
    </Page>
  )
}

/** All of a board below its heading, whosever draft it shows. */
export function BoardParts({ board }: { board: Board }) {
  return (
    <>
      {board.members.length === 0 ? <EmptyTable board={board} /> : null}
      <Head board={board} />
      <div className="board" data-tab={board.tab}>
        <div className="board__top">
          <OverallVerdict board={board} />
        </div>
        <div className="board__table">
          <Table board={board} />
          <Tools board={board} />
        </div>
        <PartChoice board={board} />
        <div className="board__people">
          <People board={board} />
          <Coverage board={board} />
          <Suspense fallback={<Skeleton variant="rectangle" width="100%" height="24rem" />}>
            <BoardMap board={board} />
          </Suspense>
          {board.judgement ? (
            <Suspense fallback={null}>
              <Plan board={board} />
            </Suspense>
          ) : null}
        </div>
        <div className="board__lights">
          <Lights board={board} />
          <Repairs board={board} />
          <Quality board={board} />
          <FittingActions board={board} />
        </div>
        <div className="board__suggestions">
          <Suggestions board={board} />
        </div>
      </div>
    </>
  )
}

/** On a phone one part at a time; on a wide screen all stand side by side and this is not shown. */
function PartChoice({ board }: { board: Board }) {
  const { t } = useTranslation()
  return (
    <nav className="parts" aria-label={t('board.parts')}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to="."
          search={(former) => ({ ...former, tab })}
          replace
          resetScroll={false}
          aria-current={board.tab === tab ? 'true' : undefined}
        >
          {t(`board.part.${tab}`)}
        </Link>
      ))}
    </nav>
  )
}
