// The periods of a calendar as a table.
import { Table } from '@digdir/designsystemet-react'
import { localeOf, useLanguage } from '../language.ts'
import type { PlaceView } from './api.ts'
import { usePlacesWords } from './words.ts'

export function PeriodsTable({ periods }: { periods: PlaceView['periods'] }) {
  const words = usePlacesWords()
  const format = new Intl.DateTimeFormat(localeOf[useLanguage()], { dateStyle: 'medium', timeZone: 'UTC' })
  const say = (day: string) => format.format(new Date(day))
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
              <Table.Cell>{say(it.from)}</Table.Cell>
              <Table.Cell>{say(it.to)}</Table.Cell>
              <Table.Cell>{it.capacity}</Table.Cell>
              <Table.Cell>{it.free}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
