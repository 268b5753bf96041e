// A consortium in a real browser, with real mails: a teacher claims a school, seats partners, and works on the team with
// others until it is agreed; one declines, one is silent, nobody's change is lost, and readers see no more than the table.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { writeDraftLink } from '../../web/draft-shape.ts'
import { en } from '../../web/locales/en.ts'
import { organisation } from '../api/record.ts'
import { readVerdict, waitForJudgement } from './board.ts'
import { h1, look, openMail, signIn } from './people.ts'
import { type ServedRecord, serveRecord } from './served-record.ts'
import { startVisit, type Visit } from './visit.ts'

const school = { type: 'EPLUS-EDU-GEN-SEC', established: '1990' } as const
const schools = [
  organisation('fjord', { name: 'Fjord skole', website: 'https://fjordskole.test', ...school }),
  organisation('meri', { name: 'Merikoulu', country: 'FI', website: 'https://merikoulu.test', ...school }),
  organisation('mar', { name: 'Escuela Mar', country: 'ES', website: 'https://escuelamar.test', ...school }),
  organisation('playa', { name: 'Escuela Playa', country: 'ES', website: 'https://escuelaplaya.test', ...school }),
  organisation('kyma', { name: 'Kyma Gymnasio', country: 'GR', website: 'https://kyma.test', ...school }),
]

let served: ServedRecord
let browser: Browser

beforeAll(async () => {
  served = await serveRecord((db) =>
    saveOrganisations(
      db,
      schools.map((it, at) => ({ ...it, oid: `E1000000${at}` })),
    ),
  )
  browser = served.browser
})

afterAll(() => served?.stop())

/** Writes into the record what time would: that a day has gone by. */
async function inRecord(sql: string): Promise<void> {
  const db = await openDatabase(served.databaseUrl)
  await db.$client.execute(sql)
  db.$client.close()
}

/** Signs in and shows by mail on its domain that one belongs to a school. */
async function claim(visit: Visit, email: string, id: string, domain: string): Promise<void> {
  const { page } = visit
  await signIn(visit, email)
  await page.goto(`/organisations/${id}/claim`)
  await page.getByLabel(new RegExp(`ends in @${domain}`)).fill(`post@${domain}`)
  await page.getByRole('button', { name: 'Mail the link' }).click()
  await page.getByText(`The link is on its way to post@${domain}`).waitFor()
  await openMail(page, `post@${domain}`)
  await page.getByRole('button', { name: 'Yes, that is right' }).click()
  await page.getByText(/Done:/).waitFor()
}

const row = (page: Page, name: string) =>
  page.getByRole('region', { name: en.board.people.title, exact: true }).getByRole('listitem').filter({ hasText: name })
const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor()

async function invite(page: Page, name: string): Promise<void> {
  await row(page, name)
    .getByRole('button', { name: /^Invite/ })
    .click()
  await row(page, name).getByLabel('What do you ask of them?').fill(`Dear ${name}, come and build boats with us!`)
  await row(page, name).getByRole('button', { name: 'Send the invitation' }).click()
  await row(page, name).getByText('Invited', { exact: true }).waitFor()
}

describe('a consortium', () => {
  test('is made from a draft, invites three, loses two, is mended from the bench, and is agreed', async () => {
    const kari = await startVisit(browser, served.url)
    const { page } = kari
    await claim(kari, 'kari@home.test', 'fjord', 'fjordskole.test')
    const d = writeDraftLink({
      ...{ action: 'KA220-SCH', year: 2026, themes: ['maritime'] },
      project: { months: 24, grant: 250_000, priorities: ['Inclusion and diversity'] },
      members: [
        { role: 'coordinator', organisation: 'fjord' },
        { role: 'partner', organisation: 'meri' },
        { role: 'partner', organisation: 'mar' },
        { role: 'partner', organisation: 'kyma' },
      ],
    })
    await page.goto(`/board?d=${d}`)
    await waitForJudgement(page)
    await page.getByRole('link', { name: 'Work on it together' }).click()
    await h1(page, 'Work on it together')
    await look(kari, 'consortium-new')
    await page.getByLabel('What is it called?').fill('Boats')
    await page.getByRole('button', { name: 'Make the consortium' }).click()
    await h1(page, 'Boats')
    await waitForJudgement(page)
    expect(await readVerdict(page)).toContain(en.board.verdict.eligible)
    await page.getByText('Those who have agreed are not yet enough.').waitFor()

    const matti = await startVisit(browser, served.url)
    await claim(matti, 'matti@home.test', 'meri', 'merikoulu.test')
    const marta = await startVisit(browser, served.url, { width: 360 })
    await claim(marta, 'marta@home.test', 'mar', 'escuelamar.test')
    const kostas = await startVisit(browser, served.url)
    await claim(kostas, 'kostas@home.test', 'kyma', 'kyma.test')

    await page.reload()
    await waitForJudgement(page)
    for (const name of ['Merikoulu', 'Escuela Mar', 'Kyma Gymnasio']) await invite(page, name)
    await look(kari, 'consortium-invited')

    await matti.page.goto('/consortia')
    await matti.page.getByRole('link', { name: 'Boats' }).click()
    await matti.page.getByText('Dear Merikoulu, come and build boats with us!').waitFor()
    await look(matti, 'consortium-asked')
    await matti.page.getByLabel(/A word to them/).fill('With pleasure')
    await matti.page.getByRole('button', { name: /Yes, we take part/ }).click()
    await matti.page.getByText('You have answered: Agreed').waitFor()
    await marta.page.goto('/consortia')
    await marta.page.getByRole('link', { name: 'Boats' }).click()
    await marta.page.getByRole('button', { name: /No, thank you/ }).click()
    await marta.page.getByText('You have answered: Declined').waitFor()
    await look(marta, 'consortium-declined-phone')

    // The Greek school lets the day go by.
    await inRecord(`update consortium_members set reply_by = '2020-01-01' where organisation = 'kyma'`)
    await page.reload()
    const places = page.getByRole('region', { name: 'Places to fill' })
    const left = places.getByRole('article', { name: /Escuela Mar has left/ })
    await left.getByRole('button', { name: /Seat here.*Escuela Playa/ }).click()
    await saved(page)
    await places.getByRole('article', { name: /Kyma Gymnasio has not answered/ }).waitFor()
    await look(kari, 'consortium-places')
    await row(page, 'Escuela Playa').getByText('Suggested').waitFor()
    await invite(page, 'Escuela Playa')
    await page.getByText('Nobody of Escuela Playa is here yet').waitFor()
    await row(page, 'Escuela Playa')
      .getByRole('button', { name: /They have agreed/ })
      .click()

    await page.getByText('With those who have agreed alone, nothing is against the team.').waitFor()
    await row(page, 'Kyma Gymnasio')
      .getByRole('button', { name: /Take the invitation back/ })
      .click()
    await row(page, 'Kyma Gymnasio').getByText('Shortlisted').waitFor()
    await row(page, 'Merikoulu')
      .getByRole('button', { name: /Mandate received/ })
      .click()
    await row(page, 'Merikoulu').getByText('Mandate received').first().waitFor()
    await page.locator('summary').filter({ hasText: 'What happened' }).click()
    await page.getByText(/kari@home.test moved Merikoulu to “Mandate received”/).waitFor()
    await look(kari, 'consortium-agreed')
    // The dossier names those by number who have agreed, and nobody else.
    await page.getByRole('link', { name: en.board.tools.dossier }).click()
    await page.getByText('E10000001').first().waitFor()
    expect(await page.content()).not.toContain('E10000004')
    await page.goBack()
    await h1(page, 'Boats')
    expect(kari.troubles.filter((it) => !/40[0149]/.test(it))).toEqual([])
    for (const it of [kari, matti, marta, kostas]) await it.leave()
  })

  test('two editors save at once and neither loses a change; offline changes are kept', async () => {
    const kari = await startVisit(browser, served.url)
    await signIn(kari, 'kari@home.test')
    await kari.page.goto('/consortia')
    await kari.page.getByRole('link', { name: 'Boats' }).click()
    await kari.page.getByLabel('Mail address of a colleague').fill('ola@home.test')
    await kari.page.getByRole('button', { name: 'Invite as editor' }).click()
    await kari.page.getByText('The invitation is on its way').waitFor()
    const ola = await startVisit(browser, served.url, { scheme: 'dark' })
    await signIn(ola, 'ola@home.test')
    await ola.page.goto('/dev/mail')
    await ola.page.locator('article').filter({ hasText: 'invited to work on a consortium' }).getByRole('link').click()
    await ola.page.getByText('invites you to work on “Boats”').waitFor()
    await look(ola, 'consortium-invitation-dark')
    await ola.page.getByRole('button', { name: 'Accept' }).click()
    await h1(ola.page, 'Boats')
    await waitForJudgement(ola.page)
    await look(ola, 'consortium-dark')

    // Whom one looks for elsewhere is seated here, also after a reload, until one says otherwise.
    const seek = kari.page
    await seek.getByRole('link', { name: en.board.suggestions.search }).click()
    const strip = seek.getByRole('complementary', { name: 'The table you work at' })
    await strip.getByText('You work at the table of “Boats”.').waitFor()
    await seek.reload()
    await strip.getByText('You work at the table of “Boats”.').waitFor()
    await look(kari, 'find-at-shared-table')
    await strip.getByRole('button', { name: 'Work at my own' }).click()
    await seek.getByText('You work at your own table, the one in this browser.').waitFor()
    expect(await strip.count()).toBe(0)
    await seek.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await strip.waitFor()
    await seek.reload()
    await seek.getByRole('searchbox').or(seek.getByRole('combobox')).first().fill('Escuela Mar')
    await seek.getByRole('button', { name: /Seat at my table.*Escuela Mar/ }).click()
    await seek.getByText('Escuela Mar now sits at the table of “Boats”.').waitFor()
    await seek
      .getByRole('link', { name: /At your table/ })
      .first()
      .click()
    await row(seek, 'Escuela Mar').getByText('Suggested').waitFor()
    await row(seek, 'Escuela Mar')
      .getByRole('button', { name: /Details of/ })
      .click()
    await row(seek, 'Escuela Mar')
      .getByRole('button', { name: /^Remove/ })
      .click()
    await saved(seek)

    /** Notes what a member will do. */
    const note = async ({ page }: Visit, name: string, task: string) => {
      const open = row(page, name).getByRole('button', { name: en.board.people.open.replace('{{name}}', name) })
      if ((await open.getAttribute('aria-expanded')) === 'false') await open.click()
      await row(page, name).getByLabel(en.board.people.task).fill(task)
      await row(page, name)
        .getByRole('button', { name: new RegExp(en.board.people.saveTask) })
        .click()
    }
    const idea = ({ page }: Visit) => page.getByLabel('The idea in a few sentences')
    await kari.page.getByText('Project facts').click()
    await idea(kari).fill('Boats that everybody can sail')
    await kari.page.getByLabel('Duration in months').focus()
    await saved(kari.page)
    await look(kari, 'consortium-idea')
    await kari.page.context().setOffline(true)
    await note(kari, 'Merikoulu', 'Sails')
    await kari.page.getByText('you are offline. Your changes are kept').waitFor()
    await note(ola, 'Merikoulu', 'Oars')
    await note(ola, 'Escuela Playa', 'Ropes')
    await saved(ola.page)
    await kari.page.context().setOffline(false)
    const clash = kari.page.getByRole('alert').filter({ hasText: 'Somebody else changed the same' })
    await clash.getByText('Yours: Sails').waitFor()
    await clash.getByText('Theirs: Oars').waitFor()
    await look(kari, 'consortium-clash')
    await clash.getByRole('button', { name: 'Keep mine' }).click()
    await saved(kari.page)
    await ola.page.reload()
    await waitForJudgement(ola.page)
    const tasks = async (name: string) => {
      await row(ola.page, name)
        .getByRole('button', { name: en.board.people.open.replace('{{name}}', name) })
        .click()
      return row(ola.page, name).getByLabel(en.board.people.task).inputValue()
    }
    expect([await tasks('Merikoulu'), await tasks('Escuela Playa')]).toEqual(['Sails', 'Ropes'])
    await ola.page.getByText('Project facts').click()
    expect(await idea(ola).inputValue()).toBe('Boats that everybody can sail')
    await kari.leave()
    await ola.leave()
  })

  test('readers with the link see the table without an account, and no number', async () => {
    const kari = await startVisit(browser, served.url, { language: 'nb', width: 360 })
    await signIn(kari, 'kari@home.test', {
      ...{ address: /E-postadressen/, send: /Send meg en lenke/, confirm: /Logg meg inn/ },
    })
    await kari.page.goto('/consortia')
    await look(kari, 'consortia-nb-phone')
    await kari.page.getByRole('link', { name: 'Boats' }).click()
    await kari.page.getByRole('button', { name: /Lag en lenke.*En leselenke/ }).click()
    const link = await kari.page.getByLabel('Kopier den nå, den vises bare én gang:').inputValue()
    await look(kari, 'consortium-nb-phone')
    const reader = await startVisit(browser, served.url, { scheme: 'dark', width: 360 })
    await reader.page.goto(link)
    await h1(reader.page, 'Boats')
    await reader.page.getByRole('img', { name: en.board.table.label }).getByText('FI', { exact: true }).waitFor()
    await reader.page.getByRole('heading', { name: en.map.board.title }).waitFor()
    await look(reader, 'consortium-viewer')
    await reader.page.setViewportSize({ width: 1280, height: 900 })
    await look(reader, 'consortium-viewer-wide')
    expect(await reader.page.getByRole('main').getByRole('button').count()).toBe(0)
    const shown = await reader.page.content()
    for (const it of ['E1000000', 'home.test', 'Sails', 'pleasure', 'everybody can sail'])
      expect(shown).not.toContain(it)
    await kari.page.getByRole('button', { name: /Avslutt lenken/ }).click()
    await kari.page.getByText('Lenken virker ikke lenger.').waitFor()
    await reader.page.reload()
    await h1(reader.page, 'This link shows nothing any more')
    await reader.leave()
    await kari.leave()
  })
})
