// What stands on a seat: initials of names in any alphabet, and short lines that lose no word silently.
import { expect, it } from 'vitest'
import { initialsOf, wrap } from '../../../web/board/seat-label.ts'

it('initials are those of the weighty words, in their own letters', () => {
  const names = {
    'Kristiansund videregående skole': 'KV',
    'Câmara municipal de Fonte do Açor': 'CM',
    'Ærø Søfartsskole': 'ÆS',
    'Ναυτική Σχολή': 'ΝΣ',
    NTNU: 'NT',
    A: 'A',
    'of the': 'OT',
    '„Łódź”': 'ŁÓ',
    '   ': '?',
    '😀': '?',
  }
  expect(Object.fromEntries(Object.keys(names).map((name) => [name, initialsOf(name)]))).toEqual(names)
})

it('a short text stays whole', () => {
  expect(wrap('Molvær skule', 18, 2)).toEqual(['Molvær skule'])
})

it('breaks between words, and says where something is left out', () => {
  expect(wrap('VET provider from a new country', 18, 3)).toEqual(['VET provider from', 'a new country'])
  expect(wrap('Kristiansund videregående skole avdeling nord', 18, 2)).toEqual(['Kristiansund', 'videregående skol…'])
  expect(wrap('Donaudampfschifffahrtsgesellschaft', 18, 2)).toEqual(['Donaudampfschifff…'])
})
