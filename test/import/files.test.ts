// Files that cannot be used: one clear sentence, and nothing written.
import { describe, expect, test } from 'vitest'
import { UnusableFile } from '../../db/import/file.ts'
import { type FormatName, importFile } from '../../db/import/importer.ts'
import { listRefusals } from '../../db/import/outcome.ts'
import { freshDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'
import { dumpRecord, exportOf, fileWith, fixture, readValue } from './record.ts'

const good = exportOf([[{ name: 'Ytterøy skole' }, { name: 'Ærø Skole', country: 'DK' }], [{ name: 'Havnes skole' }]])
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

const unusable: [string, string | Uint8Array, RegExp, FormatName?][] = [
  ['an empty file', '', /export\.csv: the file is empty/],
  ['a file with a byte order mark only', '\uFEFF', /there is no header/],
  ['a web page', '\n<!DOCTYPE html><html><body>Not found</body></html>', /web page \(HTML/],
  ['a web page after a byte order mark', '\uFEFF<html lang="en">', /web page \(HTML/],
  ['a table saved by Excel as a web page', '<table><tr><td>x</td></tr></table>', /web page \(HTML/],
  ['an Excel workbook', Buffer.from('504b030414000600', 'hex'), /zip archive or an Excel workbook/],
  ['a PDF', '%PDF-1.7\n', /this is a PDF/],
  ['UTF-16', utf16(good), /UTF-16\. Save it as CSV UTF-8/],
  [
    'Latin-1',
    Buffer.from(good.slice(1), 'latin1'),
    /row 1, column "Coordinating organisation name": the text is not UTF-8/,
  ],
  ['UTF-8 that is cut within a letter', Buffer.from(good.slice(0, good.indexOf('ø') + 1)).subarray(0, -1), /not UTF-8/],
  ['another table', 'a,b,c\n1,2,3\n', /row 0: the header has no column "Project Identifier" or "Project Number"/],
  ['no column for the country', good.replace('Partner 1 country', 'Country'), /no column "Partner 1 country"/],
  ['a column twice', good.replace('Partner 1 address', 'Partner 1 name'), /column "Partner 1 name" stands twice/],
  [
    'an unclosed quote',
    good.replace('Havnes', '"Havnes'),
    /row 2, column "Coordinating organisation name": a quote is opened here and never closed/,
  ],
  [
    'text after a quote',
    good.replace('Havnes skole', '"Havnes" skole'),
    /row 2, column "Coordinating organisation name": text follows/,
  ],
  ['a results export as register', good, /no column "name"/, 'eche'],
  [
    'no school register we know',
    'name,number\nx,1\n',
    /"orgnr" \(Norwegian register\) or "registration_no"/,
    'schools',
  ],
]

describe('a file that cannot be used', () => {
  test.each(unusable)('%s is refused with its reason, and nothing is written', async (_, content, reason, as) => {
    const db = await freshDatabase()
    const before = await dumpRecord(db)
    const path = await fileWith(content)
    await expect(importFile(db, path, { as })).rejects.toThrow(reason)
    await expect(importFile(db, path, { as })).rejects.toThrow(UnusableFile)
    expect(await dumpRecord(db)).toEqual(before)
  })

  test('a folder, and a file that is not there, are named', async () => {
    const db = await freshDatabase()
    const folder = await temporaryFolder()
    await expect(importFile(db, folder)).rejects.toThrow(`${folder}: this is a folder`)
    await expect(importFile(db, `${folder}/no.csv`)).rejects.toThrow(`${folder}/no.csv: there is no such file`)
  })
})

describe('a row that cannot be used', () => {
  test('is refused with file, row and reason, and the others are taken', async () => {
    const db = await freshDatabase()
    const report = await importFile(db, fixture('projects.csv'))
    expect(report).toMatchObject({ rows: 6, projects: 3, rowsRefused: 3, leftOut: 5, file: 'projects.csv' })
    expect(await listRefusals(db, report.import, 100)).toEqual([
      { row: 3, reason: 'a country the programme does not know', detail: 'Harbour Works (GI)' },
      { row: 3, reason: 'a natural person, who is not imported', detail: 'partner 2' },
      { row: 3, reason: 'a participant has no country', detail: 'Somewhere Unknown' },
      { row: 3, reason: 'a participant has no name', detail: '(FR)' },
      { row: 4, reason: '"20x4" in column "Call year" is not a year', detail: 'A year that is none' },
      { row: 5, reason: 'no project identifier', detail: 'No identifier' },
      { row: 6, reason: 'a natural person, who is not imported', detail: 'coordinator' },
      { row: 6, reason: 'no organisation that can be imported', detail: '2020-1-DK01-KA101-000001' },
    ])
  })

  test('is refused if it is wider or narrower than the header', async () => {
    const db = await freshDatabase()
    const [header, first, second] = good.split('\r\n')
    const report = await importFile(db, await fileWith([header, `${first},`, second?.slice(0, 20), second].join('\n')))
    expect(report).toMatchObject({ projects: 1, rowsRefused: 2 })
    const [wide, narrow] = await listRefusals(db, report.import, 10)
    expect([wide?.row, wide?.reason]).toEqual([1, '16 fields, the header has 15'])
    expect([narrow?.row, narrow?.reason]).toEqual([2, '2 fields, the header has 15'])
  })

  test('never brings a person in, not even by name', async () => {
    const db = await freshDatabase()
    await importFile(db, fixture('projects.csv'))
    const everything = JSON.stringify(await dumpRecord(db)).toLowerCase()
    for (const name of ['hansen', 'petersen']) expect(everything).not.toContain(name)
  })
})

test('semicolons and tabs separate as well as commas, and blank lines do not count', async () => {
  for (const sign of [';', '\t']) {
    const db = await freshDatabase()
    const path = await fileWith(`${good.replaceAll(',', sign)}\r\n\r\n`)
    expect(await importFile(db, path)).toMatchObject({ projects: 2, organisationsNew: 3, rowsRefused: 0 })
    expect(await readValue(db, 'select count(*) from organisations')).toBe(3)
  }
})
