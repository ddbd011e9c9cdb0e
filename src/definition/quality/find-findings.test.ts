// How the rules go through what is stored, whatever their kinds are.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findFindings, lookForFindings } from './find-findings.ts'

test('nothing is found where nothing is stored', () => {
  expect(findFindings(ruritania, [])).toEqual([])
})

test('a look at everything can be interrupted after every rule, so that others are served meanwhile', () => {
  const looks = [...lookForFindings(ruritania, [])].length
  expect(looks).toBeGreaterThan(ruritania.dataElements.length * ruritania.qualityRules.length)
})
