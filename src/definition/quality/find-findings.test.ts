// How the rules go through what is stored, whatever their kinds are.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { findFindings, lookForFindings } from './find-findings.ts'

test('nothing is found where nothing is stored', () => {
  expect(findFindings(ruritania, [])).toEqual([])
})

test('a look at everything can be interrupted after every rule, so that others are served meanwhile', () => {
  const looks = [...lookForFindings(ruritania, [])].length
  expect(looks).toBeGreaterThan(ruritania.dataElements.length * ruritania.qualityRules.length)
})

/** Trips called for in both provinces and in the group of them, month after month; some of them contradict each other. */
const manyFigures = ['zenda', 'strelsau', 'river-provinces'].flatMap((jurisdiction) =>
  Array.from({ length: 600 }, (_none, at) => {
    const period = `${1960 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`
    const own = { element: 'rescue-calls', jurisdiction, period, value: String((at * 7) % 50) }
    return observationOf(ruritania, { ...own, ...(at % 40 === 0 ? { quote: 'It was 777777.' } : {}) })
  }),
)

test('many figures are looked at jurisdiction by jurisdiction, and the same is found', () => {
  const whole = findFindings(ruritania, manyFigures, { mostAtOnce: manyFigures.length })
  expect(whole.length).toBeGreaterThan(20)
  expect(new Set(whole.map(({ rule }) => rule)).size).toBeGreaterThan(1)
  expect(findFindings(ruritania, manyFigures, { mostAtOnce: 10 })).toEqual(whole)
})

test('each jurisdiction of an element with many figures is a look by itself: none takes longer than one of them', () => {
  const looks = (mostAtOnce: number) =>
    [...lookForFindings(ruritania, manyFigures, { elements: ['rescue-calls'], mostAtOnce })].length
  const spanning = new Set(['members-do-not-sum', 'overlapping-groups'])
  const within = ruritania.qualityRules.filter(({ kind }) => !spanning.has(kind)).length
  // Three jurisdictions are two looks more.
  expect(looks(10) - looks(manyFigures.length)).toBeGreaterThanOrEqual(within)
  expect(looks(10) - looks(manyFigures.length)).toBeLessThanOrEqual(2 * within)
})
