// People in a real browser, with the real mails of the development mailbox: a teacher claims a school, edits it with a
// colleague, an operator decides a claim; every screen on the way is looked at, in both languages and on a phone.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { organisation } from '../api/record.ts'
import { h1, look as lookAt, norwegian, openMail, signIn } from './people.ts'
import { type ServedRecord, serveRecord } from './served-record.ts'
import { type Reader, startVisit, type Visit } from './visit.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const register = { kind: 'register', file: 'schools.csv', row: 7 } as const
const facts = { type: 'EPLUS-EDU-GEN-SEC', town: 'Volda', source: register } as const

let served: ServedRecord
let browser: Browser

beforeAll(async () => {
  served = await serveRecord(async (db) => {
    await saveOrganisations(db, [
      organisation('fjord', { name: 'Fjord skole', website: 'https://fjordskole.test', oid: 'E10000001', ...facts }),
      organisation('fjell', { name: 'Fjell skole', ...facts }),
    ])
  })
  browser = served.browser
})

afterAll(() => served?.stop())

const look = (visit: Visit, name: string) => lookAt(visit, `people-${name}`)

describe('people', () => {
  test('a teacher claims a school by its own mail, edits it, invites a colleague, and neither loses a change', async () => {
    const kari = await startVisit(browser, served.url)
    const { page } = kari
    await page.goto('/organisations/fjord')
    await page.getByRole('link', { name: /Do you belong to it/ }).click()
    await h1(page, 'Sign in first')
    await look(kari, 'needed')
    await page.getByRole('link', { name: 'Sign in' }).click()
    await look(kari, 'sign-in')
    await page.getByLabel('Your mail address').fill('kari@home.test')
    await page.getByRole('button', { name: 'Mail me a link' }).click()
    await page.getByText('Look into your mail').waitFor()
    await look(kari, 'sent')
    await page.goto('/dev/mail')
    await look(kari, 'mailbox')
    await openMail(page, 'kari@home.test')
    await look(kari, 'confirm')
    // To open the link changes nothing: the button does.
    expect(await page.context().cookies()).toEqual([])
    await page.getByRole('button', { name: 'Sign me in' }).click()

    await h1(page, 'Speak for Fjord skole')
    await look(kari, 'claim')
    await page.getByLabel(/ends in @fjordskole.test/).fill('post@gmail.com')
    await page.getByRole('button', { name: 'Mail the link' }).click()
    await page.getByText(/This is not understood/).waitFor()
    await page.getByLabel(/ends in @fjordskole.test/).fill('post@fjordskole.test')
    await page.getByRole('button', { name: 'Mail the link' }).click()
    await page.getByText('The link is on its way to post@fjordskole.test').waitFor()

    const office = await startVisit(browser, served.url)
    await openMail(office.page, 'post@fjordskole.test')
    await office.page.getByText(/kari@home.test says/).waitFor()
    await look(office, 'confirm-claim')
    await office.page.getByRole('button', { name: 'Yes, that is right' }).click()
    await office.page.getByText(/Done: kari@home.test/).waitFor()
    await office.leave()

    await page.goto('/organisations/fjord/edit')
    await h1(page, 'Edit Fjord skole')
    await page.getByLabel('What you look for').fill('A partner by the sea')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved, and shown to everybody').waitFor()
    await look(kari, 'edit')

    await page.getByLabel('Their mail address').fill('ola@fjordskole.test')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.getByText('The invitation is on its way').waitFor()

    const ola = await startVisit(browser, served.url)
    await signIn(ola, 'ola@fjordskole.test')
    await ola.page.goto('/dev/mail')
    await ola.page.locator('article').filter({ hasText: 'invited to an organisation' }).getByRole('link').click()
    await ola.page.getByText(/invites you to speak for Fjord skole as editor/).waitFor()
    await look(ola, 'invitation')
    await ola.page.getByRole('button', { name: 'Accept' }).click()
    await h1(ola.page, 'Edit Fjord skole')

    // Both have the same version before them; both change what they look for, Ola also the town.
    await page.reload()
    await page.getByLabel('What you look for').fill('Kari’s harbour')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved, and shown to everybody').waitFor()
    await ola.page.getByLabel('What you look for').fill('Ola’s island')
    await ola.page.getByLabel('Town').fill('Ørsta')
    await ola.page.getByRole('button', { name: 'Save' }).click()
    const clash = ola.page.getByRole('alert')
    await clash.getByText('Yours: Ola’s island').waitFor()
    await clash.getByText('Theirs: Kari’s harbour').waitFor()
    await look(ola, 'conflict')
    await clash.getByRole('button', { name: /Take theirs/ }).click()
    await ola.page.getByRole('button', { name: 'Save' }).click()
    await ola.page.getByText('Saved, and shown to everybody').waitFor()
    await page.goto('/organisations/fjord')
    await page.getByText('Kari’s harbour').waitFor()
    await page.getByText('Ørsta').first().waitFor()
    await page.getByText(/mail at fjordskole.test/).waitFor()
    await look(kari, 'profile')
    expect(kari.troubles.filter((it) => !/40[019]/.test(it))).toEqual([])
    expect(await page.content()).not.toContain('home.test')
    await ola.leave()
    await kari.leave()
  })

  test('an operator, made by the command, decides a claim; what is refused or approved arrives by mail', async () => {
    const per = await startVisit(browser, served.url, { language: 'nb', width: 360 })
    await signIn(per, 'per@home.test', norwegian)
    await per.page.getByRole('link', { name: 'Finn eller legg til organisasjonen min' }).click()
    await per.page
      .getByRole('textbox', { name: /Navn, OID eller PIC/ })
      .or(per.page.getByRole('searchbox'))
      .fill('Fjell')
    await per.page.getByRole('button', { name: 'Let', exact: true }).click()
    await per.page.getByRole('link', { name: /Dette er oss.*Fjell skole/ }).waitFor()
    await look(per, 'add-nb-phone')
    await per.page.getByRole('link', { name: /Dette er oss.*Fjell skole/ }).click()
    await h1(per.page, 'Representer Fjell skole')
    await per.page.getByText(/kjenner ikke noe eget nettsted/).waitFor()
    await per.page.getByLabel(/Hvordan kan man se/).fill('Jeg er rektor, se kommunens nettsted')
    await look(per, 'claim-nb-phone')
    await per.page.getByRole('button', { name: 'Spør en operatør' }).click()
    await per.page.getByText('En operatør ser på det').waitFor()

    const args = ['worker/commands/operator.ts', 'operator@example.test']
    await promisify(execFile)(process.execPath, args, {
      cwd: root,
      env: { ...process.env, DATABASE_URL: served.databaseUrl },
    })
    const operator = await startVisit(browser, served.url, { scheme: 'dark' })
    await signIn(operator, 'operator@example.test')
    await operator.page.getByRole('link', { name: 'To the operators’ queue' }).click()
    await operator.page.getByText('Jeg er rektor').waitFor()
    await look(operator, 'operator-dark')
    await operator.page.getByRole('button', { name: /^Approve/ }).click()
    await operator.page.getByText('Nothing waits').waitFor()
    await operator.page.goto('/dev/mail')
    await operator.page.getByRole('heading', { name: 'Nå kan du redigere profilen' }).waitFor()
    await operator.leave()

    await per.page.goto('/account')
    await per.page.getByRole('link', { name: /Rediger.*Fjell skole/ }).waitFor()
    await look(per, 'account-nb-phone')
    await per.page.getByRole('link', { name: /Rediger.*Fjell skole/ }).click()
    await h1(per.page, 'Rediger Fjell skole')
    await look(per, 'edit-nb-phone')
    await per.leave()
  })

  test('somebody whom no record knows adds an organisation in one go', async () => {
    const visit = await startVisit(browser, served.url)
    const { page } = visit
    await signIn(visit, 'new@firm.test')
    await page.getByRole('link', { name: 'Find or add my organisation' }).click()
    await page.getByRole('searchbox').fill('Verft AS')
    await page.getByRole('button', { name: 'Look', exact: true }).click()
    await page.getByRole('button', { name: 'Add it as a new one' }).click()
    await page.getByLabel('Country').selectOption('NO')
    await look(visit, 'add')
    await page.getByRole('button', { name: 'Add it', exact: true }).click()
    await h1(page, 'Edit Verft AS')
    await page.getByLabel('What you offer partners').fill('Places for welders')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved, and shown to everybody').waitFor()
    await page.goto('/find?q=verft')
    await page.getByRole('link', { name: 'Verft AS' }).waitFor()
    await visit.leave()
  })

  test('an account sees its sessions, takes its data along and is deleted', async () => {
    const visit = await startVisit(browser, served.url, { language: 'nb' })
    const { page } = visit
    await signIn(visit, 'gone@home.test', norwegian)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Last ned alt som en fil' }).click()
    expect((await download).suggestedFilename()).toBe('medspiller-account.json')
    await page.getByLabel('Navnet ditt').fill('<b>Gone</b>')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Lagret.').waitFor()
    await page.getByText('<b>Gone</b> · gone@home.test').waitFor()
    await page.locator('summary').filter({ hasText: 'Slett kontoen min' }).click()
    await look(visit, 'account-nb')
    await page.getByLabel(/Skriv e-postadressen din/).fill('gone@home.test')
    await page.getByRole('button', { name: 'Slett kontoen min' }).click()
    await page.getByText('Kontoen din er slettet').waitFor()
    await page.goto('/account')
    await h1(page, 'Logg inn først')
    await visit.leave()
  })

  const readers: Reader[] = [
    { width: 360, scheme: 'dark' },
    { width: 360, language: 'nb' },
    { width: 1600, scheme: 'dark' },
  ]
  test.each(readers)('signed out, the screens are sound for a reader of %o', async (reader) => {
    const visit = await startVisit(browser, served.url, reader)
    for (const path of [
      '/sign-in',
      '/sign-in/confirm',
      '/sign-in?error=access_denied',
      '/account',
      '/claim#token=x',
      '/invitation#token=x',
      '/operator',
    ]) {
      await visit.page.goto(path)
      await visit.page.getByRole('heading', { level: 1 }).first().waitFor()
      await look(visit, `out-${path.replace(/\W+/g, '-')}-${JSON.stringify(reader).replace(/\W+/g, '-')}`)
    }
    await visit.leave()
  })
})
