// A draft in a link: what one person writes another reads, and what nobody wrote harms nobody.
import { describe, expect, it } from 'vitest'
import { type Draft, emptyDraft, parseDraft, readDraftLink, writeDraftLink } from '../../web/draft-shape.ts'

const draft: Draft = {
  action: 'KA220-VET',
  year: 2026,
  themes: ['maritime'],
  project: { months: 24, activities: { '1-4': 2 } },
  text: 'Båter for alle:\nwe build them «together».',
  members: [
    { role: 'coordinator', organisation: 'sample-ærø' },
    { role: 'partner', organisation: 'sample-2', facts: { established: '2019' } },
    { role: 'partner', facts: { name: 'Łódzkie Centrum «№ 1» 😀', country: 'PL', type: 'EPLUS-EDU-VOC-SEC' } },
  ],
}
const linkOf = (value: unknown) => writeDraftLink(value as Draft)

describe('a draft in a link', () => {
  it('comes back as it was written, letters and all', () => {
    expect(readDraftLink(writeDraftLink(draft))).toEqual(draft)
  })

  it('stands in an address without being escaped', () => {
    expect(writeDraftLink(draft)).toMatch(/^[\w-]+$/)
  })

  it('understands EL and UK', () => {
    const written = { ...draft, members: [{ role: 'partner', facts: { country: 'el' } }] }
    expect(readDraftLink(linkOf(written))?.members).toEqual([{ role: 'partner', facts: { country: 'GR' } }])
  })

  it('drops what a draft does not have', () => {
    expect(readDraftLink(linkOf({ ...emptyDraft, script: '<img onerror=1>' }))).toEqual(emptyDraft)
  })

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no UTF-8', btoa('\xff\xfe')],
    ['no JSON', btoa('{')],
    ['another value', linkOf(42)],
    ['null', linkOf(null)],
    ['an unknown standing', linkOf({ ...draft, members: [{ role: 'king', organisation: 'a' }] })],
    ['an unknown country', linkOf({ ...draft, members: [{ role: 'partner', facts: { country: 'ZZ' } }] })],
    ['an unknown theme', linkOf({ ...draft, themes: ['__proto__'] })],
    ['an action with markup', linkOf({ ...draft, action: '<script>' })],
    ['a year of no call', linkOf({ ...draft, year: 1066 })],
    ['the same organisation twice', linkOf({ ...draft, members: [draft.members[0], draft.members[0]] })],
    [
      'a thousand members',
      linkOf({ ...draft, members: Array(1000).fill({ role: 'partner', facts: { country: 'NO' } }) }),
    ],
    ['a megabyte', 'A'.repeat(1_000_000)],
  ])('refuses %s', (_, link) => {
    expect(readDraftLink(link)).toBeUndefined()
  })

  it('survives deep nesting in storage', () => {
    expect(parseDraft('['.repeat(100_000))).toBeUndefined()
  })
})
