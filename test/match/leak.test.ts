// The benchmark's record knows nothing of the test years: whoever worked with whom there, it stays the same.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { diceOf } from '../bench/match/dice.ts'
import { drawQuestions } from '../bench/match/queries.ts'
import { makeMatchRecord } from '../bench/match/record.ts'

type Consortium = { id: string; year: number; names: string[] }

const partners = 6
const header = [
  'Action Type,Call year,Project Identifier,Project Title,Topics,Project Summary',
  "Coordinating organisation name,Coordinating organisation type,Coordinator's country",
  ...Array.from({ length: partners }, (_, at) =>
    ['name', 'organisation type', 'country'].map((it) => `Partner ${at + 1} ${it}`).join(),
  ),
].join()
const countries = ['NO', 'FI', 'ES', 'IT']

function rowOf({ id, year, names }: Consortium): string {
  const slots = Array.from({ length: partners + 1 }, (_, at) => {
    const name = names[at]
    return name ? `${name},Foundation,${countries[name.length % countries.length]}` : ',,'
  })
  return `Centres of Vocational Excellence,${year},${id},Title of ${id},Energy,Summary of ${id},${slots.join()}`
}

const { shuffle, below } = diceOf(5)
const everybody = Array.from({ length: 60 }, (_, at) => `Stiftelsen ${'ab'.repeat(1 + (at % 5))} ${at}`)
const drawn = (year: number, count: number, from: readonly string[]): Consortium[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `cove-${year}-${at}`,
    year,
    names: shuffle(from).slice(0, 3 + below(partners - 2)),
  }))

/** The same organisations in the same number of consortia of the same sizes, but who is in which is drawn anew. */
function shuffled(consortia: readonly Consortium[]): Consortium[] {
  const members = shuffle(consortia.flatMap((it) => it.names))
  const queue = [...members]
  return consortia.map((it) => {
    const names: string[] = []
    while (names.length < it.names.length) {
      const at = queue.findIndex((name) => !names.includes(name))
      names.push(...queue.splice(Math.max(0, at), 1))
    }
    return { ...it, id: `other-${it.id}`, names: [...new Set(names)] }
  })
}

async function contentsOf(db: Database): Promise<unknown> {
  const tables = ['organisations', 'projects', 'participations', 'experience', 'standings', 'standing_groups']
  const all = await Promise.all(tables.map((table) => db.$client.execute(`select * from ${table} order by 1, 2, 3`)))
  return all.map(({ rows }) => rows.map((row) => ({ ...row })))
}

test('shuffling who worked with whom in the test years changes nothing in the record that is asked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'medspiller-leak-'))
  const save = async (name: string, consortia: readonly Consortium[]) => {
    const path = join(folder, name)
    await writeFile(path, [header, ...consortia.map(rowOf)].join('\n'))
    return path
  }
  const train = await save('train.csv', drawn(2021, 12, everybody.slice(0, 40)))
  const later = drawn(2023, 10, everybody)
  const real = await makeMatchRecord({ train: [train], test: [await save('test.csv', later)] }, 50, 1)
  const other = await makeMatchRecord({ train: [train], test: [await save('shuffled.csv', shuffled(later))] }, 50, 1)

  expect(await contentsOf(other.db)).toEqual(await contentsOf(real.db))
  const { rows } = await real.db.$client.execute('select max(year) as newest, count(*) as projects from projects')
  expect({ ...rows[0] }).toEqual({ newest: 2021, projects: 12 })

  const questions = drawQuestions(real.tests, 99, 99, diceOf(1))
  expect(questions.length).toBeGreaterThan(20)
  for (const { hidden, others, project } of questions) {
    expect(others.map((it) => it.id)).not.toContain(hidden.id)
    expect(others.length + 1).toBe(project.members.length)
  }
  await real.close()
  await other.close()
})
