// Figures that are joined from others: sums over a group whose members dispute or lack theirs, shares, and stocks with
// their days, of random systems of statements beside a plain enumeration of what can be true.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findIndicator, total, type Figure } from '#definition'
import { administrator, migrationsFor } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../storage/testing/test-database.ts'
import { outlines, stockOutline, type Outline } from './testing/outlines.ts'
import { askPlainly, forget, say } from './testing/property-database.ts'
import { seedAsked, systemsAsked } from './testing/property-runs.ts'
import { systems, type Said } from './testing/random-systems.ts'
import { reachOf, shareReachOf, worldsOf } from './testing/what-can-be-true.ts'

const indicatorOf = (id: string) => {
  const found = findIndicator(ruritania, id)
  if (!found) throw new Error(`The invented roadmap lost “${id}”.`)
  return found
}
const outlineOf = (name: string): Outline => {
  const found = outlines.find((one) => one.name.startsWith(name))
  if (!found) throw new Error(`There is no outline “${name}”.`)
  return found
}
const halves = outlineOf('nested codes')
const twoBreakdowns = outlineOf('two breakdowns')
const runs = { numRuns: Math.ceil(systemsAsked / 20), seed: seedAsked }
const person = administrator
const numbersOf = ({ lower, upper }: Figure) => [Number(lower ?? 0), Number(upper ?? Infinity)] as const

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(() => opened.close())

describe('figures that are joined', () => {
  test('of a group are no narrower than its members together, and open where one is missing', async () => {
    const year = { span: 2, codes: [total] }
    const provinces = ['strelsau', 'zenda', 'hofbau']
    const member = fc.option(systems(halves, ['first', 'second'], { most: 3 }), { nil: [], freq: 4 })
    await fc.assert(
      fc.asyncProperty(fc.tuple(member, member, member), async (all) => {
        await forget(opened.db)
        for (const [at, said] of all.entries())
          if (said.length > 0) await say(opened.db, halves, said, { jurisdiction: provinces[at] ?? '' })
        const query = { show: 'calls', from: '2023', to: '2023', jurisdiction: 'river-provinces' }
        const [figure] = await askPlainly(opened.db, indicatorOf('rescues'), query, { person })
        if (!figure || (figure.state !== 'value' && figure.state !== 'bounds')) return
        const [lower, upper] = numbersOf(figure)
        if (all.some((said) => said.length === 0)) expect(upper).toBe(Infinity)
        const worlds = all.map((said) => worldsOf(halves, said))
        if (worlds.some((one) => one.length === 0)) return
        const reaches = worlds.map((one) => reachOf(halves, one, year))
        expect(lower).toBeLessThanOrEqual(reaches.reduce((sum, { least }) => sum + least, 0))
        const isAll = all.every((said) => said.length > 0)
        if (isAll) expect(upper).toBeGreaterThanOrEqual(reaches.reduce((sum, { most }) => sum + most, 0))
      }),
      runs,
    )
  }, 600_000)

  test('as shares stay between 0 and 100, and are no narrower than what can be true', async () => {
    const part = { span: 0, codes: ['drowned', 'female'] }
    const whole = { span: 0, codes: ['drowned', total] }
    await fc.assert(
      fc.asyncProperty(systems(twoBreakdowns, ['first', 'second'], { most: 5 }), async (said) => {
        await forget(opened.db)
        await say(opened.db, twoBreakdowns, said)
        const query = { show: 'womenInside', from: '2023', to: '2023' }
        const [figure] = await askPlainly(opened.db, indicatorOf('rescues'), query, { person })
        if (!figure || (figure.state !== 'value' && figure.state !== 'bounds')) return
        const [lower, upper] = numbersOf(figure)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(lower).toBeLessThanOrEqual(100)
        if (figure.upper !== null) expect(upper).toBeLessThanOrEqual(100)
        const possible = worldsOf(twoBreakdowns, said)
        const reach = shareReachOf(twoBreakdowns, possible, part, whole)
        if (!reach) return
        expect(lower).toBeLessThanOrEqual(reach.least + 1e-9)
        expect(upper).toBeGreaterThanOrEqual(reach.most - 1e-9)
      }),
      runs,
    )
  }, 600_000)

  test('of a stock are of one day, and hold against what is said of that day', async () => {
    const onDay = systems(stockOutline, ['first', 'second'], { most: 3 })
    const days = { '2023-06': '2023-06-30', '2023-12': '2023-12-31' } as const
    await fc.assert(
      fc.asyncProperty(onDay, onDay, async (june, december) => {
        await forget(opened.db)
        await say(opened.db, stockOutline, june, { period: '2023-06' })
        await say(opened.db, stockOutline, december, { period: '2023-12' })
        const saidOn: Readonly<Record<string, readonly Said[]>> = {
          [days['2023-06']]: june,
          [days['2023-12']]: december,
        }
        for (const by of [[], ['sex']]) {
          const query = { show: 'guards', from: '2023', to: '2023', by }
          for (const figure of await askPlainly(opened.db, indicatorOf('guards'), query, { person })) {
            if (figure.state !== 'value' && figure.state !== 'bounds') continue
            const said = saidOn[figure.day ?? ''] ?? []
            expect(said.length).toBeGreaterThan(0)
            const possible = worldsOf(stockOutline, said)
            if (possible.length === 0) continue
            const target = { span: 0, codes: [figure.codes['sex'] ?? total] }
            const { least, most } = reachOf(stockOutline, possible, target)
            const [lower, upper] = numbersOf(figure)
            expect(lower).toBeLessThanOrEqual(least)
            expect(upper).toBeGreaterThanOrEqual(most)
          }
        }
      }),
      runs,
    )
  }, 600_000)
})
