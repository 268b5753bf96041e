// Partner requests and living profiles in a real browser: written, published, answered and decided; asked by mail whether
// a profile is still so, and answered without signing in.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { dayAfter } from '../../domain/date.ts'
import { organisation } from '../api/record.ts'
import { h1, look as lookAt } from './people.ts'
import { type ServedRecord, serveRecord } from './served-record.ts'
import { startSignedIn } from './signed-in.ts'
import { type Reader, startVisit, takePicture, type Visit } from './visit.ts'

const school = { type: 'EPLUS-EDU-GEN-SEC', themes: ['maritime' as const] } as const
const today = new Date().toISOString().slice(0, 10)

let served: ServedRecord
let browser: Browser
let db: Database

beforeAll(async () => {
  served = await serveRecord(
    (db) =>
      saveOrganisations(db, [
        organisation('fjord', { name: 'Fjord skole', ...school, themes: ['maritime'] }),
        organisation('meri', { name: 'Merikoulu', country: 'FI', ...school, themes: ['maritime'] }),
      ]),
    { DIGEST_MINUTES: '0.02' },
  )
  browser = served.browser
  db = await openDatabase(served.databaseUrl)
})

afterAll(async () => {
  db?.$client.close()
  await served?.stop()
})

const person = (email: string, id: string, reader: Reader = {}) =>
  startSignedIn(browser, served, email, { owns: [id], ...reader })

const look = (visit: Visit, name: string) => lookAt(visit, `partners-${name}`)

describe('partner requests', () => {
  test('one is written, published, found by whom it fits, answered on a phone, and gets a yes', async () => {
    const kari = await person('kari@fjord.test', 'fjord')
    const { page } = kari
    await page.goto('/account')
    await page.getByRole('link', { name: /Seek partners.*Fjord skole/ }).click()
    await h1(page, 'Partner requests of Fjord skole')
    await look(kari, 'own-none')
    await page.getByLabel('Title').fill('Boats that pupils build')
    await page.getByRole('button', { name: 'Begin the draft' }).click()
    await h1(page, 'Edit the partner request')
    await page.getByText('Choose one theme or more.').waitFor()
    await page
      .getByLabel('What it is about, and why')
      .fill('Pupils of three coasts build a boat each, and learn what carries it and what does not.')
    await page.getByLabel('What partners do').fill('Build a boat, and receive six pupils for a week.')
    await page.getByLabel('Themes').selectOption({ label: 'Maritime trades' })
    await page.getByLabel('Countries wanted').selectOption('FI')
    await page.getByLabel('Kinds of organisation wanted').selectOption('EPLUS-EDU-GEN-SEC')
    await page.getByLabel('Last day to apply').fill(dayAfter(today, 60))
    await page.getByLabel('Last day to answer').fill(dayAfter(today, 400))
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByText(/Choose a last day to answer/).waitFor()
    await look(kari, 'draft')
    await page.getByLabel('Last day to answer').fill(dayAfter(today, 20))
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByText('Published. Everybody can read it now.').waitFor()

    const matti = await person('matti@meri.test', 'meri', { language: 'nb', scheme: 'dark', width: 360 })
    await matti.page.goto('/partner-requests')
    await h1(matti.page, 'Partnersøk')
    await matti.page.getByLabel('Som passer for').selectOption({ label: 'Merikoulu' })
    await matti.page.getByText('De vil ha partnere fra landet deres').waitFor()
    expect(matti.page.url()).toContain('fits=meri')
    await look(matti, 'list-fits')
    await matti.page.getByRole('link', { name: 'Boats that pupils build' }).click()
    await h1(matti.page, 'Boats that pupils build')
    await matti.page.getByRole('heading', { name: 'Slik passer det for Merikoulu' }).waitFor()
    await matti.page.getByLabel('Hvorfor dere vil være med').fill('For kort')
    await matti.page.getByRole('button', { name: 'Send svaret' }).click()
    await matti.page.locator('.partners__wrong').waitFor()
    await look(matti, 'one-wrong')
    await matti.page
      .getByLabel('Hvorfor dere vil være med')
      .fill('We have built boats with pupils since 1982 and have a yard of our own by the sea.')
    await matti.page.getByLabel('Hva som viser det').fill('Forty boats')
    await matti.page.getByRole('button', { name: 'Send svaret' }).click()
    await matti.page.getByText('Svaret er sendt.').waitFor()
    await look(matti, 'answered')

    await page.getByRole('link', { name: 'See it as others do' }).click()
    await page.getByText('We have built boats with pupils since 1982').waitFor()
    await page.getByText('What is known of them').click()
    await look(kari, 'answers')
    await page.getByRole('checkbox', { name: 'Choose Merikoulu' }).check()
    await page.getByRole('button', { name: 'Yes to the chosen' }).click()
    await page.getByText('you said yes').waitFor()
    await page.emulateMedia({ media: 'print' })
    await takePicture(page, 'partners-print')
    expect([...kari.troubles, ...matti.troubles.filter((it) => !it.includes('400'))]).toEqual([])
    await kari.leave()
    await matti.leave()
  })

  test('everybody reads the list and the page in both languages, light and dark, on a phone and a wide screen', async () => {
    const { rows } = await db.$client.execute('select id from partner_requests')
    const readers: Reader[] = [
      { language: 'en', scheme: 'light', width: 360 },
      { language: 'nb', scheme: 'dark', width: 1600 },
    ]
    for (const reader of readers) {
      const visit = await startVisit(browser, served.url, reader)
      for (const [name, path] of Object.entries({
        list: '/partner-requests',
        none: '/partner-requests?theme=rural',
        one: `/partner-requests/${rows[0]?.id}`,
        lost: '/partner-requests/nothing',
      })) {
        await visit.page.goto(path)
        await visit.page.getByRole('heading', { level: 1 }).waitFor()
        await look(visit, `${name}-${reader.language}-${reader.width}`)
      }
      await visit.leave()
    }
  })
})

describe('a living profile', () => {
  test('is asked about by mail once, and one press without signing in says that it is no longer so', async () => {
    const kari = await person('anna@fjord.test', 'fjord')
    const facts = { seeks: 'Partners with a shipyard', offers: 'Boats to build', actions: ['KA220'] }
    const saved = await kari.page.request.put('/api/organisations/fjord/profile', { data: { version: 0, facts } })
    expect(saved.status()).toBe(200)
    const then = dayAfter(today, -165)
    await db.$client.batch(
      [
        { sql: `update organisations set last_confirmed = ? where id = 'fjord'`, args: [then] },
        { sql: 'update profiles set updated_at = ?', args: [Date.parse(then)] },
      ],
      'write',
    )
    const guest = await startVisit(browser, served.url, { width: 360 })
    const { page } = guest
    const mail = page.locator('article').filter({ hasText: 'Is this still so?' }).filter({ hasText: 'anna@fjord.test' })
    await expect
      .poll(
        async () => {
          await page.goto('/dev/mail')
          return mail.count()
        },
        { timeout: 30_000 },
      )
      .toBe(1)
    const link = await mail.getByRole('link').first().getAttribute('href')
    await page.goto(link ?? '')
    await h1(page, 'Is this still so?')
    await page.getByText('Partners with a shipyard').waitFor()
    await look(guest, 'still-open')
    expect(await page.context().cookies()).toEqual([])
    const seeks = async () =>
      ((await (await page.request.get('/api/organisations/fjord')).json()) as typeof facts).seeks
    expect(await seeks()).toBe(facts.seeks)
    await page.getByRole('button', { name: 'Not any more' }).click()
    await h1(page, 'It rests now')
    await look(guest, 'still-open-done')
    expect(await seeks()).toBeUndefined()
    await page.getByRole('link', { name: 'See the profile' }).click()
    await page.getByText(/It is not shown until they confirm it/).waitFor()
    await page.goto('about:blank')
    await page.goto(link ?? '')
    await h1(page, 'This has been answered')
    await page.goto('about:blank')
    await page.goto('/still-open#token=forged')
    await h1(page, 'This link leads nowhere')
    await look(guest, 'still-open-over')

    await kari.page.goto('/organisations/fjord/edit')
    await kari.page.getByText(/What you seek and offer rests/).waitFor()
    await look(kari, 'resting')
    await kari.page.getByRole('button', { name: /still right/ }).click()
    await kari.page.getByText(/What you seek and offer rests/).waitFor({ state: 'detached' })
    expect(await seeks()).toBe(facts.seeks)
    await guest.leave()
    await kari.leave()
  })
})

describe('an operator', () => {
  test('looks at two that may be one, joins them, and the old address leads to the one that stays', async () => {
    await saveOrganisations(db, [
      organisation('vik', {
        name: 'Vik skule',
        town: 'Vik',
        source: { kind: 'register', file: 'schools.csv', row: 9 },
      }),
      organisation('vik2', { name: 'Vik skole', oid: 'E10000009', website: 'https://vik.test' }),
    ])
    await db.$client.execute(
      `insert into doubtful_pairs (one, other, reason) values ('vik', 'vik2', 'one letter apart')`,
    )
    const visit = await person('operator@agency.test', 'fjord', { language: 'nb', width: 360 })
    await db.$client.execute(`update accounts set operator = 1 where email = 'operator@agency.test'`)
    const { page } = visit
    await page.goto('/operator')
    await page.getByRole('heading', { name: 'Kanskje samme organisasjon' }).waitFor()
    await look(visit, 'duplicates')
    await page.getByRole('button', { name: 'Behold Vik skole' }).click()
    await page
      .getByText(/Det kan ikke angres/)
      .last()
      .waitFor()
    await look(visit, 'duplicates-confirm')
    await page.getByRole('button', { name: 'Slå dem sammen' }).click()
    await page.getByText('Ingen par venter.').waitFor()
    await page.goto('/organisations/vik')
    await page.waitForURL('**/organisations/vik2')
    await h1(page, 'Vik skole')
    await visit.leave()
  })
})
