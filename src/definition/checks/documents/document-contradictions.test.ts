// A document that names what is not there stops the start with a sentence.
import { expect, test } from 'vitest'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import type { RoadmapDocument } from '../../roadmap/index.ts'
import { documentContradictions } from './document-contradictions.ts'

const whole: RoadmapDocument = {
  ...{ id: 'story', name: { en: 'Story' }, text: 'river-log', edition: 'day' },
  sections: [],
  lists: [],
}
const found = (change: Partial<RoadmapDocument>) =>
  documentContradictions({ ...ruritania, documents: [{ ...whole, ...change }] })

test('its year, its sections and the places of its lists are fields of these kinds', () => {
  expect(found({})).toEqual([expect.stringContaining('“day”')])
  expect(found({ sections: [{ field: 'remark' }] })).toHaveLength(1)
  expect(found({ sections: [{ field: 'log-number' }] })).toHaveLength(2)
  const matrix = { across: 'call-cause', down: 'nothing' }
  const lists = [{ register: 'river-log', title: 'log-number', matrix }]
  expect(found({ lists }).join(' ')).toContain('“nothing”')
  expect(found({ text: 'nowhere' })).toEqual([expect.stringContaining('“nowhere”')])
})

test('its figures are of indicators that are there, and its signals of registers that are watched', () => {
  const figures = [{ indicator: 'none' }, { indicator: ruritania.indicators[0]?.id ?? '', shows: ['none'] }]
  expect(found({ sections: [{ field: 'remark', figures }] })).toHaveLength(3)
  expect(found({ sections: [{ field: 'remark', signals: ['river-log'] }] })).toHaveLength(1)
  expect(found({ sections: [{ field: 'remark', signals: ['guard-roster'] }] })).toHaveLength(2)
})

test('a roadmap without documents contradicts nothing', () => {
  expect(documentContradictions(ruritania)).toEqual([])
})
