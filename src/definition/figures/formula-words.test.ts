// Formulas in words.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findIndicator } from '../roadmap/index.ts'
import { formulaWords } from './formula-words.ts'

function wordsOf(id: string, show: string): string {
  const indicator = findIndicator(ruritania, id)
  const formula = indicator?.shows[show]?.formula
  return indicator && formula ? formulaWords({ roadmap: ruritania, language: 'en' }, indicator, formula) : ''
}

test('a sum names the codes it takes', () => {
  expect(wordsOf('rescues', 'harmed')).toBe(
    'sum of “Persons pulled from the river” where outcome is “hurt” plus ' +
      'sum of “Persons pulled from the river” where outcome is “drowned”',
  )
})

test('a share says what is taken out of its base', () => {
  expect(wordsOf('rescues', 'womenOutside')).toContain('in percent of ((sum of')
  expect(wordsOf('rescues', 'womenOutside')).toContain(
    'without (sum of “Persons pulled from the river” where outcome is “drowned” and sex is “not reported”))',
  )
})

test('a checklist says whether it counts the whole or its criteria', () => {
  expect(wordsOf('guards', 'lawful')).toBe(
    '“Judgement of a river rule”: 1 where every rule is judged met, else 0',
  )
  expect(wordsOf('guards', 'rulesMissed')).toBe(
    '“Judgement of a river rule”: how many by rule are judged otherwise than met',
  )
})

test('a measure of one item class says which', () => {
  expect(wordsOf('oil', 'skimmed')).toBe('sum of “Oil skimmed” where kind of litter is “oil”')
})
