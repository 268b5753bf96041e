// The CSV reader: the same rows however the text is cut, and the place where a file is broken.
import { expect, test } from 'vitest'
import { BrokenCsv, csvReader } from '../../db/import/csv.ts'

function rowsOf(text: string, step: number): string[][] {
  const reader = csvReader(',')
  const rows: string[][] = []
  for (let at = 0; at < text.length; at += step) rows.push(...reader.read(text.slice(at, at + step)))
  return [...rows, ...reader.end()]
}

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"x""y\nz, w",""\n', [['x"y\nz, w', '']]],
  ['"a\r\nb"\r\n', [['a\r\nb']]],
  [
    'a,,\n,,\n',
    [
      ['a', '', ''],
      ['', '', ''],
    ],
  ],
  ['a,', [['a', '']]],
  ['OS "Nada",x\n', [['OS "Nada"', 'x']]],
  ['\n\nx', [[''], [''], ['x']]],
  ['Ærø,Αθήνα,🚢\n', [['Ærø', 'Αθήνα', '🚢']]],
  ['', []],
])('%j has the same rows in pieces of any size', (text, rows) => {
  for (const step of [1, 2, 3, 5, 1000]) expect(rowsOf(text, step)).toEqual(rows)
})

test.each([
  ['a,b\n1,"x\n2,3\n', { row: 1, field: 1 }],
  ['a,b\n"x"y,2\n', { row: 1, field: 0 }],
  ['a,b\n1,2\n3,"x" ,4\n', { row: 2, field: 1 }],
])('%j is broken, and the reader says where', (text, place) => {
  for (const step of [1, 1000]) expect(() => rowsOf(text, step)).toThrow(expect.objectContaining(place))
  expect(() => rowsOf(text, 3)).toThrow(BrokenCsv)
})

test('a quote that is never closed is found without reading a large file to its end', () => {
  const reader = csvReader(',')
  reader.read('a,b\n1,2\n')
  const more = () => {
    for (let pieces = 0; pieces < 100; pieces++) reader.read(pieces === 0 ? '"open,' : 'x,y\n'.repeat(65_536))
  }
  expect(more).toThrow(expect.objectContaining({ row: 2, field: 0 }))
})
