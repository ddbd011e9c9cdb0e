// One case through three institutions: each hands in its own part under the case number, and KPI 3 follows it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureText, findIndicator, findRegister } from '#definition'
import { computeFigures } from '#indicators'
import { commitImport } from '#intake'
import { actingAs, administrator } from '#storage'
import { openExamples, type Examples } from '../../src/indicators/testing/run-worked-example.ts'
import { stateComplete } from '../../src/storage/testing/state-complete.ts'
import { roadmaps } from '#roadmaps'

const roadmap = roadmaps[0]
const register = roadmap && findRegister(roadmap, 'criminal-cases')
const chain = roadmap && findIndicator(roadmap, 'kpi-3')
if (!roadmap || !register || !chain) throw new Error('There is no chain to follow.')

const folder = mkdtempSync(join(tmpdir(), 'waymark-chain-'))
let examples: Examples
beforeAll(async () => {
  examples = await openExamples(roadmap)
})
afterAll(async () => {
  await examples.close()
  rmSync(folder, { recursive: true })
})

const handIn = async (institution: string, ...lines: readonly string[]) => {
  const path = join(folder, `${institution}.csv`)
  writeFileSync(path, lines.join('\n'))
  const file = { roadmap, register, person: administrator, path, mapping: null, source: institution }
  return commitImport(examples.opened.db, file, {})
}

const figure = async (show: string, period: string): Promise<string> => {
  const unit = chain.shows[show]?.unit
  if (!unit) throw new Error(`There is no figure “${show}”.`)
  const asked = { show, jurisdiction: 'skopje', from: period }
  const { figures } = await actingAs(examples.opened.db, administrator, (tx) =>
    computeFigures(tx, roadmap, chain, asked),
  )
  return figures.map((one) => figureText(one, unit.kind)).join(', ')
}

test('police, prosecution and court each hand in their own part, and the case is one', async () => {
  const police = await handIn(
    'police',
    'jurisdiction,case_number,offence,seized_on,reported_on,persons.sex,persons.age',
    'skopje,K-1,trafficking,2023-11-02,2023-11-03,male,34',
    'skopje,K-2,misuse,2023-12-20,2023-12-21,male,51',
  )
  expect(police.isTaken).toBe(true)
  // nobody has said yet that this is all
  expect(await figure('cohortOpen', '2023')).toBe('at least 2')

  const prosecution = await handIn(
    'prosecution',
    'jurisdiction,case_number,prosecution_number,indicted_on',
    'skopje,K-1,KT-7,2024-02-01',
  )
  expect(prosecution).toMatchObject({ isTaken: true, plan: { counts: { changed: 1, new: 0 } } })
  expect(await figure('casesProsecuted', '2024')).toBe('at least 1')

  const court = await handIn(
    'court',
    'jurisdiction,case_number,court_number,judged_on,verdict,sentence,sentence_months',
    'skopje,K-1,KC-70,2025-05-06,convicted,prison,14',
  )
  expect(court).toMatchObject({ isTaken: true, plan: { counts: { changed: 1, new: 0 } } })
  await stateComplete(examples.opened.db, roadmap, {
    ...{ registers: [register.id], jurisdictions: ['skopje'], from: '2023', to: '2025' },
  })
  expect(await figure('casesAdjudicated', '2025')).toBe('1')
  expect(await figure('personsAdjudicated', '2025')).toBe('1')
  // followed from the seizure, both are of 2023: one was judged, the other is still open
  expect(await figure('cohortReported', '2023')).toBe('2')
  expect(await figure('cohortAdjudicated', '2023')).toBe('0.5')
  expect(await figure('cohortOpen', '2023')).toBe('1')

  const wrong = await handIn('court', 'jurisdiction,case_number,judged_on', 'skopje,K-1,2024-01-01')
  expect(wrong.plan.problems.map(({ column, why }) => [column, why])).toEqual([
    ['judged_on', 'A court judges what the prosecution has brought before it.'],
  ])
})
