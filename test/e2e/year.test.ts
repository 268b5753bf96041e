// The programme year in a real browser: going to a seminar, also when its hall has no network; and those who enter it.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { saveEvents } from '../../db/events.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { organisation } from '../api/record.ts'
import { look as lookAt } from './people.ts'
import { type ServedRecord, serveRecord } from './served-record.ts'
import { startSignedIn } from './signed-in.ts'
import { startVisit, takePicture, type Visit } from './visit.ts'

const facts = { type: 'EPLUS-EDU-GEN-SEC', themes: ['maritime'], languages: ['en'], actions: ['KA220-SCH'] } as const
const school = (id: string, name: string, country: string, seeks?: string) =>
  organisation(id, {
    ...facts,
    name,
    country,
    seeks,
    themes: [...facts.themes],
    languages: ['en'],
    actions: ['KA220-SCH'],
  })

const seminar = {
  id: 'turku',
  kind: 'contact-seminar' as const,
  title: 'Maritime contact seminar',
  description: 'Two days by the sea.',
  ...{ fields: ['SCH' as const], actions: ['KA220'], themes: ['maritime' as const] },
  ...{ begins: '2099-05-04', ends: '2099-05-05', country: 'FI', place: 'Turku', online: false },
  source: { file: 'events.csv', row: 1 },
}

let served: ServedRecord
let browser: Browser

beforeAll(async () => {
  served = await serveRecord(async (db) => {
    await saveOrganisations(db, [
      school('fjord', 'Fjord skole', 'NO'),
      school('meri', 'Merikoulu', 'FI', 'A school by a cold sea'),
      school('puma', 'Colegio del Puerto', 'ES', 'Partners who sail'),
    ])
    await saveEvents(db, [seminar])
  })
  browser = served.browser
})

afterAll(() => served?.stop())

const look = (visit: Visit, name: string) => lookAt(visit, `year-${name}`)

describe('going to a seminar', () => {
  test('is said in one press; whom to meet is read in a hall without a network', async () => {
    const matti = await startSignedIn(browser, served, 'matti@meri.test', { owns: ['meri', 'puma'] })
    await matti.page.goto('/events/turku')
    for (const name of ['Merikoulu', 'Colegio del Puerto'])
      await matti.page.getByRole('button', { name: new RegExp(`We go.*${name}`) }).click()
    await matti.page.getByText('2 organisations have said here that they go').waitFor()
    await look(matti, 'going')
    await matti.leave()

    const kari = await startSignedIn(browser, served, 'kari@fjord.test', {
      owns: ['fjord'],
      width: 360,
      scheme: 'dark',
    })
    const { page } = kari
    await page.goto('/events/turku')
    await page.getByRole('button', { name: /We go.*Fjord skole/ }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: /We go.*Fjord skole/ }).click()
    await page.getByRole('heading', { name: 'Whom you should talk to' }).waitFor()
    await look(kari, 'meet-dark-phone')
    expect(await page.content()).not.toContain('@meri.test')
    const isKept = () => page.evaluate(async () => Boolean(await caches.match('/api/events/turku/going')))
    await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Whom you should talk to' }).waitFor()
    await page.context().setOffline(true)
    await page.reload()
    await page.getByText('A school by a cold sea').waitFor()
    const first = page.getByRole('region', { name: 'Whom you should talk to' }).getByRole('listitem').first()
    expect(await first.textContent()).toMatch(/points/)
    expect(await first.getByRole('listitem').count()).toBeGreaterThan(1)
    await takePicture(page, 'year-offline')
    expect(kari.troubles.filter((it) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(it))).toEqual([])
    await kari.leave()
  })

  test('operators enter an event, are told of the field that is wrong, and cancel it; everybody sees that', async () => {
    const operator = await startSignedIn(browser, served, 'operator@agency.test', {
      ...{ operator: true, language: 'nb', width: 360 },
    })
    const { page } = operator
    await page.goto('/events')
    await page.getByRole('link', { name: 'Legg inn et treff' }).click()
    await page.getByLabel('Tittel').fill('Spør oss')
    await page.getByLabel('Første dag').fill('2099-02-03')
    await page.getByLabel('Siste dag', { exact: true }).fill('2099-02-01')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Den siste dagen kan ikke være før den første.').waitFor()
    await look(operator, 'wrong-nb-phone')
    await page.getByLabel('Siste dag', { exact: true }).fill('2099-02-03')
    await page.getByLabel('Begynner klokka').fill('12:00')
    await page.getByLabel('På nett').check()
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByRole('heading', { level: 1, name: 'Spør oss' }).waitFor()
    await look(operator, 'entered-nb-phone')
    await page.getByRole('link', { name: 'Endre treffet' }).click()
    await page.getByLabel('Det blir ikke noe av').check()
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Treffet er avlyst').waitFor()
    await operator.leave()

    const reader = await startVisit(browser, served.url, { width: 1600 })
    await reader.page.goto('/events')
    await reader.page.getByText('Cancelled').waitFor()
    await look(reader, 'list')
    expect(reader.troubles).toEqual([])
    await reader.leave()
  })
})

describe('following', () => {
  test('a search and an organisation are followed where they are met; the account tells what is new and lets go', async () => {
    const kari = await startSignedIn(browser, served, 'follows@fjord.test', { language: 'nb', width: 360 })
    const { page } = kari
    await page.getByText('Du følger ingenting ennå').waitFor()
    await page.goto('/find?country=FI')
    await page.getByRole('button', { name: 'Lagre og følg søket' }).click()
    await page.getByRole('button', { name: 'Du følger. Avslutt' }).waitFor()
    await look(kari, 'find-nb-phone')
    await page.goto('/organisations/meri')
    await page.getByRole('button', { name: 'Følg', exact: true }).click()
    await page.getByText('Nå følger du det').waitFor()
    await page.goto('/calls?action=KA220-SCH')
    await page.getByRole('button', { name: 'Følg disse fristene' }).click()
    await page.getByText('Nå følger du det').waitFor()
    // What the run of every minute finds; here it has been found.
    const db = await openDatabase(served.databaseUrl)
    await db.$client.execute(
      `insert into finds select id, 'organisation:puma', since + 1, null, null from follows where kind = 'search'`,
    )
    db.$client.close()
    await page.goto('/account')
    await page.getByRole('link', { name: 'Søk: Finland' }).waitFor()
    await page.getByRole('link', { name: 'Colegio del Puerto' }).waitFor()
    await page.getByLabel('Nytt på e-post').selectOption('weekly')
    await page.getByText('Lagret.').waitFor()
    await look(kari, 'follows-nb-phone')
    await page.getByRole('button', { name: /Avslutt.*Merikoulu/ }).click()
    await page.getByText('Du følger det ikke lenger').waitFor()
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByRole('button', { name: /Avslutt.*Merikoulu/ }).waitFor()
    expect(kari.troubles).toEqual([])
    await kari.leave()
  })
})

describe('programs', () => {
  test('a key is made, shown once, answers to curl’s way of asking, and is ended', async () => {
    const kari = await startSignedIn(browser, served, 'keys@fjord.test', { scheme: 'dark', width: 360 })
    const { page } = kari
    await page.goto('/developers')
    await page.getByRole('heading', { level: 1, name: 'For your own programs' }).waitFor()
    await look(kari, 'developers-dark-phone')
    await page.getByRole('link', { name: 'To your account' }).click()
    await page.getByRole('button', { name: 'Make a key' }).click()
    await page.getByText('Write what it is for.').waitFor()
    await page.getByLabel('What it is for').fill('county statistics')
    await page.getByRole('button', { name: 'Make a key' }).click()
    const key = await page.getByLabel('Your key').inputValue()
    await look(kari, 'key-dark-phone')
    const ask = () => fetch(`${served.url}/api/calls`, { headers: { authorization: `Bearer ${key}` } })
    const answer = await ask()
    expect([answer.status, answer.headers.get('ratelimit')]).toEqual([
      200,
      expect.stringMatching(/^"hour";r=5999;t=\d+$/),
    ])
    await page.reload()
    await page.getByText(`${key.slice(0, 12)}…`).waitFor()
    expect(await page.content()).not.toContain(key)
    await page.getByRole('button', { name: /End.*county statistics/ }).click()
    await page.getByText('Within a minute nothing answers to it').waitFor()
    expect(kari.troubles.filter((it) => !/400/.test(it))).toEqual([])
    await kari.leave()
  })
})

describe('readiness', () => {
  test('an organisation’s people answer together, each from their own screen, and take it into the dossier', async () => {
    const kari = await startSignedIn(browser, served, 'kari2@fjord.test', {
      owns: ['fjord'],
      language: 'nb',
      width: 360,
    })
    const ola = await startSignedIn(browser, served, 'ola@fjord.test', { owns: ['fjord'], scheme: 'dark' })
    await kari.page.goto('/organisations/fjord/edit')
    await kari.page.getByRole('link', { name: 'Er vi klare?' }).click()
    await kari.page.getByRole('heading', { level: 1, name: 'Er Fjord skole klar?' }).waitFor()
    await ola.page.goto('/organisations/fjord/readiness')
    const answer = (visit: Visit, question: number, name: string) =>
      visit.page.locator('.readiness__questions > li').nth(question).locator('label').filter({ hasText: name }).click()
    await answer(ola, 1, 'No')
    await ola.page.getByText('1 answered').waitFor()
    await answer(kari, 0, 'Ja')
    await kari.page.getByText('En kollega hadde svart i mellomtiden').waitFor()
    await look(kari, 'ready-nb-phone')
    await kari.page.getByRole('button', { name: 'Ta det med i dokumentasjonen' }).click()
    await ola.page.reload()
    await ola.page.getByText('2 answered').waitFor()
    await look(ola, 'ready-dark')
    expect(kari.troubles.filter((it) => !/409/.test(it))).toEqual([])
    expect(ola.troubles).toEqual([])
    await kari.leave()
    await ola.leave()
  })
})
