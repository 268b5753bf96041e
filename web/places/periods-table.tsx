// The periods of a calendar as a table.
import { Table } from '@digdir/designsystemet-react'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import type { PlaceView } from './api.ts'
import { usePlacesWords } from './words.ts'

export function PeriodsTable({ periods }: { periods: PlaceView['periods'] }) {
  const words = usePlacesWords()
  const language = useLanguage()
  return (
    <div className="places__table">
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{words('place.from')}</Table.HeaderCell>
            <Table.HeaderCell>{words('place.to')}</Table.HeaderCell>
            <Table.HeaderCell>{words('place.room')}</Table.HeaderCell>
            <Table.HeaderCell>{words('place.free')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {periods.map((it) => (
            <Table.Row key={it.id}>
              <Table.Cell>{formatDate(it.from, language)}</Table.Cell>
              <Table.Cell>{formatDate(it.to, language)}</Table.Cell>
              <Table.Cell>{it.capacity}</Table.Cell>
              <Table.Cell>{it.free}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
