// What must hold of holds wherever the record lies: never more than there is room for, and nothing lost.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { decide, holdPlaces, listHolds, loadHold, settle, waitForPlace } from '../../db/holds.ts'
import { listPlaces, saveCalendar } from '../../db/places.ts'
import { actionsOf, keptDays, millisecondsPerDay } from '../../domain/places/hold.ts'
import { freeIn } from '../../domain/places/place.ts'
import { asking, may, now, offer } from './record.ts'

const program = fileURLToPath(new URL('./holding.ts', import.meta.url))

/** A process of its own that asks for places; it is killed once it has been told of so many. */
function askFor(url: string, lane: string, requests: number, places: number, killAfter?: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, url, lane, String(requests), String(places)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
    if (killAfter !== undefined && printed.split('\n').length > killAfter) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code ? reject(new Error(`ended with ${code}`)) : resolve(printed.split('\n').slice(0, -1)),
    )
  })
}

const heldIn = async (db: Database) =>
  (await db.$client.execute("select id from holds where state = 'held' order by id")).rows.map((it) => String(it.id))

/** @param open an empty record; called by each test for itself */
export function describeHolds(name: string, open: () => Promise<{ db: Database; url: string }>): void {
  describe(name, () => {
    test('500 simultaneous requests for 40 places of one host: 40 are kept, and 460 are told', async () => {
      const { db } = await open()
      await offer(db, 'place 0', 40)
      const answers = await Promise.all(
        Array.from({ length: 500 }, (_, at) => holdPlaces(db, [asking(`a${at}`, 'place 0', 1)], now)),
      )
      expect(answers.filter((it) => it === undefined)).toHaveLength(40)
      expect(answers.filter((it) => it === 'place-full')).toHaveLength(460)
      expect(await heldIn(db)).toHaveLength(40)
    })

    test('two processes race for 40 places of 40 hosts, both are killed midway: 40 in the end, and none lost that was told', async () => {
      const { db, url } = await open()
      for (let at = 0; at < 40; at++) await offer(db, `place ${at}`, 1)
      const [killed, other] = await Promise.all([askFor(url, 'killed', 250, 40, 8), askFor(url, 'other', 250, 40, 8)])
      const midway = await heldIn(db)
      expect(midway).toEqual(expect.arrayContaining([...killed, ...other]))
      expect(midway.length).toBeLessThanOrEqual(40)
      const rest = await askFor(url, 'rest', 250, 40)
      const held = await heldIn(db)
      expect(held).toHaveLength(40)
      expect(held).toEqual(expect.arrayContaining([...midway, ...rest]))
      const perPlace = await db.$client.execute(
        "select place, sum(learners) as learners from holds where state = 'held' group by place having learners > 1",
      )
      expect(perPlace.rows).toEqual([])
    })

    test('a package is held whole or not at all', async () => {
      const { db } = await open()
      await offer(db, 'a', 2)
      await offer(db, 'b', 2)
      await holdPlaces(db, [asking('first', 'b', 1)], now)
      expect(await holdPlaces(db, [asking('x', 'a', 2), asking('y', 'b', 2)], now)).toBe('place-full')
      expect(await heldIn(db)).toEqual(['first'])
      expect(await holdPlaces(db, [asking('x', 'a', 2), asking('y', 'b', 1)], now)).toBeUndefined()
    })

    test('days count, not people: two groups one after the other, and a third that meets both', async () => {
      const { db } = await open()
      await offer(db, 'a', 2)
      const may1 = { from: '2027-05-01', to: '2027-05-14' }
      const may2 = { from: '2027-05-15', to: '2027-05-31' }
      expect(await holdPlaces(db, [asking('one', 'a', 2, may1)], now)).toBeUndefined()
      expect(await holdPlaces(db, [asking('two', 'a', 1, may2)], now)).toBeUndefined()
      expect(await holdPlaces(db, [asking('three', 'a', 1, { from: '2027-05-10', to: '2027-05-20' })], now)).toBe(
        'place-full',
      )
      expect(
        await holdPlaces(db, [asking('four', 'a', 1, { from: '2027-05-15', to: '2027-05-20' })], now),
      ).toBeUndefined()
      expect(await holdPlaces(db, [asking('five', 'a', 1, { from: '2027-02-01', to: '2027-03-05' })], now)).toBe(
        'place-full',
      )
    })

    test('what nobody answers expires, is free again, and goes to who waited first and fits', async () => {
      const { db } = await open()
      await offer(db, 'a', 3)
      await holdPlaces(db, [asking('slow', 'a', 3)], now)
      await waitForPlace(db, asking('big', 'a', 4), now + 1)
      await waitForPlace(db, asking('fits', 'a', 2), now + 2)
      await waitForPlace(db, asking('late', 'a', 2), now + 3)
      await waitForPlace(db, asking('small', 'a', 1), now + 4)
      expect((await listHolds(db, 'place', ['a'])).map((it) => it.state)).toEqual([
        'waiting',
        'waiting',
        'waiting',
        'waiting',
        'held',
      ])
      const after = now + keptDays * millisecondsPerDay + 10
      await settle(db, after)
      const states = Object.fromEntries((await listHolds(db, 'place', ['a'])).map((it) => [it.id, it.state]))
      expect(states).toEqual({ slow: 'expired', big: 'waiting', fits: 'held', late: 'waiting', small: 'held' })
      const slow = await loadHold(db, 'slow')
      expect(slow && (await decide(db, slow, { side: 'host', action: 'confirm' }, after))).toBe(false)
    })

    test('for a stay that has begun nothing is kept, nobody waits, and nobody moves up', async () => {
      const { db } = await open()
      await offer(db, 'a', 1)
      const eve = Date.UTC(2027, 4, 2)
      await holdPlaces(db, [asking('one', 'a', 1)], eve)
      await waitForPlace(db, asking('two', 'a', 1), eve)
      const one = await loadHold(db, 'one')
      expect(one?.expires).toBe(Date.UTC(2027, 4, 4))
      await settle(db, Date.UTC(2027, 4, 4))
      expect((await listHolds(db, 'place', ['a'])).map((it) => [it.id, it.state, it.owed]).sort()).toEqual([
        ['one', 'expired', 'expired'],
        ['two', 'expired', null],
      ])
    })

    test('a cancellation frees the places and moves the waiting list in the same step; a yes is said once', async () => {
      const { db } = await open()
      await offer(db, 'a', 1)
      await holdPlaces(db, [asking('one', 'a', 1)], now)
      await waitForPlace(db, asking('two', 'a', 1), now + 1)
      const one = await loadHold(db, 'one')
      if (!one) throw new Error('not held')
      expect(await decide(db, one, { side: 'host', action: 'confirm' }, now + 2)).toBe(true)
      expect(await decide(db, one, { side: 'host', action: 'confirm' }, now + 3)).toBe(false)
      expect(await decide(db, one, { side: 'school', action: 'cancel' }, now + 4)).toBe(true)
      expect((await loadHold(db, 'one'))?.state).toBe('cancelled')
      expect(await loadHold(db, 'two')).toMatchObject({
        state: 'held',
        expires: now + 4 + keptDays * millisecondsPerDay,
      })
    })

    test('a stay that is over is a fact: neither side calls it off', async () => {
      const { db } = await open()
      await offer(db, 'a', 1)
      await holdPlaces(db, [asking('one', 'a', 1)], now)
      const one = await loadHold(db, 'one')
      if (!one) throw new Error('not held')
      await decide(db, one, { side: 'host', action: 'confirm' }, now)
      const after = Date.UTC(2027, 4, 24)
      for (const side of ['host', 'school'] as const) {
        expect(await decide(db, one, { side, action: 'cancel' }, after)).toBe(false)
        expect(actionsOf(side, { ...one, state: 'confirmed' }, after)).toEqual([])
        expect(actionsOf(side, { ...one, state: 'confirmed' }, after - 1)).toEqual(['cancel'])
      }
      expect(await decide(db, one, { side: 'school', action: 'cancel' }, after - 1)).toBe(true)
    })

    test('a calendar cannot overlap itself, nor shrink below what is kept, and is changed whole or not at all', async () => {
      const { db } = await open()
      await offer(db, 'a', 3)
      await holdPlaces(db, [asking('one', 'a', 2)], now)
      const period = { id: 'a', place: 'a', from: '2027-03-01', to: '2027-08-31', capacity: 3 }
      const change = (...periods: (typeof period)[]) => saveCalendar(db, 'a', periods, now)
      expect(await change()).toBe('period-taken')
      expect(await change({ ...period, capacity: 1 })).toBe('period-taken')
      expect(await change({ ...period, to: '2027-05-20' })).toBe('period-taken')
      expect(await change(period, { ...period, id: 'b', from: '2027-08-31', to: '2027-09-30' })).toBe('period-overlaps')
      expect(await change({ ...period, capacity: 0 })).toBe('period-invalid')
      expect(
        await change({ ...period, capacity: 2 }, { ...period, id: 'b', from: '2027-09-01', to: '2027-09-30' }),
      ).toBeUndefined()
      const [place] = await listPlaces(db, { withSamples: true, limit: 10 }, now)
      expect(place?.periods.map((it) => [it.id, it.capacity, freeIn(it, may)])).toEqual([
        ['a', 2, 0],
        ['b', 3, 0],
      ])
    })
  })
}
