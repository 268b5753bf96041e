// What the record holds of a person, in whatever table: all of it is in the export, and none of it outlives the account.
import { expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { exportAccount, removeAccount } from '../../db/people.ts'
import { freshDatabase } from '../support/database.ts'

const kari = 'kari-of-this-account'
const email = 'kari@skole.test'

type Column = { table: string; column: string; type: string; needed: boolean }

/** All columns of all tables but those of the index. */
async function listColumns(db: Database): Promise<Column[]> {
  const { rows } = await db.$client.execute(
    `select m.name as "table", c.name as "column", c.type, c."notnull" or c.pk > 0 as needed
      from sqlite_master m join pragma_table_info(m.name) c
      where m.type = 'table' and m.sql not like '%fts5%' and m.name not like 'sqlite%' order by 1, c.cid`,
  )
  return rows.map((it) => ({
    ...{ table: String(it.table), column: String(it.column) },
    ...{ type: String(it.type).toLowerCase(), needed: it.needed === 1 },
  }))
}

/** Columns that name an account: by a reference, or by what such columns are called here. */
async function listNaming(db: Database, columns: readonly Column[]): Promise<Column[]> {
  const { rows } = await db.$client.execute(
    `select m.name as "table", f."from" as "column" from sqlite_master m join pragma_foreign_key_list(m.name) f
      where f."table" = 'accounts'`,
  )
  const references = new Set(rows.map((it) => `${it.table}.${it.column}`))
  const isCalled = (name: string) => /^account$|(?<!^reply|^apply)_by$|_yes$/.test(name)
  return columns.filter(
    (it) => it.type === 'text' && (references.has(`${it.table}.${it.column}`) || isCalled(it.column)),
  )
}

/** Columns that lead to a row of another table: there it stands under the column's name. */
const isOf = new Set(['consortium', 'cohort', 'place', 'host', 'follow'])

/** A row for each column that names an account; every other text in it says which row it is, as JSON too. */
async function fillRecord(db: Database): Promise<Column[]> {
  const columns = await listColumns(db)
  const naming = await listNaming(db, columns)
  const filledWith = (it: Column, mark: string, number: number) => {
    if (it.type !== 'text') return number
    return isOf.has(it.column) && !naming.includes(it) ? it.column : JSON.stringify(mark)
  }
  const insert = (table: string, row: Record<string, string | number>) => ({
    sql: `insert into ${table} (${Object.keys(row).map((it) => `"${it}"`)}) values (${Object.keys(row).map(() => '?')})`,
    args: Object.values(row),
  })
  const rowOf = (table: string, mark: string, number: number, given: Record<string, string>) => {
    const needed = columns.filter((it) => it.table === table && it.needed && !(it.column in given))
    return insert(table, {
      ...Object.fromEntries(needed.map((it) => [it.column, filledWith(it, mark, number)])),
      ...given,
    })
  }
  await db.$client.batch(
    [
      rowOf('accounts', 'accounts.id', 1, { id: kari, email }),
      rowOf('accounts', 'accounts.id', 2, { id: 'somebody-else', email: 'else@skole.test' }),
      rowOf('consortia', 'consortium', 3, { id: 'consortium', project: '{"text":"consortia.project"}' }),
      rowOf('follows', 'follows.subject', 4, { id: 'follow', account: kari }),
      rowOf('finds', 'finds.found', 5, { follow: 'follow' }),
      ...naming.map((it, at) => {
        const others = Object.fromEntries(
          naming.filter((one) => one.table === it.table && one.needed).map((one) => [one.column, 'somebody-else']),
        )
        return rowOf(it.table, `${it.table}.${it.column}`, at + 10, { ...others, [it.column]: kari })
      }),
      rowOf('invitations', 'invitations.email', 100, { email, id: 'invited-to-speak' }),
      rowOf('consortium_invitations', 'consortium_invitations.email', 101, { email, id: 'invited-to-work' }),
      rowOf('audit_log', 'audit_log.subject', 102, { subject: kari, account: 'somebody-else' }),
      rowOf('audit_log', 'audit_log.detail', 103, {
        account: 'somebody-else',
        detail: JSON.stringify({ person: kari }),
      }),
    ],
    'write',
  )
  return naming
}

/** What is not given out, and why. */
const keptBack: Record<string, string> = {
  'claims.decided_by': 'a decision on somebody else: that it was taken stands in the log',
  'reports.decided_by': 'the same',
  'partner_reports.decided_by': 'the same',
  'doubtful_pairs.decided_by': 'the same',
  'digests.account': 'it is, as a day: there is no text in it to know it by',
}

test('whatever table names an account, its export has the row, and no secret', async () => {
  const db = await freshDatabase()
  const naming = await fillRecord(db)
  expect(naming.length).toBeGreaterThan(30)
  const text = JSON.stringify(await exportAccount(db, kari))
  const marks = naming.map(({ table, column }) => `${table}.${column}`).filter((it) => !(it in keptBack))
  const more = ['invited-to-speak', 'invited-to-work', 'audit_log.subject', 'finds.found', 'consortia.project']
  expect([...marks, ...more].filter((it) => !text.includes(it))).toEqual([])
  expect(text).toContain('"digests":[{')
  expect(Object.keys(keptBack).filter((it) => text.includes(it))).toEqual([])
  expect(text).not.toMatch(/"(token|hash|accessToken|refreshToken|idToken|password|viewer|calendar)":"/)
})

test('with the account its name is gone from every column of every table', async () => {
  const db = await freshDatabase()
  await fillRecord(db)
  await removeAccount(db, kari, email)
  const left: string[] = []
  for (const { table, column } of await listColumns(db)) {
    const sql = `select 1 from "${table}" where instr("${column}", ?) > 0 or instr("${column}", ?) > 0 limit 1`
    if ((await db.$client.execute({ sql, args: [kari, email] })).rows.length > 0) left.push(`${table}.${column}`)
  }
  expect(left).toEqual([])
  const { rows } = await db.$client.execute('select id from accounts order by 1')
  expect(rows.map(({ id }) => id)).toEqual(['somebody-else'])
})
