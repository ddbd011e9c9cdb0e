// A register that contradicts itself or its data elements does not start; the sentence names register, count and field.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findContradictions } from './contradictions.ts'
import type { Roadmap } from '../roadmap/roadmap.ts'

const first = <T>(list: readonly T[]): T => {
  const [one] = list
  if (one === undefined) throw new Error('empty')
  return one
}

describe('contradictions of a register', () => {
  const withRegister = (change: object): Roadmap => ({
    ...ruritania,
    registers: [{ ...first(ruritania.registers), ...change }],
  })
  const withCount = (count: object) => withRegister({ counts: [{ dimensions: {}, ...count }] })
  test.each([
    [
      'a register that counts on a day nobody asks',
      withRegister({ countsOn: 'tide' }),
      /there is no field “tide”/,
    ],
    [
      'a question that would stand in the column of whose record it is',
      withRegister({
        sections: [
          { id: 's', name: { en: 'S' }, fields: [{ id: 'institution', kind: 'text', name: { en: 'I' } }] },
        ],
      }),
      /“institution” is what every record has and cannot be a field/,
    ],
    [
      'a route by a field that nobody asks',
      withRegister({ route: { from: 'storm-name', to: 'harbour' } }),
      /its route names “harbour”/,
    ],
    [
      'a route by what never leaves',
      withRegister({ route: { from: 'storm-name', through: 'remark', to: 'call-cause' } }),
      /its route names “remark”/,
    ],
    [
      'a register in which nothing makes two records the same',
      withRegister({ likeness: [] }),
      /does not say which fields make two records the same/,
    ],
    [
      'records that would be the same by a long text',
      withRegister({ likeness: ['log-number', 'remark'] }),
      /the answer to “remark” may be too long to make two records the same/,
    ],
    [
      'a field that is named twice among those that make two records the same',
      withRegister({ likeness: ['log-number', 'log-number'] }),
      /the field “log-number” is named twice/,
    ],
    [
      'a register that feeds nothing known',
      withRegister({ counts: [{ element: 'dragons', dimensions: {} }] }),
      /no data element “dragons” to feed/,
    ],
    [
      'records that would count a stock as if it happened',
      withRegister({ counts: [{ element: 'lifeguards', dimensions: {} }] }),
      /a stock is counted by what holds or taken as stated/,
    ],
    [
      'what happened and would hold',
      withCount({ element: 'rescue-calls', holds: { by: ['log-number'] } }),
      /what happened in a period neither holds nor stands as stated/,
    ],
    [
      'a stock that would be counted and taken at once',
      withCount({ element: 'lifeguards', holds: { by: ['log-number'] }, takes: 'log-number' }),
      /either counted while it holds or taken as stated, not both/,
    ],
    [
      'percentages that would be counted',
      withCount({ element: 'trust-in-watch', holds: { by: ['log-number'] } }),
      /it is in percent, which cannot be added up; take the value as stated/,
    ],
    [
      'a value that is taken and added up',
      withCount({ element: 'trust-in-watch', takes: 'log-number', sum: 'log-number' }),
      /a value that is taken as stated is not added up as well/,
    ],
    [
      'things that nothing tells apart',
      withCount({ element: 'lifeguards', holds: { by: [] } }),
      /does not say by which fields the things that hold are told apart/,
    ],
    [
      'things told apart by a field that is not asked',
      withCount({ element: 'lifeguards', holds: { by: ['oath'] } }),
      /there is no field “oath”/,
    ],
    [
      'a last day that is not asked',
      withCount({ element: 'lifeguards', holds: { by: ['log-number'], until: 'doomsday' } }),
      /there is no field “doomsday”/,
    ],
    [
      'a lapse without a last day',
      withCount({ element: 'lifeguards', holds: { by: ['log-number'], lapses: { sex: 'female' } } }),
      /it says what lapses, and no last day/,
    ],
    [
      'a lapse into a code that is not there',
      withCount({
        element: 'lifeguards',
        holds: { by: ['log-number'], until: 'day', lapses: { sex: 'cat' } },
      }),
      /“cat” is no code of “sex”/,
    ],
    [
      'an age band of a list without years',
      withCount({ element: 'rescue-calls', dimensions: { 'call-cause': { band: 'call-cause' } } }),
      /no code of “cause” says which years it holds/,
    ],
    [
      'a lack of a field that is not asked',
      withCount({ element: 'rescue-calls', lacking: ['rain'] }),
      /there is no field “rain”/,
    ],
    [
      'one element counted in two ways',
      withRegister({
        counts: [
          { element: 'lifeguards', dimensions: {}, holds: { by: ['log-number'] } },
          { element: 'lifeguards', dimensions: {}, takes: 'log-number' },
        ],
      }),
      /Data element “lifeguards” is counted by what holds and by what is stated/,
    ],
    [
      'a count by an unknown field',
      withRegister({
        counts: [{ element: 'rescue-calls', dimensions: { 'call-cause': { field: 'mood' } } }],
      }),
      /no field “mood”/,
    ],
    [
      'items without an item class',
      withRegister({ counts: [{ element: 'litter-collected', of: 'litter', dimensions: {} }] }),
      /says no item class/,
    ],
    [
      'two registers of one name',
      { ...ruritania, registers: [...ruritania.registers, ...ruritania.registers] },
      /Register “river-log” is declared twice/,
    ],
  ] as const)('%s', (_what, roadmap, sentence) => {
    expect(findContradictions(roadmap).join('\n')).toMatch(sentence)
  })
})
