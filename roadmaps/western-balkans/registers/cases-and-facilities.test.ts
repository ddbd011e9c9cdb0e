// Cases by phase, joint cases once, and facilities only with every compulsory clause: what KPI 8, 9 and 13 count.
import { describe, expect, test } from 'vitest'
import {
  checkRecord,
  contributionsOf,
  findRegister,
  standingContributions,
  standingCounts,
  type RecordDraft,
} from '#definition'
import { westernBalkans } from '../index.ts'
import { compulsoryClauses } from './stores/compulsory-clauses.ts'

function getRegister(id: string) {
  const found = findRegister(westernBalkans, id)
  if (!found) throw new Error(`There is no register “${id}”.`)
  return found
}

/** What a record adds, in words. */
function added(id: string, draft: RecordDraft): string[] {
  const { record, problems } = checkRecord(getRegister(id), draft)
  expect(problems).toEqual([])
  return contributionsOf(westernBalkans, getRegister(id), record).map(({ element, codes, value }) =>
    [element, ...Object.values(codes), value].join(' '),
  )
}

describe('cases and facilities', () => {
  test('a case counts in the month in which it comes to each phase, and when it ends', () => {
    const register = getRegister('cooperation')
    const { record, problems } = checkRecord(register, {
      fields: {
        ...{ day: '2023-02-01', 'case-number': 'O-1', phase: 'investigation', 'phase-until': '2023-05-31' },
        ...{ 'institution-kinds': ['police', 'prosecution'], 'ended-on': '2024-03-09' },
      },
      children: { 'later-phases': [{ 'later-phase': 'prosecution', 'later-from': '2023-06-01' }] },
    })
    expect(problems).toEqual([])
    const all = contributionsOf(westernBalkans, register, record)
    expect(all.map(({ element, period, codes }) => [element, period, codes['phase']])).toEqual([
      ['cooperation-cases', '2023-02', 'investigation'],
      ['cooperation-ended', '2024-03', undefined],
      ['cooperation-reached', '2023-02', 'investigation'],
      ['cooperation-reached', '2023-06', 'prosecution'],
    ])
    const standing = standingCounts(register).flatMap((count) =>
      standingContributions(westernBalkans, register, count, [
        { id: '1', record: { ...record, institution: 'not-stated' } },
      ]),
    )
    expect(
      standing.map(({ element, period, codes, value }) => [element, period, codes['phase'], value]),
    ).toEqual([
      ['cooperation-running', '2023-02', undefined, '1'],
      ['cooperation-running', '2024-03', undefined, '-1'],
      ['cooperation-in-phase', '2023-02', 'investigation', '1'],
      ['cooperation-in-phase', '2023-06', 'investigation', '-1'],
      ['cooperation-in-phase', '2023-06', 'prosecution', '1'],
      ['cooperation-in-phase', '2024-03', 'prosecution', '-1'],
    ])
  })

  test.each([
    ['alone', 2],
    ['leads', 2],
    ['joins', 1],
  ])('a case that %s counts once in the region, whoever takes part', (role, elements) => {
    const fields = {
      ...{ day: '2023-02-01', 'case-number': 'N-1', partner: 'europol', 'joint-role': role },
      'intelligence-source': 'ballistic',
    }
    expect(added('intelligence', { fields })).toEqual(
      ['intelligence-cases europol ballistic 1', 'intelligence-cases-once europol ballistic 1'].slice(
        0,
        elements,
      ),
    )
  })

  const clauses = (...codes: readonly string[]) =>
    codes.map((clause) => ({ clause, 'clause-judgement': 'met' }))
  const { everywhere, withAmmunition } = compulsoryClauses
  test.each([
    ['by MOSAIC with every compulsory clause', 'mosaic-05-20', ['weapons'], clauses(...everywhere), true],
    [
      'by MOSAIC without one of the clauses',
      'mosaic-05-20',
      ['weapons'],
      clauses(...everywhere.slice(1)),
      false,
    ],
    ['with ammunition and no clause on it', 'iatg-01-20', ['ammunition'], clauses(...everywhere), false],
    [
      'with ammunition and every clause on it',
      'iatg-01-20',
      ['weapons', 'ammunition'],
      clauses(...everywhere, ...withAmmunition),
      true,
    ],
    ['by own rules alone', 'national', ['weapons'], clauses(...everywhere, ...withAmmunition), false],
  ])('a facility that is met %s', (...[, standard, content, rows, isInLine]) => {
    const register = getRegister('storage-assessments')
    const { record } = checkRecord(register, {
      fields: {
        ...{ 'facility-number': 'W-1', 'facility-owner': 'interior', content, 'in-use': 'yes' },
        ...{
          day: '2023-02-01',
          'case-number': 'A-1',
          judgement: 'met',
          standard,
          'valid-until': '2026-01-31',
        },
      },
      children: { clauses: rows },
    })
    const elements = standingCounts(register)
      .filter((count) =>
        standingContributions(westernBalkans, register, count, [
          { id: '1', record: { ...record, institution: 'not-stated' } },
        ]).some(({ codes, value }) => value === '1' && codes['judgement'] !== 'not-reported'),
      )
      .map(({ element }) => element)
    expect(elements).toEqual([
      'storage-facilities',
      ...(isInLine ? ['storage-facilities-in-line'] : []),
      ...(standard === 'national' ? ['storage-facilities-own-rules'] : []),
    ])
  })
})
