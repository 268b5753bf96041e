// Where people meet, on screen: narrowed by what the address says.
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { saveEvents } from '../../db/events.ts'
import { freshHost } from '../api/bench.ts'
import { visit } from './visit.tsx'

it('events are narrowed by a theme, and those without one are for all', async () => {
  const host = await freshHost()
  const event = (id: string, themes: 'maritime'[] | 'rural'[]) => ({
    ...{ id, title: id, kind: 'webinar' as const, fields: [], actions: [], online: true },
    ...{ themes, begins: '2099-05-04', ends: '2099-05-04' },
  })
  await saveEvents(host.db, [event('Boats', ['maritime']), event('Farms', ['rural']), event('Anything', [])])
  const { user } = await visit('/events', 'nb', { db: host.db })
  await screen.findByRole('link', { name: 'Farms' })
  await user.selectOptions(screen.getByLabelText('Tema'), 'maritime')
  await expect.poll(() => screen.queryByRole('link', { name: 'Farms' })).toBeNull()
  screen.getByRole('link', { name: 'Boats' })
  screen.getByRole('link', { name: 'Anything' })
})
