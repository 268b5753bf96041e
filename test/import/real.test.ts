// The importer on the genuine files: every one of them is taken, and the numbers are those counted outside.
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { importFile } from '../../db/import/importer.ts'
import { dataFile, hasData } from '../support/data.ts'
import { freshDatabase } from '../support/database.ts'
import { readValue } from './record.ts'

const exports = (name: string) => dataFile('results-export', name)

describe.skipIf(!hasData)('the genuine files', () => {
  test('all seventeen column sets give their project, its year and its partners', async () => {
    const db = await freshDatabase()
    const years: Record<string, number> = {}
    for (const file of readdirSync(exports('records')).sort()) {
      const report = await importFile(db, exports(`records/${file}`))
      expect(report, file).toMatchObject({ rows: 1, projects: 1, rowsRefused: 0 })
      years[basename(file, '.csv')] = Number(
        await readValue(db, `select year from projects where source_file = '${file}'`),
      )
    }
    expect(Object.keys(years)).toHaveLength(17)
    expect(years).toMatchObject({
      CoopIndustrialisedCountries: 2009,
      CreativeEurope: 2014,
      ErasmusMundus: 2010,
      LifeLongLearning: 2010,
      Sports: 2013,
      Tempus: 2008,
      YouthInAction: 2009,
      ErasmusPlus_KA1_2017_LearningMobilityOfIndividuals: 2017,
    })
    expect(await readValue(db, "select count(*) from organisations where name like '%EASTERMAN%'")).toBe(0)
    expect(await readValue(db, "select action from projects where id like '2014-1-LI01%'")).toBe('KA200')
  })

  test('the centres of vocational excellence come in with every full partner', async () => {
    const db = await freshDatabase()
    const report = await importFile(db, exports('cove-2021-2023.csv'))
    expect(report).toMatchObject({ rows: 41, projects: 41, rowsRefused: 0, leftOut: 0, participations: 734 })
    expect(report.organisationsNew + report.organisationsRecognised).toBe(734)
    expect(report.organisationsNew).toBeLessThanOrEqual(658)
    expect(await readValue(db, "select count(*) from projects where action = 'COVE'")).toBe(41)
    expect(await readValue(db, "select count(*) from organisations where country in ('EL', 'UK')")).toBe(0)
    expect(await readValue(db, "select count(*) from participations where role = 'coordinator'")).toBe(41)
  })

  test('the consortia named by PIC meet the universities that hold these PICs', { timeout: 120_000 }, async () => {
    const db = await freshDatabase()
    const universities = await importFile(db, dataFile('registers', 'eche_hei.csv'), { as: 'eche' })
    expect(universities).toMatchObject({ rows: 5912, rowsRefused: 0 })
    expect(await readValue(db, 'select count(distinct pic) from organisations where eche')).toBe(5911)
    const report = await importFile(db, exports('h2020-2014-2018.csv'))
    expect(report).toMatchObject({ rows: 6367, projects: 6367, rowsRefused: 0, leftOut: 13 })
    expect(report.organisationsNew + report.organisationsRecognised).toBe(75_874)
    expect(await distinctPics(db)).toBe(await readValue(db, 'select count(pic) from organisations'))
    expect(
      await readValue(
        db,
        'select count(*) from participations p join organisations o on o.id = p.organisation where o.eche',
      ),
    ).toBeGreaterThan(1000)
  })

  test('the other registers give types, owners and accreditations', { timeout: 60_000 }, async () => {
    const db = await freshDatabase()
    expect(await importFile(db, dataFile('registers', 'vet_accredited_sample.csv'), { as: 'vet' })).toMatchObject({
      rows: 159,
      rowsRefused: 0,
    })
    const norway = await importFile(db, dataFile('registers', 'norway_grunnskoler.csv'), { as: 'schools' })
    expect(norway).toMatchObject({ rows: 2811, rowsRefused: 0, doubtfulPairs: 0 })
    expect(
      await readValue(db, "select count(*) from organisations where country = 'NO' and type = 'EPLUS-BODY-PUB-LOC'"),
    ).toBe(354)
    const latvia = await importFile(db, dataFile('registers', 'latvia_education_institutions.csv'), { as: 'schools' })
    expect(latvia).toMatchObject({ rows: 2713, rowsRefused: 0 })
    expect(
      await readValue(db, "select count(*) from organisations where country = 'LV' and type = 'EPLUS-EDU-GEN-PRE'"),
    ).toBe(659)
  })
})

const distinctPics = (db: Database) => readValue(db, 'select count(distinct pic) from organisations')
