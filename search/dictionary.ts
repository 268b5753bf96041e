// The dictionary behind misspelt words, after SymSpell: a word and its misspelling meet in what remains of both when
// letters are left out, so a handful of look-ups finds every word within two typos among any number of words.
import type { Client, InStatement } from '@libsql/client'
import { distanceToStart } from './distance.ts'
import { isSpelt, type Phrase, typosAllowed } from './phrase.ts'

/** A word of the dictionary, or the start of one, and how many letters are wrong in what was typed. */
export type Neighbour = { phrase: Phrase; distance: number }

const head = 7
const batch = { organisations: 500, words: 500 }
const most = { met: 20_000, neighbours: 60 }

/** All that remains of a word's first letters when up to `letters` of them are left out, the word's own start included. */
export function leaveOut(word: string, letters: number): Set<string> {
  const found = new Set([word])
  for (let round = 0, last = [word]; round < letters; round++) {
    last = last.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)))
    for (const text of last) found.add(text)
  }
  return found
}

/**
 * Under what a word is filed. Two letters are left out only where a typed word of nine letters can meet it; the
 * shorter starts are for words that are still being typed.
 */
export function remainders(word: string): string[] {
  const starts = [leaveOut(word.slice(0, 5), 1), leaveOut(word.slice(0, 6), 1)]
  if (word.length >= head) starts.push(leaveOut(word.slice(0, head), 2))
  return [...new Set(starts.flatMap((start) => [...start]))]
}

/** How far a refresh has come: organisations read, then words filed under what remains of them. */
export type Progress = { step: 'reading' | 'filing'; done: number; total: number }

/**
 * Takes the words of new and changed organisations into the dictionary, from where the last call came to. It can be
 * interrupted and repeated at any time; until it has run, a new word is found as spelt and as far as typed, only not
 * misspelt. Words that no organisation uses any more stay: they lead to nothing.
 * @returns how many words are new.
 */
export async function learnWords(
  client: Client,
  report: (progress: Progress) => void = () => undefined,
): Promise<{ words: number }> {
  const words = await readWords(client, report)
  await learnPlaces(client)
  await fileWords(client, report)
  return { words }
}

/** Takes the words of new and changed places into the same dictionary, and files them at once: there are few of them. */
export async function learnPlaces(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.execute({
      sql: `select row, name || ' ' || terms || ' ' || text as text from place_texts where not learnt order by row limit ?`,
      args: [batch.organisations],
    })
    if (rows.length === 0) return
    const words = [...new Set(rows.flatMap((row) => String(row.text).split(' ')))].filter(leadsTypos)
    const taken = {
      sql: `update place_texts set learnt = true where row = ? and name || ' ' || terms || ' ' || text = ?`,
    }
    await client.batch(
      [
        addWords(words),
        ...file(words),
        ...rows.map(({ row, text }) => ({ ...taken, args: [row, text] as [number, string] })),
      ],
      'write',
    )
  }
}

async function readWords(client: Client, report: (progress: Progress) => void): Promise<number> {
  const { rows } = await client.execute(`select version, (select count(*) from organisation_changes as changes
    where changes.version > search_progress.version) as total from search_progress`)
  const total = Number(rows[0]?.total)
  const met = new Set<string>()
  let version = Number(rows[0]?.version)
  let words = 0
  for (let done = 0; ; ) {
    const { rows: changed } = await client.execute({ sql: changedSince, args: [version, batch.organisations] })
    if (changed.length === 0) return words
    version = Number(changed.at(-1)?.version)
    const fresh = new Set(changed.flatMap((row) => String(row.text ?? '').split(' ')).filter((word) => !met.has(word)))
    for (const word of fresh) met.add(word)
    const [added] = await client.batch([addWords([...fresh]), { sql: proceed, args: [version] }], 'write')
    words += added?.rowsAffected ?? 0
    done += changed.length
    report({ step: 'reading', done, total: Math.max(total, done) })
  }
}

const changedSince = `select version, search_name || ' ' || search_terms || ' ' || search_text as text
  from organisation_changes left join organisations on organisations.row = organisation
  where version > ? order by version limit ?`
const proceed = 'update search_progress set version = max(version, ?)'

const leadsTypos = (word: string) => word.length >= 4 && word.length <= 40 && isSpelt(word)

/** Adds those words that typos can lead to: none that is shorter than four letters. */
function addWords(words: string[]): InStatement {
  const spelt = words.filter(leadsTypos)
  return {
    sql: 'insert into search_words (word) select value from json_each(?) where true on conflict do nothing',
    args: [JSON.stringify(spelt)],
  }
}

/** Files in the order of the alphabet: neighbours share most of what remains of them, so few pages are written. */
async function fileWords(client: Client, report: (progress: Progress) => void): Promise<void> {
  const { rows } = await client.execute('select count(*) as total from search_words where not filed')
  const total = Number(rows[0]?.total)
  for (let done = 0; ; ) {
    const { rows: unfiled } = await client.execute({
      sql: 'select word from search_words where not filed order by word limit ?',
      args: [batch.words],
    })
    if (unfiled.length === 0) return
    await client.batch(file(unfiled.map((row) => String(row.word))), 'write')
    done += unfiled.length
    report({ step: 'filing', done, total: Math.max(total, done) })
  }
}

function file(words: string[]): InStatement[] {
  return [
    {
      sql: `insert into search_deletions (deletion, word) select remainder.value, search_words.row
        from json_each(?) as filed cross join json_each(filed.value) as remainder
        cross join search_words on search_words.word = filed.key where true order by 1 on conflict do nothing`,
      args: [JSON.stringify(Object.fromEntries(words.map((word) => [word, remainders(word)])))],
    },
    {
      sql: 'update search_words set filed = true where word in (select value from json_each(?))',
      args: [JSON.stringify(words)],
    },
  ]
}

/** For each phrase the words it may be a misspelling of, nearest first; none where no typo is allowed. */
export async function findNeighbours(client: Client, phrases: Phrase[]): Promise<Neighbour[][]> {
  const asked = phrases.filter((phrase) => typosAllowed(phrase) > 0)
  if (asked.length === 0) return phrases.map(() => [])
  const answers = await client.batch(asked.map(askNeighbours), 'read')
  const found = new Map(
    asked.map((phrase, index) => [phrase, (answers[index]?.rows ?? []).map((row) => String(row.word))]),
  )
  return phrases.map((phrase) => nearest(phrase, found.get(phrase) ?? []))
}

function askNeighbours(phrase: Phrase): InStatement {
  const [word = ''] = phrase.words
  const letters = phrase.prefix ? word.length + typosAllowed(phrase) : 64
  return {
    sql: `select distinct substr(search_words.word, 1, ?) as word from json_each(?) as remainder
      cross join search_deletions on search_deletions.deletion = remainder.value
      cross join search_words on search_words.row = search_deletions.word limit ?`,
    args: [letters, JSON.stringify([...leaveOut(word.slice(0, head), typosAllowed(phrase))]), most.met],
  }
}

/**
 * Of words that share a remainder, those really near. For a word still being typed the shared start stands for all
 * words that begin with it.
 */
function nearest(phrase: Phrase, words: string[]): Neighbour[] {
  const [typed = ''] = phrase.words
  const distances = new Map<string, number>()
  for (const word of words) {
    const { distance, start } = distanceToStart(typed, word, !phrase.prefix)
    if (distance > 0 && distance <= typosAllowed(phrase)) distances.set(start, distance)
  }
  return [...distances]
    .sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1))
    .slice(0, most.neighbours)
    .map(([start, distance]) => ({ phrase: { ...phrase, words: [start] }, distance }))
}
