// The self-check: what is left to do, and in which order; an open question is no no.
import { expect, test } from 'vitest'
import { countReadiness, nextSteps, readinessCriteria } from '../../domain/readiness.ts'
import { readinessWords } from '../../domain/words/readiness.ts'

test('what is missing comes first, then what is half done, then what nobody answered; what is in place is gone', () => {
  expect(nextSteps({ owner: 'yes', head: 'partly', person: 'no', plan: 'no' })).toEqual([
    'person',
    'plan',
    'head',
    'time',
    'evaluation',
    'strengths',
    'ally',
  ])
  expect(nextSteps(Object.fromEntries(readinessCriteria.map((it) => [it, 'yes'])))).toEqual([])
})

test('answered and in place are counted apart', () => {
  expect(countReadiness({})).toEqual({ answered: 0, ready: 0, of: 8 })
  expect(countReadiness({ owner: 'yes', head: 'no' })).toEqual({ answered: 2, ready: 1, of: 8 })
})

test('every criterion has its question and its step in both languages', () => {
  for (const it of readinessCriteria) {
    const [en, nb] = [readinessWords(it, 'en'), readinessWords(it, 'nb')]
    for (const word of ['name', 'question', 'step'] as const)
      expect([en[word], nb[word] !== en[word]]).toEqual([expect.stringMatching(/./), true])
  }
})
