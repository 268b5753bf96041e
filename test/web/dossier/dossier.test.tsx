// The dossier as a reader takes it along: from the table, in Word and Excel, in both languages.
import { screen, waitFor, within } from '@testing-library/react'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { findCall, requirementsOf } from '../../../domain/rules/guides.ts'
import type { ScreenLanguage } from '../../../domain/words/language.ts'
import { sayRequirement } from '../../../domain/words/say.ts'
import { draftNow } from '../../../web/draft.ts'
import { type Draft, writeDraftLink } from '../../../web/draft-shape.ts'
import { dossier as en } from '../../../web/locales/dossier.en.ts'
import { dossier as nb } from '../../../web/locales/dossier.nb.ts'
import { harbour, visit } from '../visit.tsx'
import { readWord, take, unpack } from './files.ts'

const names = [
  'Ærø Skole',
  'Łódź Technikum',
  'Αθήνα ΕΠΑΛ',
  'Киев ПТУ',
  'Þórshöfn skóli',
  'İzmir Lisesi',
  'ქართული სკოლა',
]
const formulas = ['=HYPERLINK("http://x")', '+plus', '-minus', '@SUM(A1)', ' =1+1']
const byHand = (name: string): Draft['members'][number] => ({ role: 'partner', facts: { name, country: 'IS' } })
const draft: Draft = {
  action: 'COVE',
  year: 2026,
  themes: ['maritime', 'energy'],
  project: { months: 48 },
  text: 'Sail repair\nfor newcomers',
  members: [
    { role: 'partner', organisation: 'turku', task: 'Leads work package 2' },
    { role: 'coordinator', facts: { name: 'Vår skole', country: 'NO', type: 'EPLUS-EDU-VOC-SEC', pic: '987654321' } },
    ...[...names, ...formulas].map(byHand),
  ],
}
const words = { en, nb }
const open = (given: Draft, language: ScreenLanguage = 'en') =>
  visit(`/board/dossier?d=${writeDraftLink(given)}`, language)
const agreed: Draft = { ...draft, members: draft.members.map((it) => ({ ...it, agreed: true })) }
const requirements = () => {
  const call = findCall('COVE', 2026)
  return call ? requirementsOf(call) : []
}

describe.each(['en', 'nb'] as const)('in %s', (language) => {
  it('the Word file has every name with its letters, every requirement with its page, and headings and headers', async () => {
    await open(draft, language)
    const { name, bytes } = await take(words[language].word)
    expect(name).toMatch(/COVE-2026\.docx$/)
    const { text, html, parts } = await readWord(bytes)
    for (const letters of [...names, ...formulas.map((it) => it.trim())]) expect(text).toContain(letters)
    for (const it of requirements()) expect(text).toContain(sayRequirement(it, 2026, language))
    expect(text).toMatch(/Guide(n)? 2026, (p|s)\. 262/)
    expect([...html.matchAll(/<h1>/g)]).toHaveLength(9)
    const xml = parts['word/document.xml'] ?? ''
    const tables = [...xml.matchAll(/<w:tbl>/g)].length
    expect(tables).toBe(8)
    expect([...xml.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(tables)
    expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${language === 'en' ? 'en-GB' : 'nb-NO'}"`)
  })

  it('the workbook has a sheet per section with a frozen header, typed cells, and no text that is a formula', async () => {
    await open(draft, language)
    const { bytes } = await take(words[language].excel)
    const sheets = await readWorkbook(Buffer.from(bytes))
    const sheetOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? []
    const { partners, requirements: composition, summary } = words[language]
    const [head = [], ...rows] = sheetOf(partners.title)
    const columnOf = (title: string) => rows.map((row) => row[head.indexOf(title)])
    expect(columnOf(partners.place)).toEqual(draft.members.map((_, at) => at + 1))
    for (const letters of names) expect(columnOf(partners.name)).toContain(letters)
    for (const it of formulas) expect(columnOf(partners.name)).toContain(`'${it.trim()}`)
    expect(
      sheetOf(composition.title.slice(0, 31))
        .slice(1)
        .map(([said]) => said),
    ).toEqual(requirements().map((it) => sayRequirement(it, 2026, language)))
    expect(sheetOf(summary.title)).toContainEqual([summary.idea, 'Sail repair for newcomers'])
    const days = sheetOf(summary.title).filter(([term]) => term === summary.day)
    expect(days[0]?.[1]).toBeInstanceOf(Date)
    expect(sheets.flatMap(({ data }) => data.flat()).filter((it) => /^[=+\-@]/.test(String(it)))).toEqual([])
    const written = Object.entries(unpack(bytes)).filter(([part]) => part.startsWith('xl/worksheets/sheet'))
    expect(written).toHaveLength(9)
    for (const [, xml] of written) {
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      expect(xml).not.toContain('<f>')
    }
  })
})

describe('numbers of others', () => {
  const everywhere = async () => {
    const shown = document.body.textContent ?? ''
    const word = await readWord((await take(en.word)).bytes)
    const sheets = await readWorkbook(Buffer.from((await take(en.excel)).bytes))
    return [shown, Object.values(word.parts).join(' '), JSON.stringify(sheets)]
  }

  it('stand nowhere before they have agreed, and are asked for; one’s own stand', async () => {
    await open(draft)
    await screen.findByRole('button', { name: en.word })
    for (const text of await everywhere()) {
      expect(text).not.toMatch(`${harbour.oid}|${harbour.pic}`)
      expect(text).toContain('Ask Turun merikoulu for its PIC.')
      expect(text).toContain('987654321')
    }
  })

  it('stand everywhere once they have', async () => {
    await open(agreed)
    await screen.findByRole('button', { name: en.word })
    for (const text of await everywhere()) expect(text).toMatch(`${harbour.oid}`)
  })
})

describe('the page', () => {
  const rows = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('row')

  it('has the coordinator first, tasks as stated, themes with who covers them, and open questions', async () => {
    await open(draft)
    await screen.findByRole('heading', { level: 1, name: 'Dossier: COVE 2026' })
    expect(rows(en.partners.title)[1]?.textContent).toMatch(/^1Vår skoleCoordinatorNorway/)
    expect(rows(en.tasks.title).some((it) => it.textContent?.includes('Leads work package 2'))).toBe(true)
    expect(rows(en.themes.title).map((it) => it.textContent)).toContain('Energy0Nobody that we know of')
    expect(rows(en.themes.title).map((it) => it.textContent)).toContain('Maritime trades1Turun merikoulu')
    expect(screen.getByText('Who works with “Energy”? Nobody at the table that we know of.')).toBeDefined()
  })

  it('of a link leaves one’s own table as it is', async () => {
    await open(draft)
    await screen.findByRole('button', { name: en.word })
    expect(draftNow().members).toEqual([])
  })

  it('of a broken link, an empty table, an absent action each says what to do', async () => {
    const broken = await visit('/board/dossier?d=nonsense')
    expect(await screen.findByText(en.broken)).toBeDefined()
    broken.unmount()
    const empty = await visit('/board/dossier')
    expect(await screen.findByRole('link', { name: en.toTable })).toBeDefined()
    empty.unmount()
    await open({ ...draft, action: 'KA229' })
    expect(await screen.findByText('KA229 is not in the guide for 2026')).toBeDefined()
  })

  it('says of a year without its own guide that it is provisional', async () => {
    await open({ ...draft, year: 2027 })
    expect(await screen.findByText('Programme Guide 2026, p. 259–273: provisional for 2027')).toBeDefined()
    expect(screen.getByText(/^Does all of this still hold in 2027\?/)).toBeDefined()
  })

  it('opens from the table, where one notes who has agreed and what each will do', async () => {
    const { user } = await visit(`/board?d=${writeDraftLink({ ...draft, members: draft.members.slice(0, 2) })}`)
    await user.click(await screen.findByRole('button', { name: 'Details of Turun merikoulu' }))
    await user.click(screen.getByRole('checkbox', { name: /^Has agreed to take part/ }))
    const task = screen.getByLabelText('What it will do in the project')
    await user.clear(task)
    await user.type(task, 'Runs the pilots{Enter}')
    expect(draftNow().members[0]).toMatchObject({ organisation: 'turku', agreed: true, task: 'Runs the pilots' })
    await user.click(screen.getByRole('link', { name: 'Dossier' }))
    await waitFor(() => expect(rows(en.partners.title)[2]?.textContent).toContain(`${harbour.pic}`))
    expect(rows(en.tasks.title).at(-1)?.textContent).toContain('Runs the pilots')
  })
})
