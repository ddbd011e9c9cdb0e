// The definitions of the Roadmap: complete, free of contradiction, and every worked example comes out as printed.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findContradictions, indicatorsOfKind } from '#definition'
import {
  exampleFigureIn,
  openExamples,
  type Examples,
} from '../../src/indicators/testing/run-worked-example.ts'
import { pendingDifferenceOf } from '../../src/storage/testing/test-database.ts'
import { kpiTexts } from './texts/kpi-texts.ts'
import { westernBalkans } from './index.ts'

const { indicators, dataElements } = westernBalkans

describe('definitions', () => {
  test('contradict nothing', () => {
    expect(findContradictions(westernBalkans)).toEqual([])
  })

  test('hold all 14 KPIs in the words of the Roadmap', () => {
    expect(indicatorsOfKind(westernBalkans, 'kpi').map(({ code, text }) => [code, text])).toEqual(
      Object.entries(kpiTexts).map(([number, text]) => [`KPI ${number}`, text]),
    )
  })

  test('name the target that each KPI speaks to, and leave no goal without a KPI', () => {
    const kpis = indicatorsOfKind(westernBalkans, 'kpi')
    const goals = new Set(kpis.flatMap(({ elements }) => elements.map((code) => code.split('.')[0])))
    expect(goals).toEqual(new Set(['1', '2', '3', '4', '5', '6', '7']))
  })

  test('leave no target without a KPI or an indicator of its own', () => {
    const spoken = new Set(
      indicators.filter(({ kind }) => kind !== 'context').flatMap(({ elements }) => elements),
    )
    const targets = westernBalkans.elements.filter(({ level }) => level === 'target')
    expect(targets).toHaveLength(38)
    expect(targets.map(({ code }) => code).filter((code) => !spoken.has(code))).toEqual([])
  })

  test('use every data element in a KPI, or say what it is there for', () => {
    const used = new Set(
      indicators.flatMap(({ measures }) => Object.values(measures).map(({ element }) => element)),
    )
    const idle = dataElements.filter(
      ({ id, definition }) => !used.has(id) && !/context|never counted|by weight/.test(definition.en),
    )
    expect(idle.map(({ id }) => id).filter((id) => !id.startsWith('mass-'))).toEqual([])
  })

  test('are made by the migrations, exactly', async () => {
    expect(await pendingDifferenceOf(westernBalkans)).toEqual({ steps: [], decisions: [] })
  })
})

describe('worked examples', () => {
  let examples: Examples
  beforeAll(async () => {
    examples = await openExamples(westernBalkans)
  })
  afterAll(() => examples.close())
  beforeEach(() => examples.clear())

  test.each(indicators.map((indicator) => [indicator.code, indicator] as const))(
    '%s comes out as its methodology prints',
    async (_code, indicator) => {
      const { observations, expects } = indicator.workedExample
      expect(expects.some(({ show }) => show === indicator.headline.show)).toBe(true)
      await examples.store(observations)
      for (const expected of expects) {
        const { show, jurisdiction, period, is } = expected
        const got = await exampleFigureIn(examples, indicator, expected)
        expect([show, jurisdiction, period, got]).toEqual([show, jurisdiction, period, is])
      }
    },
  )
})
