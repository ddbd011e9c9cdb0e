// Who is offered to state which registers: those whose records can speak of the place, and no others.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { institutionsThatState, registersOf } from './period-states.ts'

const namesOf = (area: string, institution: string) =>
  registersOf(ruritania, area, institution).map(({ id }) => id)

test('a group is asked for the registers alone that speak of groups as well', () => {
  const [group] = ruritania.groups
  const regional = ruritania.registers.filter(({ recordsOf }) => recordsOf === 'jurisdictions and groups')
  expect(regional.length).toBeGreaterThan(0)
  const [institution = '', ...others] = institutionsThatState(ruritania, group?.id ?? '')
  expect(others).toEqual([])
  expect(namesOf(group?.id ?? '', institution)).toEqual(regional.map(({ id }) => id))
})

test('a jurisdiction is asked for what its institutions keep', () => {
  expect(institutionsThatState(ruritania, 'strelsau')).toContain('river-watch-st')
  expect(namesOf('strelsau', 'river-watch-st')).toContain('river-log')
  expect(namesOf('hofbau', 'river-watch-st')).toEqual([])
})
