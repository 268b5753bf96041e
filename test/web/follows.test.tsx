// Following on screen, and keys for programs: begun and ended in one press, and what is refused is said in the reader's words.
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { freshHost } from '../api/bench.ts'
import { signIn } from '../api/person.ts'
import { organisation } from '../api/record.ts'
import { letSpeak } from '../api/requests.ts'
import { visit } from './visit.tsx'

describe('following', () => {
  it('a search that finds too many is refused in Norwegian', async () => {
    const host = await freshHost()
    const kari = await signIn(host, 'kari@home.test')
    await saveOrganisations(
      host.db,
      Array.from({ length: 1001 }, (_, at) => organisation(`many${at}`, { country: 'SE' })),
    )
    const { user } = await visit(
      '/find?country=SE',
      'nb',
      { db: host.db, finder: embeddedFinder(host.db.$client) },
      kari,
    )
    await user.click(await screen.findByRole('button', { name: 'Lagre og følg søket' }))
    await screen.findByText('Søket gir for mange treff. Snevre det inn til tusen organisasjoner eller færre først.')
  })

  it('one thing more than fifty is refused in Norwegian', async () => {
    const host = await freshHost()
    const kari = await signIn(host, 'kari@home.test')
    for (let at = 0; at < 50; at++)
      await kari.ask('POST', '/api/account/follows', { kind: 'search', subject: `q=word${at}` })
    const { user } = await visit('/account', 'nb', { db: host.db }, kari)
    await user.selectOptions(await screen.findByLabelText('Følg partnersøk innen et tema'), 'maritime')
    await screen.findByText('Du følger femti ting alt. Avslutt en av dem på kontoen din først.')
  })

  it('partner requests that fit one’s own organisation are offered on the account, and listed once followed', async () => {
    const host = await freshHost()
    const kari = await signIn(host, 'kari@home.test')
    await saveOrganisations(host.db, [organisation('fjord', { name: 'Fjord skole' })])
    await letSpeak(host, kari, 'fjord')
    const { user } = await visit('/account', 'nb', { db: host.db }, kari)
    await user.selectOptions(await screen.findByLabelText('Følg partnersøk som passer for organisasjonen din'), 'fjord')
    await screen.findByRole('link', { name: 'Partnersøk som passer for Fjord skole' })
    expect(screen.queryByLabelText('Følg partnersøk som passer for organisasjonen din')).toBeNull()
  })
})

it('an eleventh key is refused in Norwegian', async () => {
  const host = await freshHost()
  const kari = await signIn(host, 'kari@home.test')
  for (let at = 0; at < 10; at++) await kari.ask('POST', '/api/account/keys', { name: `key ${at}` })
  const { user } = await visit('/account', 'nb', { db: host.db }, kari)
  await user.type(await screen.findByLabelText('Hva den er til'), 'en til')
  await user.click(screen.getByRole('button', { name: 'Lag en nøkkel' }))
  await screen.findByText('Du har ti nøkler alt. Avslutt en av dem først.')
})
