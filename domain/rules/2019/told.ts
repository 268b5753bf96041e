// What advisers told applicants before the call of 2019: where to meet, and who had done it. From the talk of Diku and
// NORCORE, autumn 2018; titles and stories stand in the words.

/** An information meeting of the national agency, by its day. */
export type Meeting = {
  id: keyof typeof meetingDays
  day: string
  action: 'KA1' | 'KA2' | 'KA3'
  place?: 'Brussels' | 'Oslo'
  online?: true
}

const meetingDays = {
  'ka2-schools': '2018-11-14',
  'ka2-innovation': '2018-12-03',
  'ka2-alliances': '2018-12-04',
  'ka3-policy': '2018-12-07',
  'ka1-writing': '2019-01-08',
  'ka2-writing': '2019-01-28',
} as const

const meeting = (id: Meeting['id'], action: Meeting['action'], rest: Partial<Meeting> = {}): Meeting => ({
  id,
  day: meetingDays[id],
  action,
  ...rest,
})

export const meetings: readonly Meeting[] = [
  meeting('ka2-schools', 'KA2'),
  meeting('ka2-innovation', 'KA2', { online: true }),
  meeting('ka2-alliances', 'KA2'),
  meeting('ka3-policy', 'KA3', { place: 'Brussels' }),
  meeting('ka1-writing', 'KA1'),
  meeting('ka2-writing', 'KA2', { place: 'Oslo' }),
]

/** An example from practice: who did what with which action. */
export type Case = { id: (typeof caseIds)[number]; actions: readonly string[] }

export const caseIds = ['sula', 'charlottenlund', 'technology', 'excellence-pilot'] as const

export const cases: readonly Case[] = [
  { id: 'sula', actions: ['KA101'] },
  { id: 'charlottenlund', actions: ['KA101', 'KA102', 'KA229'] },
  { id: 'technology', actions: ['KA201', 'KA202'] },
  { id: 'excellence-pilot', actions: ['KA207-LOT1'] },
]
