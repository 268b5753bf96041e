// The same organisation in other spellings is one; who may be another is listed and stays another.
import { describe, expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { importFile } from '../../db/import/importer.ts'
import { loadOrganisations, saveOrganisations } from '../../db/organisations.ts'
import type { Organisation } from '../../domain/organisation.ts'
import { freshDatabase } from '../support/database.ts'
import { exportOf, fileWith, fixture, readValue, type Taking } from './record.ts'

/** Imports two mentions, each in a project of its own. @returns how many organisations and doubtful pairs there are. */
async function meet(one: Taking, other: Taking) {
  const db = await freshDatabase()
  await importFile(db, await fileWith(exportOf([[one], [other]])))
  return {
    organisations: await readValue(db, 'select count(*) from organisations'),
    pairs: await readValue(db, 'select count(*) from doubtful_pairs'),
  }
}

const school = 'School/Institute/Educational centre – General education (primary level)'
const site = 'http://www.havnes.example.no/om-oss'

test.each<[string, Taking, Taking]>([
  ['case', { name: 'Ytterøy skole' }, { name: 'YTTERØY SKOLE' }],
  ['marks', { name: 'Universität Göttingen', country: 'DE' }, { name: 'UNIVERSITAT GOTTINGEN', country: 'DE' }],
  [
    'umlauts written out',
    { name: 'Universität Göttingen', country: 'DE' },
    { name: 'UNIVERSITAET GOETTINGEN', country: 'DE' },
  ],
  ['å as aa, ø as oe', { name: 'Århus Sømandsskole', country: 'DK' }, { name: 'AARHUS SOEMANDSSKOLE', country: 'DK' }],
  ['Polish letters', { name: 'Szkoła Łódź', country: 'PL' }, { name: 'SZKOLA LODZ', country: 'PL' }],
  ['Greek marks and final sigma', { name: 'Δήμος Αθηναίων', country: 'EL' }, { name: 'ΔΗΜΟΣ ΑΘΗΝΑΙΩΝ', country: 'GR' }],
  ['punctuation', { name: 'I.T.I.S. "G. Galilei"', country: 'IT' }, { name: 'ITIS G Galilei', country: 'IT' }],
  ['hyphens', { name: 'E-Learning Lab' }, { name: 'Elearning Lab' }],
  ['ampersand', { name: 'Sea & Land' }, { name: 'Sea and Land' }],
  ['legal form left out', { name: 'Kystbedrift AS' }, { name: 'Kystbedrift' }],
  [
    'legal form written out',
    { name: 'Anser Procurement Ltd.', country: 'IE' },
    { name: 'ANSER PROCUREMENT LIMITED', country: 'IE' },
  ],
  [
    'legal form in front',
    { name: 'S.C. Ascendis Consulting S.R.L.', country: 'RO' },
    { name: 'Ascendis Consulting', country: 'RO' },
  ],
  [
    'Polish legal form',
    { name: 'Morze Sp. z o.o.', country: 'PL' },
    { name: 'MORZE SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ', country: 'PL' },
  ],
  [
    'German legal form',
    { name: 'Hafenbau GmbH', country: 'DE' },
    { name: 'Hafenbau Gesellschaft mit beschränkter Haftung', country: 'DE' },
  ],
  ['association', { name: 'Literaturhaus e.V.', country: 'DE' }, { name: 'LITERATURHAUS EV', country: 'DE' }],
  ['code of the country', { name: 'Harbour School', country: 'UK' }, { name: 'Harbour School', country: 'GB' }],
  [
    'word order, same website',
    { name: 'Fagskole Havnes', website: site },
    { name: 'Havnes fagskole', website: 'havnes.example.no' },
  ],
  [
    'a letter, same website',
    { name: 'Havnes fagskole', website: site },
    { name: 'Havnes fagskule', website: 'https://havnes.example.no' },
  ],
  ['its PIC', { name: '999999935' }, { name: 'Organisation 999999935', country: 'DE' }],
])('%s: one organisation', async (_, one, other) => {
  expect(await meet(one, other)).toEqual({ organisations: 1, pairs: 0 })
})

test.each<[string, Taking, Taking]>([
  ['other country', { name: 'Harbour School' }, { name: 'Harbour School', country: 'DK' }],
  ['other number', { name: 'Gymnasium 12 of Riga', country: 'LV' }, { name: 'Gymnasium 13 of Riga', country: 'LV' }],
  ['part of the other', { name: 'Oslo kommune' }, { name: 'Oslo kommune Utdanningsetaten' }],
  ['other PIC', { name: '999999935' }, { name: '999999838' }],
])('%s: two organisations, no doubt', async (_, one, other) => {
  expect(await meet(one, other)).toEqual({ organisations: 2, pairs: 0 })
})

test.each<[string, Taking, Taking]>([
  [
    'same website, other name',
    { name: 'Havnes fagskole', website: site },
    { name: 'Kystens opplæringskontor', website: site },
  ],
  ['one letter apart', { name: 'Havnes maritime fagskole' }, { name: 'Havnes martime fagskole' }],
  ['two letters swapped', { name: 'Havnes maritime fagskole' }, { name: 'Havnes maritmie fagskole' }],
  ['word order', { name: 'Fagskolen i Havnes' }, { name: 'Havnes i Fagskolen' }],
  [
    'namesake in another town',
    { name: 'Grundschule', country: 'DE', type: school, address: 'Weg 1, 20457, Hamburg' },
    { name: 'Grundschule', country: 'DE', type: school, address: 'Weg 1, 80331, München' },
  ],
])('%s: two organisations and a doubtful pair', async (_, one, other) => {
  expect(await meet(one, other)).toEqual({ organisations: 2, pairs: 1 })
})

test('a page on a platform is nobody’s website', async () => {
  const one = { name: 'Havnes fagskole', website: 'https://www.facebook.com/havnes' }
  expect(await meet(one, { name: 'Kystkontoret', website: 'http://facebook.com/kyst' })).toEqual({
    organisations: 2,
    pairs: 0,
  })
})

const namedLike = async (db: Database, name: string): Promise<Organisation> => {
  const id = String(await readValue(db, `select id from organisations where name = '${name}'`))
  const organisation = (await loadOrganisations(db, [id])).get(id)
  if (!organisation) throw new Error(`${name} is not in the record`)
  return organisation
}

describe('facts', () => {
  test('are gathered over files: what one source leaves open another fills, and known facts stay', async () => {
    const db = await freshDatabase()
    await importFile(db, fixture('projects.csv'))
    await importFile(db, fixture('universities.csv'), { as: 'eche' })
    await importFile(db, fixture('accredited.csv'), { as: 'vet' })
    expect(await namedLike(db, 'Universität Hafenstadt')).toMatchObject({
      country: 'DE',
      pic: '999999935',
      oid: 'E10000001',
      eche: true,
      town: 'Hamburg',
      type: 'EPLUS-EDU-HEI',
      source: { kind: 'results-export', file: 'projects.csv', row: 2 },
    })
    expect(await namedLike(db, 'HAVNES MARITIME FAGSKOLE')).toMatchObject({
      type: 'EPLUS-EDU-VOC-SEC',
      accredited: ['VET'],
      town: 'Havnes',
      region: 'Troms',
      website: 'http://www.havnes.example.no',
    })
    expect(await namedLike(db, 'Kystbedrift AS')).toMatchObject({ town: 'Ålesund', type: 'EPLUS-ENT-SME' })
  })

  test('an owner has stated are never written over; what the owner left open is filled', async () => {
    const db = await freshDatabase()
    const owned: Organisation = {
      id: 'ours',
      name: 'Ærø skole',
      country: 'DK',
      town: 'Ærøskøbing',
      type: 'OTH',
      website: 'https://ours.example.dk',
      themes: ['maritime'],
      languages: ['da'],
      actions: ['KA220'],
      offers: 'boats',
      source: { kind: 'owner' },
    }
    await saveOrganisations(db, [owned])
    await importFile(db, fixture('projects.csv'))
    expect((await loadOrganisations(db, ['ours'])).get('ours')).toEqual({ ...owned, region: 'Syddanmark' })
    expect(await readValue(db, "select count(*) from participations where organisation = 'ours'")).toBe(2)
  })

  test('of samples are not looked at: what is real is never recognised in what is invented', async () => {
    const db = await freshDatabase()
    const sample: Organisation = {
      id: 'invented',
      name: 'Ærø Skole',
      country: 'DK',
      pic: '999999935',
      themes: [],
      languages: [],
      actions: [],
      source: { kind: 'sample' },
    }
    await saveOrganisations(db, [sample])
    await importFile(db, fixture('projects.csv'))
    expect(await readValue(db, "select count(*) from participations where organisation = 'invented'")).toBe(0)
    expect((await loadOrganisations(db, ['invented'])).get('invented')).toEqual(sample)
  })
})
