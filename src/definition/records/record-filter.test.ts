// Filters of lists: what an address says is read, written back the same, and refused where it makes no sense.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { readFilter, writeFilter } from './record-filter.ts'

const [riverLog] = ruritania.registers
if (!riverLog) throw new Error('The invented roadmap has no register.')

describe('the filter of a list in its address', () => {
  test.each([
    ['', []],
    ['call-cause:flood,storm', [{ field: 'call-cause', codes: ['flood', 'storm'] }]],
    ['day:2023-01-01..2023-12-31', [{ field: 'day', least: '2023-01-01', most: '2023-12-31' }]],
    ['day:..2023-12-31', [{ field: 'day', most: '2023-12-31' }]],
    ['litter.pieces:5..', [{ field: 'pieces', child: 'litter', least: '5' }]],
    ['log-number:a%3Bb%25', [{ field: 'log-number', text: 'a;b%' }]],
    [
      'remark:12:30;persons.sex:female',
      [
        { field: 'remark', text: '12:30' },
        { field: 'sex', child: 'persons', codes: ['female'] },
      ],
    ],
  ])('“%s” is understood and written back the same', (written, conditions) => {
    expect(readFilter(riverLog, written)).toEqual(conditions)
    expect(writeFilter(conditions)).toBe(written)
  })

  test.each([
    ['weather:rain', /no field “weather”/],
    ['call-cause:rain', /no answer “rain”/],
    ['day:yesterday..', /no range/],
    ['day:..', /no range/],
    ['litter.pieces:1..2..3', /no range/],
    ['litter.pieces:many..', /no range/],
    ['remark:', /Nothing is asked/],
    ['remark', /Nothing is asked/],
  ])('“%s” is refused in words', (written, words) => {
    expect(readFilter(riverLog, written)).toMatchObject({ what: expect.stringMatching(words) as unknown })
  })
})
