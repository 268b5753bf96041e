// Past projects that speak of the same as a draft: by their rarer words, so that the cost has a ceiling.
import type { Client } from '@libsql/client'
import { foldedWords } from '../domain/fold.ts'
import { type Database, inTurn } from './client.ts'

/** A past project, by its number in the record, and how much of what the draft speaks of it speaks of too: 0 to 1. */
export type SimilarProject = { row: number; participants: number; likeness: number }

/** Words of the draft that are looked up, words and projects that are weighed; projects that make a word a common one. */
const most = { words: 200, telling: 12, weighed: 2000, common: 20_000 }
const shortest = 4
/** The most a word can weigh in bm25, in units of its rarity: k1 + 1. */
const ceiling = 2.2

/**
 * Counts the words that many projects have, once for all who will ask. Upkeep after an import: until then a word that
 * has become common is only looked up more slowly.
 */
export async function countCommonWords(db: Database): Promise<void> {
  await inTurn(db, () =>
    db.$client.batch(
      [
        'delete from common_words',
        { sql: 'insert into common_words select term, doc from project_words where doc > ?', args: [most.weighed] },
      ],
      'write',
    ),
  )
}

/**
 * The projects most like a text, best first. Words in more than a fifth of all projects tell nothing, nor do those in very
 * many; of the others the rarest are taken until they would weigh more projects than the ceiling, then the newest of these.
 */
export async function loadSimilarProjects(client: Client, text: string, limit: number): Promise<SimilarProject[]> {
  const words = [...new Set(foldedWords(text).filter((it) => it.length >= shortest))].slice(0, most.words)
  if (words.length === 0) return []
  const asked = JSON.stringify(words)
  const [common, known, all] = await client.batch(
    [
      { sql: 'select word, projects from common_words where word in (select value from json_each(?))', args: [asked] },
      {
        sql: `select term as word, doc as projects from project_words where term in (
                select value from json_each(?) where value not in (select word from common_words)
              )`,
        args: [asked],
      },
      'select coalesce(max(row), 0) as projects from project_standings',
    ],
    'read',
  )
  const projects = Number(all?.rows[0]?.projects)
  const counted = [...(known?.rows ?? []), ...(common?.rows ?? [])].map((it) => ({
    word: String(it.word),
    count: Number(it.projects),
  }))
  const telling = choose(
    counted.sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1)),
    projects,
  )
  if (telling.length === 0) return []
  const rarity = telling.reduce((sum, { count }) => sum + Math.log(1 + (projects - count + 0.5) / (count + 0.5)), 0)
  const { rows } = await client.execute({
    sql: `select json_group_array(json_array(row, participants, weight)) as found from (
            select s.row, s.participants, found.weight from (
              select row, weight from (
                select rowid as row, -bm25(project_index, 3, 2, 1) as weight from project_index
                where project_index match ? order by rowid desc limit ?
              ) order by weight desc, row limit ?
            ) found cross join project_standings s on s.row = found.row order by found.weight desc, s.project
          )`,
    args: [telling.map(({ word }) => `"${word}"`).join(' OR '), most.weighed, limit],
  })
  const found = JSON.parse(String(rows[0]?.found)) as [number, number, number][]
  return found.map(([row, participants, weight]) => ({
    row,
    participants,
    likeness: Math.min(1, weight / (ceiling * rarity)),
  }))
}

/** Of words from rare to common, those that tell one project from another. */
function choose(words: { word: string; count: number }[], projects: number): { word: string; count: number }[] {
  const chosen: typeof words = []
  let weighed = 0
  for (const it of words) {
    if (it.count > Math.min(most.common, Math.max(3, projects / 5)) || chosen.length >= most.telling) break
    weighed += it.count
    if (weighed > most.weighed && chosen.length > 0) break
    chosen.push(it)
  }
  return chosen
}
