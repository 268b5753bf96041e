// The dossier on screen as it is printed: sections of tables with headers that read aloud, and the map.
import { Heading, Skeleton } from '@digdir/designsystemet-react'
import { lazy, type RefObject, Suspense } from 'react'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { MissingMap } from '../map/missing.tsx'
import type { MemberFacts } from '../members.ts'
import { type Block, type Cell, forReading, type Paper, type Table } from './paper.ts'
import '../board/verdict.css'
import './dossier.css'

const TeamMap = lazy(() =>
  import('../map/team-map.tsx').then(
    ({ TeamMap }) => ({ default: TeamMap }),
    () => ({ default: MissingMap }),
  ),
)

type Team = { members: readonly MemberFacts[]; nameOf: (index: number) => string }
type Props = Team & { paper: Paper; map: RefObject<HTMLElement | null> }

/** Paper is light in the dark too: what is shown is what is printed. */
export function DrawnPaper({ paper, map, members, nameOf }: Props) {
  return (
    <article className="paper" data-color-scheme="light">
      {paper.sections.map((section) => (
        <div key={section.id} className="paper__section">
          <Heading level={2} data-size="xs">
            {section.heading}
          </Heading>
          {section.blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
            <DrawnBlock key={at} block={block} name={section.heading} map={map} members={members} nameOf={nameOf} />
          ))}
        </div>
      ))}
      <p className="paper__footer">{paper.footer}</p>
    </article>
  )
}

type BlockProps = Team & { block: Block; name: string; map: Props['map'] }

function DrawnBlock({ block, name, map, members, nameOf }: BlockProps) {
  switch (block.kind) {
    case 'text':
      return <p className="muted">{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      )
    case 'map':
      return (
        <figure className="paper__map" ref={map}>
          <p className="visually-hidden">{block.alt}</p>
          <Suspense fallback={<Skeleton variant="rectangle" width="100%" height="24rem" />}>
            <TeamMap members={members} nameOf={nameOf} />
          </Suspense>
        </figure>
      )
    case 'table':
      return <DrawnTable table={forReading(block)} name={name} />
  }
}

function DrawnTable({ table: { columns, rows, naming }, name }: { table: Table; name: string }) {
  const shares = columns.reduce((sum, it) => sum + it.share, 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls on a phone, by keyboard too
    <section className="paper__table" aria-label={name} tabIndex={0}>
      <table>
        <colgroup>
          {columns.map((it) => (
            <col key={it.head} style={{ width: `${(100 * it.share) / shares}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((it) => (
              <th key={it.head} scope="col">
                {it.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
            <tr key={at}>
              {row.map((cell, column) =>
                column === naming ? (
                  <th key={columns[column]?.head} scope="row">
                    <DrawnCell cell={cell} />
                  </th>
                ) : (
                  <td key={columns[column]?.head} className={cell.quiet ? 'paper__quiet' : undefined}>
                    <DrawnCell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DrawnCell({ cell: { text, note, verdict } }: { cell: Cell }) {
  return (
    <>
      {verdict ? (
        <span className="paper__verdict">
          <VerdictIcon verdict={verdict} /> {text}
        </span>
      ) : (
        text
      )}
      {note ? <span className="paper__note"> ({note})</span> : null}
    </>
  )
}
