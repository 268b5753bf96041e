// Requests in a real browser: asked by one who has to sign in first, answered, taken back, refused, reported; each in
// their own browser, in both languages and on a phone.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { organisation } from '../api/record.ts'
import { h1, look as lookAt } from './people.ts'
import { type ServedRecord, serveRecord } from './served-record.ts'
import { startSignedIn } from './signed-in.ts'
import { startVisit, type Visit } from './visit.ts'

const attack = `<img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script>`
const texts = {
  meri: `${attack} We build wooden boats with pupils of thirteen and would like to sail with a school by a cold sea.`,
  puma: 'Our choir sings of fishing, and your harbour has the museum that every song of ours is about: shall we meet?',
  alpe: 'Snow is what our pupils lack: you have taught winter safety for years, and we could host you in summer.',
  alpeFromTown: 'The municipality plans exchanges of headmasters, and seeks mountains, patience and good bread.',
}

let served: ServedRecord
let browser: Browser

beforeAll(async () => {
  served = await serveRecord(async (db) => {
    const type = 'EPLUS-EDU-GEN-SEC'
    await saveOrganisations(db, [
      organisation('fjord', { name: 'Fjord skole', type }),
      organisation('town', { name: 'Volda kommune', type: 'EPLUS-BODY-PUB-LOC' }),
      organisation('meri', { name: 'Merikoulu', country: 'FI', type }),
      organisation('puma', { name: 'Colegio del Puerto', country: 'ES', type }),
      organisation('alpe', { name: 'Alpenschule', country: 'AT', type }),
      organisation('porto', { name: 'Escola do Porto', country: 'PT', type, website: 'https://escola.test' }),
    ])
  })
  browser = served.browser
})

afterAll(() => served?.stop())

/** A screen is sound as all are, and nothing that somebody wrote has run. */
async function look(visit: Visit, name: string): Promise<void> {
  await lookAt(visit, `requests-${name}`)
  expect(await visit.page.title()).not.toContain('hacked')
}

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

async function ask({ page }: Visit, id: string, text: string, sender?: string): Promise<void> {
  await page.goto(`/organisations/${id}/ask`)
  if (sender) await page.getByLabel('Who asks').selectOption({ label: sender })
  await page.getByLabel('Your text').fill(text)
  await page.getByRole('button', { name: 'Send the request' }).click()
  await h1(page, /^The request is with/)
}

describe('a request', () => {
  test('is written before signing in, looked at before sending, and never the same for all', async () => {
    // Somebody of each is here already, and will look into their inbox later.
    for (const [email, id] of [
      ['matti@meri.test', 'meri'],
      ['ana@puma.test', 'puma'],
      ['eva@alpe.test', 'alpe'],
      ['kari@fjord.test', 'fjord'],
    ] as const)
      await (await startSignedIn(browser, served, email, { owns: [id] })).leave()

    const kari = await startVisit(browser, served.url)
    const { page } = kari
    await page.goto('/organisations/meri')
    await page.getByRole('link', { name: /^Ask them.*Merikoulu/ }).click()
    await h1(page, 'Ask Merikoulu')
    await look(kari, 'visitor')
    await page.getByLabel('Your text').fill(texts.meri)
    await page.getByRole('link', { name: 'Sign in to send it' }).click()
    await page.getByLabel('Your mail address').fill('kari@fjord.test')
    await page.getByRole('button', { name: 'Mail me a link' }).click()
    await page.getByText('Look into your mail').waitFor()
    await page.goto('/dev/mail')
    await page.locator('article').filter({ hasText: 'kari@fjord.test' }).first().getByRole('link').click()
    await page.getByRole('button', { name: 'Sign me in' }).click()
    await h1(page, 'Ask Merikoulu')
    expect(await page.getByLabel('Your text').inputValue()).toBe(texts.meri)
    await page.getByText('Its people are here and answer here.').waitFor()
    await page.getByText('You may send 10 of 10 requests now', { exact: false }).waitFor()
    await page.getByLabel('The part you offer').selectOption('school')
    await look(kari, 'ready')
    await page.getByLabel('Answer by').fill('2020-01-01')
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.getByText('Choose a day from 2 to 60 days from now').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    await page.getByLabel('Answer by').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10))
    await page.getByRole('button', { name: 'Send the request' }).click()
    await h1(page, 'The request is with Merikoulu')
    await look(kari, 'sent')

    await page.goto('/organisations/puma/ask')
    await page.getByLabel('Your text').fill(texts.meri)
    await page.getByText('Much the same text went to Merikoulu.').waitFor()
    expect(await page.getByRole('button', { name: 'Send the request' }).isDisabled()).toBe(true)
    await look(kari, 'alike')
    await page.getByLabel('Your text').fill(texts.puma)
    await page.getByText('Much the same text').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Send the request' }).click()
    await h1(page, /Colegio del Puerto/)

    // A second organisation of hers: from then on she says who asks.
    await (await startSignedIn(browser, served, 'kari@fjord.test', { owns: ['town'] })).leave()
    await ask(kari, 'alpe', texts.alpe, 'Fjord skole')
    await ask(kari, 'alpe', texts.alpeFromTown, 'Volda kommune')
    await page.goto('/organisations/alpe/ask')
    await page.getByText('You have asked Alpenschule in the last three months.').waitFor()
    await look(kari, 'asked')

    await page.goto('/organisations/porto/ask')
    await page.getByText('Nobody of it is here yet.', { exact: false }).waitFor()
    await page.getByLabel('Your text').fill(`Pastries. ${texts.puma.split('').reverse().join('')}`)
    await page.getByRole('button', { name: 'Write the letter' }).click()
    await h1(page, 'Your letter to Escola do Porto')
    await page.getByText('/organisations/porto/claim', { exact: false }).waitFor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the letter' }).click()
    await page.getByText('The letter is copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/organisations/porto/claim')
    await look(kari, 'letter')
    await page.goto('/dev/mail')
    expect(await page.content()).not.toContain('escola.test')
    expect(kari.troubles).toEqual([])
    await kari.leave()
  })

  test('is declined in one press and taken back, answered with role and proof; two yeses give contact details', async () => {
    const matti = await startSignedIn(browser, served, 'matti@meri.test', { language: 'nb', width: 360 })
    const { page } = matti
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Innboks/ })
      .click()
    await h1(page, 'Innboks')
    await look(matti, 'inbox-nb-phone')
    const request = card(page, 'Fra Fjord skole')
    await request.getByRole('button', { name: /^Nei.*Fjord skole/ }).click()
    await page.getByText('Dere har sagt nei.').waitFor()
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByText('Den venter på svar fra dere igjen.').waitFor()
    await request.getByRole('button', { name: /^Åpne.*Fjord skole/ }).click()
    await request.getByText(attack, { exact: false }).waitFor()
    await request.getByLabel('Rollen dere kan ta').selectOption({ index: 4 })
    await request.getByLabel('Arbeidsspråk').selectOption({ label: 'engelsk' })
    await request.getByLabel('Det som viser at dere kan').fill(`Twelve summers of boats ${attack}`)
    await look(matti, 'answer-nb-phone')
    await request.getByRole('button', { name: 'Svar «interessert» med dette' }).click()
    await request.getByRole('button', { name: 'Del kontaktopplysningene mine' }).click()
    await request.getByText('den andre siden har ikke gjort det ennå', { exact: false }).waitFor()

    const kari = await startSignedIn(browser, served, 'kari@fjord.test', { scheme: 'dark' })
    await kari.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Inbox/ })
      .click()
    const sent = card(kari.page, 'To Merikoulu')
    await sent.getByText('Interested', { exact: true }).waitFor()
    await sent.getByRole('button', { name: /^Open.*Merikoulu/ }).click()
    await sent.getByText('Twelve summers of boats', { exact: false }).waitFor()
    expect(await kari.page.content()).not.toContain('matti@meri.test')
    await sent.getByRole('button', { name: 'Share my contact details' }).click()
    await sent.getByRole('link', { name: 'matti@meri.test' }).waitFor()
    await look(kari, 'contacts-dark')
    await page.reload()
    await card(page, 'Fra Fjord skole')
      .getByRole('button', { name: /^Åpne.*Fjord skole/ })
      .click()
    await page.getByRole('link', { name: 'kari@fjord.test' }).waitFor()
    expect([matti.troubles, kari.troubles]).toEqual([[], []])
    await kari.leave()
    await matti.leave()
  })

  test('is declined with others in one press; what comes by mail is each one’s choice', async () => {
    const eva = await startSignedIn(browser, served, 'eva@alpe.test')
    const { page } = eva
    await page.goto('/inbox')
    await page.getByRole('checkbox', { name: 'Choose the request from Fjord skole' }).check()
    await page.getByRole('checkbox', { name: 'Choose the request from Volda kommune' }).check()
    await look(eva, 'many')
    await page.getByRole('button', { name: 'No to the chosen (2)' }).click()
    await page.getByText('You have said no to 2 requests.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('2 requests wait for your answer again.').waitFor()
    await page.getByRole('checkbox', { name: 'Choose the request from Volda kommune' }).check()
    await page.getByRole('button', { name: 'Not now to the chosen (1)' }).click()
    await page.getByText('You have said: not now.').waitFor()

    await page.goto('/account')
    const kind = page.getByRole('switch', { name: 'Requests to your organisations' })
    await kind.uncheck()
    await page.getByText('No mail from now on: Requests to your organisations').waitFor()
    await look(eva, 'mailing')
    await page.reload()
    await expect.poll(() => kind.isChecked()).toBe(false)
    expect(eva.troubles).toEqual([])
    await eva.leave()
  })

  test('that is spam is reported and its sender blocked; an operator sees it and pauses the account', async () => {
    const ana = await startSignedIn(browser, served, 'ana@puma.test', { width: 360, scheme: 'dark' })
    const { page } = ana
    await page.goto('/inbox')
    const request = card(page, 'From Fjord skole')
    await request.getByRole('button', { name: /^Open.*Fjord skole/ }).click()
    await request.locator('summary').filter({ hasText: 'Is something wrong' }).click()
    await request.getByLabel('What is wrong').selectOption({ label: 'Somebody writes in a false name' })
    await request.getByLabel('What an operator should know').fill(attack)
    await look(ana, 'report-dark-phone')
    await request.getByRole('button', { name: 'Show it to an operator' }).click()
    await request.getByText('An operator will look at it.', { exact: false }).waitFor()
    await request.getByRole('button', { name: 'Take no more requests from Fjord skole' }).click()
    await page.getByText('You take no more requests from Fjord skole.').waitFor()
    await page.locator('summary').filter({ hasText: 'Blocked (1)' }).waitFor()

    const operator = await startSignedIn(browser, served, 'operator@example.test', { operator: true })
    await operator.page.goto('/operator')
    const report = operator.page.getByRole('article').filter({ hasText: 'Fjord skole' })
    await report.getByText(attack, { exact: false }).waitFor()
    await report.getByText('kari@fjord.test', { exact: false }).waitFor()
    await report.getByRole('button', { name: /^Pause the account.*Fjord skole/ }).click()
    await report.getByText('Paused', { exact: true }).waitFor()
    const paused = operator.page.getByRole('region', { name: 'Paused accounts' })
    await paused.getByText('by operator@example.test', { exact: false }).waitFor()
    await paused.getByText('A false name', { exact: false }).waitFor()
    await operator.page.getByRole('cell', { name: 'paused an account' }).waitFor()
    await look(operator, 'operator')

    const kari = await startSignedIn(browser, served, 'kari@fjord.test')
    await kari.page.goto('/organisations/porto')
    await kari.page.goto('/inbox')
    const sent = card(kari.page, 'To Merikoulu')
    await sent.getByRole('button', { name: /^Open.*Merikoulu/ }).click()
    await sent.getByLabel('Write to Merikoulu').fill('Hello?')
    await sent.getByRole('button', { name: 'Send message' }).click()
    await sent.getByText('This is not for you', { exact: false }).waitFor()
    await kari.page.getByText('An operator has paused your account', { exact: false }).waitFor()
    await kari.leave()

    await paused.getByRole('button', { name: /^Let the account go on.*kari@fjord/ }).click()
    await operator.page.getByText('may write again', { exact: false }).waitFor()
    await paused.getByText('No account is paused.').waitFor()
    await report.getByRole('button', { name: /^Put away.*Fjord skole/ }).click()
    await operator.page.getByText('Nobody has reported a request.').waitFor()
    expect([ana.troubles, operator.troubles]).toEqual([[], []])
    await operator.leave()
    await ana.leave()
  })
})
