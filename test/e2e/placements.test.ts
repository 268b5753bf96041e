// Placements in a real browser, with the real mails of the development mailbox: a business is invited and registers on a
// phone in its own language; a school places six carpenters with three hosts; two schools race for the last place.
import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { dayAfter } from '../../domain/date.ts'
import { organisation } from '../api/record.ts'
import { h1, look as lookAt, openMail } from './people.ts'
import { type ServedRecord, serveRecord } from './served-record.ts'
import { startSignedIn } from './signed-in.ts'
import { type Reader, startVisit, type Visit } from './visit.ts'

let served: ServedRecord

const today = new Date().toISOString().slice(0, 10)
const [first, last] = [dayAfter(today, 120), dayAfter(today, 140)]

beforeAll(async () => {
  served = await serveRecord((db) =>
    saveOrganisations(db, [
      organisation('sawmill', {
        name: 'Sag og høvleri',
        country: 'DK',
        town: 'Odense',
        latitude: 55.4,
        longitude: 10.39,
      }),
    ]),
  )
})

afterAll(() => served?.stop())

const arrive = (email: string, reader: Reader & { owns?: string[] } = {}) =>
  startSignedIn(served.browser, served, email, reader)

const look = (visit: Visit, name: string) => lookAt(visit, `placements-${name}`)

/** Offers places through the API, as the form does. */
async function offer({ page }: Visit, name: string, capacity: number, where: object = {}): Promise<string> {
  const answer = await page.request.post('/api/places', {
    data: {
      ...{ name, country: 'DK', town: 'Aarhus', latitude: 56.16, longitude: 10.2, field: '0732', isOpen: true },
      ...{ occupation: '2a22ff9e-de3b-408d-b312-5034896cc4f4', tutor: 'Kari Tutor', tutors: 1, perTutor: 4 },
      ...where,
      ...{ languages: ['en', 'da'], periods: [{ from: dayAfter(today, 100), to: dayAfter(today, 200), capacity }] },
    },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return ((await answer.json()) as { id: string }).id
}

/** Describes a group of carpenters and looks for hosts. */
async function findHosts({ page }: Visit, learners: number, country = ''): Promise<void> {
  await page.goto('/group')
  await page.getByRole('textbox', { name: 'Work or field' }).fill('carp')
  await page.getByRole('button', { name: 'Carpenter' }).click()
  await page.getByLabel('Learners', { exact: true }).fill(String(learners))
  await page.getByLabel('Where to').selectOption(country)
  await page.getByLabel('First day').fill(first)
  await page.getByLabel('Last day').fill(last)
  await page.getByRole('button', { name: 'Find hosts' }).click()
  await page.getByRole('heading', { name: 'Packages' }).waitFor()
}

const cardOf = (page: Page, host: string) =>
  page
    .locator('article')
    .filter({ has: page.getByRole('link', { name: host, exact: true }) })
    .first()

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: file.suggestedFilename(), path: await file.path() }
}

describe('placements', () => {
  test('a business is invited by a school, and registers on a phone in Polish', async () => {
    const school = await arrive('school@example.test')
    await school.page.goto('/my-groups')
    await school.page.getByText('You have asked for no places yet').waitFor()
    await school.page.getByRole('link', { name: 'Invite a business' }).click()
    await school.page.getByLabel('Your school').fill('Ærø fagskole')
    await school.page.getByLabel('Language of the business').selectOption('pl')
    await school.page.getByRole('textbox', { name: 'Work, if you want to name it' }).fill('carpenter')
    await school.page.getByRole('button', { name: 'Carpenter' }).click()
    await school.page.getByRole('button', { name: 'Make a link' }).click()
    await school.page.getByText('The link is ready').waitFor()
    await look(school, 'invite-link')
    await school.page.getByLabel('Mail address of the business').fill('biuro@ciesla.test')
    await school.page.getByRole('button', { name: 'Mail the invitation' }).click()
    await school.page.getByText('The invitation is on its way').waitFor()

    const business = await startVisit(served.browser, served.url, { width: 360, scheme: 'dark' })
    const { page } = business
    await openMail(page, 'biuro@ciesla.test', 'Ærø fagskole: Czy mogą Państwo przyjąć ucznia?')
    await page.getByText('Ærø fagskole zaprasza Państwa').waitFor()
    await page.getByText('Pytanie 1 z 3').waitFor()
    expect(await page.getByRole('textbox', { name: 'Praca' }).inputValue()).toBe('Cieśla')
    expect(await page.getByLabel('Kraj').inputValue()).toBe('PL')
    await look(business, 'offer-work-phone')
    await page.getByRole('button', { name: 'Dalej' }).click()
    await page.getByText('Proszę wypełnić').first().waitFor()
    await page.getByLabel('Nazwa zakładu pracy').fill('Zakład Ciesielski Łoś')
    await page.getByRole('textbox', { name: 'Miejscowość' }).fill('Gda')
    await page.getByRole('button', { name: 'Gdańsk' }).click()
    await page.getByRole('button', { name: 'Dalej' }).click()

    await page.getByRole('heading', { name: 'Ilu naraz i kiedy?' }).waitFor()
    await page.getByLabel('Uczniów naraz').fill('3')
    await page.getByLabel('Od', { exact: true }).fill(dayAfter(today, 100))
    await page.getByLabel('Do', { exact: true }).fill(dayAfter(today, 90))
    await page.getByRole('button', { name: 'Dalej' }).click()
    await page.getByText('Proszę wypełnić').waitFor()
    await page.getByLabel('Do', { exact: true }).fill(dayAfter(today, 160))
    await look(business, 'offer-when-phone')
    // Whatever is answered is there again, at the question one was at.
    await page.reload()
    await page.getByRole('heading', { name: 'Ilu naraz i kiedy?' }).waitFor()
    expect(await page.getByLabel('Uczniów naraz').inputValue()).toBe('3')
    await page.getByRole('button', { name: 'Dalej' }).click()
    await page.getByLabel('Imię i nazwisko opiekuna').fill('Zofia Łoś')
    await page.getByText('Więcej, jeśli Państwo chcą').click()
    await page.getByLabel('Wynagrodzenie').selectOption('allowance')
    await look(business, 'offer-tutor-phone')
    await page.getByRole('button', { name: 'Pokaż moje miejsca' }).click()
    await page.getByRole('link', { name: 'Zaloguj się, aby pokazać miejsca' }).click()
    await page.getByLabel('Your mail address').fill('zofia@ciesla.test')
    await page.getByRole('button', { name: 'Mail me a link' }).click()
    await page.getByText('Look into your mail').waitFor()
    await openMail(page, 'zofia@ciesla.test')
    await page.getByRole('button', { name: 'Sign me in' }).click()
    await page.getByText('Ærø fagskole zaprasza Państwa').waitFor()
    await page.getByRole('button', { name: 'Pokaż moje miejsca' }).click()
    await page.getByText('Dziękujemy').waitFor()
    await page.getByRole('link', { name: 'Do moich miejsc' }).click()
    await page.getByRole('link', { name: 'Zakład Ciesielski Łoś: Carpenter' }).waitFor()
    await look(business, 'my-places-phone-dark')
    expect(business.troubles.filter((it) => !/401/.test(it))).toEqual([])

    await openMail(school.page, 'school@example.test', 'A business that you invited offers places')
    await school.page.getByRole('heading', { level: 1, name: 'Zakład Ciesielski Łoś' }).waitFor()
    await look(school, 'host')
    await school.page.goto('/places?q=carpnter+polska')
    await school.page.getByRole('link', { name: 'Zakład Ciesielski Łoś' }).waitFor()
    await school.page.getByRole('button', { name: /as a word, not as Poland/ }).waitFor()
    await look(school, 'list')
    await business.leave()
    await school.leave()
  })

  test('who speaks for an organisation offers in its name, and its page leads to the places', async () => {
    const mill = await arrive('mill@example.test', { owns: ['sawmill'], width: 390 })
    const { page } = mill
    await page.goto('/offer')
    await page.getByLabel('Your organisation here').selectOption('Sag og høvleri')
    await expect.poll(() => page.getByLabel('Name of your workplace').inputValue()).toBe('Sag og høvleri')
    await look(mill, 'offer-organisation')
    const work = page.getByRole('textbox', { name: 'Work', exact: true })
    await work.fill('ropemaker')
    await page.getByLabel('We know no such work.').selectOption('Fine arts')
    expect(await work.inputValue()).toBe('Fine arts')
    await work.fill('carp')
    await page.getByRole('button', { name: 'Carpenter' }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('heading', { name: 'How many at a time, and when?' }).waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByLabel('Name of the tutor').fill('Bo Tutor')
    await page.getByRole('button', { name: 'Show my places' }).click()
    await page.getByRole('link', { name: 'To my places' }).click()
    await page.getByText('Also on the page of').waitFor()
    await look(mill, 'my-places-organisation')
    await page.getByRole('link', { name: 'Sag og høvleri', exact: true }).click()
    await h1(page, 'Sag og høvleri')
    await page.getByRole('heading', { name: 'Places for learners here' }).waitFor()
    await look(mill, 'organisation')
    await page.getByRole('link', { name: 'Carpenter' }).click()
    await page.getByRole('heading', { name: 'What to know' }).waitFor()
    await page.getByRole('link', { name: 'Sag og høvleri' }).waitFor()
    await look(mill, 'host-organisation')
    expect(mill.troubles).toEqual([])
    await mill.leave()
  })

  test('a school places six carpenters for three weeks with three hosts, and all take the agreement along', async () => {
    const business = await arrive('business@example.test')
    const names = ['Tømrer Aa', 'Tømrer Bo', 'Tømrer Cai']
    for (const name of names) await offer(business, name, 2)
    await offer(business, 'Far away', 3, { latitude: 57.4 })

    const school = await arrive('vet@example.test')
    const { page } = school
    await findHosts(school, 6)
    await page.getByText('All 6 learners, 3 hosts').waitFor()
    await look(school, 'packages')
    await page.getByRole('textbox', { name: 'Your school' }).fill('Sula videregående')
    const card = cardOf(page, names[0] ?? '')
    for (const name of names) await card.getByRole('link', { name }).waitFor()
    await card.getByRole('button', { name: 'Ask for these places' }).click()
    await card.getByText('The places are kept for up to seven days').waitFor()

    await openMail(business.page, 'business@example.test', 'A school asks for places with you')
    await business.page.getByRole('heading', { level: 1, name: 'My places' }).waitFor()
    await look(business, 'my-places')
    for (let waiting = 3; waiting > 0; waiting--) {
      const buttons = business.page.getByRole('button', { name: 'Confirm' })
      await buttons.first().click()
      await expect.poll(() => buttons.count()).toBe(waiting - 1)
    }

    await page.goto('/my-groups')
    await page.getByText('6 of 6 learners have a place').waitFor()
    await look(school, 'my-groups')
    const hold = page.getByRole('listitem').filter({ hasText: 'Tømrer Aa' })
    const word = await download(page, () => hold.getByRole('button', { name: 'Agreement (Word)' }).click())
    const { value } = await mammoth.extractRawText({ buffer: await readFile(word.path) })
    for (const text of ['Sula videregående', 'Tømrer Aa', 'Kari Tutor', '21 days', 'Carpenter'])
      expect(value).toContain(text)
    const calendar = await download(page, () => hold.getByRole('link', { name: 'Calendar' }).click())
    expect(await readFile(calendar.path, 'utf8')).toContain(`DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`)

    // Months later: the stay is over, and both sides say how it was.
    const db = await openDatabase(served.databaseUrl)
    await db.$client.execute(`update periods set from_day = '2020-01-01'`)
    await db.$client.execute(
      `update holds set from_day = '2020-03-01', to_day = '2020-03-21' where state = 'confirmed'`,
    )
    db.$client.close()
    await page.reload()
    const over = page.getByRole('group', { name: 'Would you do it again?' })
    await over.first().getByRole('button', { name: 'Yes' }).click()
    await page.getByText('You said: yes, again.').waitFor()
    const tutor = page.getByRole('group', { name: 'Was the tutor there?' })
    await tutor.getByRole('button', { name: 'Yes' }).click()
    await tutor.getByRole('button', { name: 'Yes', pressed: true }).waitFor()
    await look(school, 'evaluation-school')
    await business.page.goto('/my-places')
    await business.page.getByRole('group', { name: 'Would you do it again?' }).first().waitFor()
    await look(business, 'evaluation')
    await business.page
      .getByRole('link', { name: /^Tømrer/ })
      .first()
      .waitFor()
    const places = (await (await page.request.get('/api/places')).json()) as {
      places: { hosted: number; again: number }[]
    }
    const facts = places.places.filter((it) => it.hosted > 0).map((it) => it.again)
    expect(facts.sort()).toEqual([0, 0, 1])
    await business.leave()
    await school.leave()
  })

  test('two schools race for the last place: one gets it, the other waits in the queue and moves up', async () => {
    const business = await arrive('narrow@example.test')
    await offer(business, 'Siste plass', 1, { country: 'SE', latitude: 57.7, longitude: 11.97, town: 'Göteborg' })
    const [one, other] = [await arrive('one@example.test'), await arrive('other@example.test', { width: 360 })]
    for (const [school, name] of [
      [one, 'Skole En'],
      [other, 'Skole To'],
    ] as const) {
      await findHosts(school, 1, 'SE')
      await cardOf(school.page, 'Siste plass').waitFor()
      await school.page.getByRole('textbox', { name: 'Your school' }).fill(name)
    }
    const press = (school: Visit) =>
      cardOf(school.page, 'Siste plass').getByRole('button', { name: 'Ask for these places' }).click()
    const told = async ({ page }: Visit) => {
      const card = cardOf(page, 'Siste plass')
      const text = card.getByText(/The places are kept|Somebody was faster/)
      await text.first().waitFor()
      return /faster/.test(await text.first().innerText())
    }
    await Promise.all([press(one), press(other)])
    const faster = await Promise.all([told(one), told(other)])
    expect(faster.toSorted()).toEqual([false, true])
    const [winner, loser] = faster[0] ? [other, one] : [one, other]
    const losing = faster[0] ? 'one@example.test' : 'other@example.test'
    await look(loser, 'faster')
    await loser.page.getByRole('button', { name: 'Wait in the queue at Siste plass' }).click()
    await loser.page.getByText('You are in the queue').waitFor()
    await loser.page.goto('/my-groups')
    await loser.page.getByText('On the waiting list').waitFor()

    // The host says yes, then the school has to call it off, and is asked whether it means it.
    await business.page.goto('/my-places')
    await business.page.getByRole('button', { name: 'Confirm' }).click()
    await business.page.getByText('Confirmed').first().waitFor()
    await winner.page.goto('/my-groups')
    await winner.page.getByRole('button', { name: 'Call off', exact: true }).click()
    await winner.page.getByText('This cannot be taken back').waitFor()
    await look(winner, 'call-off')
    await winner.page.getByRole('button', { name: 'Yes, call it off' }).click()
    await winner.page.getByText('Over and done').waitFor()

    await openMail(loser.page, losing, 'Places have become free for you')
    await loser.page.getByText('Kept, waiting for the host').waitFor()
    await openMail(business.page, 'narrow@example.test', 'A school does not come')
    await business.page.getByRole('button', { name: 'Confirm' }).waitFor()
    await business.page.getByRole('button', { name: 'Decline' }).click()
    await business.page.getByText('Nobody has asked yet.').waitFor()
    await openMail(loser.page, losing, 'A host has answered')
    await loser.page.getByText('Over and done').waitFor()
    for (const visit of [business, one, other]) {
      expect(visit.troubles.filter((it) => !/409/.test(it))).toEqual([])
      await visit.leave()
    }
  })
})
