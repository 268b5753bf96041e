// One's own account, on whatever host: what it says, its sessions, its export and its end.
import { describe, expect, test } from 'vitest'
import { type Host, raw, refusal } from '../bench.ts'
import { draftOf } from '../consortia.ts'
import { linkIn, mailTo, signIn, signInOperator } from '../person.ts'
import { letSpeak } from '../requests.ts'

const kari = 'kari@skole.test'

export function describeAccount(makeHost: () => Promise<Host>): void {
  describe('an account', () => {
    test('says its name and language, and text of any kind stays text', async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      const name = '<script>alert(1)</script> "Kari" \u202e'
      const changed = await person.ask('PATCH', '/api/account', { name, language: 'nb' })
      expect(await changed.json()).toMatchObject({ name, language: 'nb' })
      const refused = await refusal(await person.ask('PATCH', '/api/account', { language: 'xx' }))
      expect([refused.status, refused.fields]).toEqual([400, ['language']])
    })

    test('has a name of one line and without links, as its organisations and consortia: it stands in mails to others', async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      for (const name of ['Kari\n\nYour account is closed', 'Kari https://evil.test', 'Kari\u2028Bcc: all'])
        for (const [method, path, body, field] of [
          ['PATCH', '/api/account', { name }, 'name'],
          ['POST', '/api/organisations', { country: 'NO', capacity: 'own', facts: { name } }, 'facts.name'],
          ['POST', '/api/consortia', { name, draft: draftOf([]) }, 'name'],
        ] as const) {
          const refused = await refusal(await person.ask(method, path, body))
          expect([path, refused.status, refused.fields]).toEqual([path, 400, [field]])
        }
      expect((await person.ask('PATCH', '/api/account', { name: '' })).status).toBe(200)
    })

    test('is told to whoever asks who is signed in here, and nobody is an answer too', async () => {
      const host = await makeHost()
      const nobody = await raw(host, '/api/session', undefined, { method: 'GET' })
      expect([nobody.status, await nobody.json()]).toEqual([200, { account: null, unseen: 0 }])
      expect(nobody.headers.get('cache-control')).toBe('no-store')
      const person = await signIn(host, kari)
      const account = await (await person.ask('GET', '/api/account')).json()
      expect(await (await person.ask('GET', '/api/session')).json()).toEqual({ account, unseen: 0 })
      const forged = { cookie: person.cookie.slice(0, -3) }
      expect(await (await person.ask('GET', '/api/session', undefined, forged)).json()).toMatchObject({ account: null })
    })

    test('has the language in which it was made, until it says another', async () => {
      const host = await makeHost()
      const languageOf = async (accept: string) => {
        await raw(host, '/api/sign-in/link', { email: kari })
        const headers = { 'content-type': 'application/json', 'accept-language': accept }
        const answer = await raw(host, '/api/sign-in/confirm', { token: linkIn(mailTo(host, kari)).token }, { headers })
        return ((await answer.json()) as { language: string }).language
      }
      expect(await languageOf('nb-NO')).toBe('nb')
      expect(await languageOf('en')).toBe('nb')
    })

    test('lists its sessions without their secrets, and ends them one by one or all but this', async () => {
      const host = await makeHost()
      const here = await signIn(host, kari)
      const phone = await signIn(host, kari)
      await signIn(host, kari)
      type Sessions = { sessions: { id: string; current: boolean }[] }
      const listed = async () => ((await (await here.ask('GET', '/api/account/sessions')).json()) as Sessions).sessions
      const seen = await listed()
      expect(seen.map((it) => it.current).sort()).toEqual([false, false, true])
      const token = decodeURIComponent(phone.cookie).split('=')[1]?.split('.')[0] ?? ''
      expect(JSON.stringify(seen)).not.toContain(token)

      const mine = seen.find((it) => it.current)?.id
      expect((await phone.ask('DELETE', `/api/account/sessions/${mine}`)).status).toBe(200)
      expect((await here.ask('GET', '/api/account')).status).toBe(401)
      expect((await phone.ask('DELETE', '/api/account/sessions/others')).status).toBe(200)
      const left = (await (await phone.ask('GET', '/api/account/sessions')).json()) as Sessions
      expect(left.sessions.map((it) => it.current)).toEqual([true])
    })

    test("nobody ends another's session", async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      const eve = await signIn(host, 'eve@evil.test')
      const { rows } = await host.db.$client.execute({
        sql: 'select id from sessions where account = ?',
        args: [person.id],
      })
      expect((await eve.ask('DELETE', `/api/account/sessions/${rows[0]?.id}`)).status).toBe(404)
      expect((await person.ask('GET', '/api/account')).status).toBe(200)
    })

    test('gives out all that is held of it, and nothing of others', async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      await signIn(host, 'eve@evil.test')
      const answer = await person.ask('GET', '/api/account/export')
      expect(answer.headers.get('content-disposition')).toContain('attachment')
      const text = await answer.text()
      expect(JSON.parse(text)).toMatchObject({
        account: { email: kari },
        sessions: [{}],
        organisations: [],
        claims: [],
      })
      expect(text).not.toContain('evil')
    })

    test('is deleted only by its own address, and then nothing of the person is left', async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      expect(await tablesWith(host, [person.id, kari])).toEqual(expect.arrayContaining(['accounts', 'sessions']))
      const refused = await refusal(await person.ask('DELETE', '/api/account', { email: 'eve@evil.test' }))
      expect([refused.status, refused.fields]).toEqual([400, ['email']])
      expect((await person.ask('DELETE', '/api/account', { email: kari })).status).toBe(200)
      expect((await person.ask('GET', '/api/account')).status).toBe(401)
      expect(await tablesWith(host, [person.id, kari])).toEqual([])
    })

    test('that is paused reads, and changes nothing', async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      await host.db.$client.execute('update accounts set paused_at = 1')
      expect((await person.ask('GET', '/api/account')).status).toBe(200)
      expect((await refusal(await person.ask('PATCH', '/api/account', { name: 'x' }))).status).toBe(403)
    })

    test('has a line in the log for what was done, and none for what was refused', async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      const facts = { name: 'Fjord skule' }
      const { id } = (await (
        await person.ask('POST', '/api/organisations', { country: 'NO', capacity: 'own', facts })
      ).json()) as { id: string }
      const operator = await signInOperator(host)
      await letSpeak(host, operator, id, { office: 'editor' })
      const notes = async () =>
        ((await (await operator.ask('GET', '/api/operator/audit')).json()) as { notes: { what: string }[] }).notes.map(
          ({ what }) => what,
        )
      const before = await notes()
      const leave = () => person.ask('DELETE', `/api/organisations/${id}/people/${person.id}`)
      const pause = (account: string) => operator.ask('POST', `/api/operator/accounts/${account}`, { paused: true })
      expect([(await leave()).status, (await pause('nobody')).status]).toEqual([409, 404])
      expect(await notes()).toEqual(before)
      expect((await pause(person.id)).status).toBe(200)
      expect(await notes()).toEqual(['account paused', ...before])
    })

    test('that is paused still signs out, and takes itself away', async () => {
      const host = await makeHost()
      const [here, phone] = [await signIn(host, kari), await signIn(host, kari)]
      await host.db.$client.execute('update accounts set paused_at = 1')
      expect((await phone.ask('DELETE', '/api/account/sessions/current')).status).toBe(200)
      expect((await phone.ask('GET', '/api/account')).status).toBe(401)
      expect((await here.ask('DELETE', '/api/account', { email: kari })).status).toBe(200)
      expect(await tablesWith(host, [here.id, kari])).toEqual([])
    })
  })
}

/** Tables in which any of these texts stands anywhere. Looked for in SQL: an index has numbers that JavaScript cannot hold. */
async function tablesWith({ db }: Host, texts: string[]): Promise<string[]> {
  const { rows } = await db.$client.execute(
    `select m.name as name, json_group_array(c.name) as columns from sqlite_master m join pragma_table_info(m.name) c
     where m.type = 'table' and m.sql not like '%fts5%' group by m.name`,
  )
  const found: string[] = []
  for (const { name, columns } of rows) {
    const isThere = (JSON.parse(String(columns)) as string[]).flatMap((it) => texts.map(() => `instr("${it}", ?) > 0`))
    const args = (JSON.parse(String(columns)) as string[]).flatMap(() => texts)
    const { rows: met } = await db.$client.execute({
      sql: `select 1 from "${name}" where ${isThere.join(' or ')} limit 1`,
      args,
    })
    if (met.length > 0) found.push(String(name))
  }
  return found
}
