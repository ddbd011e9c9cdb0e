// Findings in pages: every one of them once, no page too long, and numbers that do not depend on the page.
import { expect, test } from 'vitest'
import type { Finding, FindingsQuery, StandingFinding } from '#definition'
import type { KeptException } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { figuresDigest, findingId } from './finding-identity.ts'
import { findingsPage } from './findings-page.ts'

const [firstRule, secondRule] = ruritania.qualityRules.map(({ id }) => id)

const calls = (number: number) =>
  observationOf(ruritania, { element: 'rescue-calls', value: String(number), source: `Source ${number}` })

const finding = (number: number, change: Partial<Finding> = {}): Finding => ({
  rule: firstRule ?? '',
  severity: 'warning',
  jurisdiction: number % 2 === 0 ? 'zenda' : 'hofbau',
  element: 'rescue-calls',
  sentence: { en: `Number ${number}.` },
  observations: [calls(number)],
  ...change,
})

const found = [
  ...Array.from({ length: 30 }, (_one, number) => finding(number)),
  finding(30, { rule: secondRule ?? '', severity: 'error', element: 'lifeguards' }),
]
const ask = (query: FindingsQuery = {}, exceptions: readonly KeptException[] = [], all = found) =>
  findingsPage(ruritania, all, exceptions, query)
const textsOf = ({ findings }: { readonly findings: readonly StandingFinding[] }) =>
  findings.map(({ sentence }) => sentence.en)

async function readAll(query: FindingsQuery, all = found): Promise<{ pages: number; texts: string[] }> {
  const texts: string[] = []
  let cursor: string | null = null
  for (let pages = 1; ; pages += 1) {
    const page: Awaited<ReturnType<typeof ask>> = await ask(
      { ...query, ...(cursor ? { cursor } : {}) },
      [],
      all,
    )
    texts.push(...textsOf(page))
    cursor = page.next
    if (cursor === null) return { pages, texts }
  }
}

test('page after page gives every finding once, the gravest first', async () => {
  const { pages, texts } = await readAll({ limit: 7 })
  expect([pages, texts[0], new Set(texts).size, texts.length]).toEqual([5, 'Number 30.', 31, 31])
})

test('numbers say what each rule has found, whichever page or rule is asked for', async () => {
  const { all, rules, jurisdictions, elements } = await ask({ limit: 0 })
  expect({ all, jurisdictions, elements }).toEqual({
    all: 31,
    jurisdictions: ['hofbau', 'zenda'],
    elements: ['lifeguards', 'rescue-calls'],
  })
  expect(rules).toEqual([
    { rule: secondRule, findings: 1, accepted: 0 },
    { rule: firstRule, findings: 30, accepted: 0 },
  ])
  const one = await ask({ rule: secondRule ?? '', limit: 3 })
  expect([one.rules, textsOf(one), one.next]).toEqual([rules, ['Number 30.'], null])
  const none = await ask({ limit: 0 })
  expect([none.findings, none.next]).toEqual([[], null])
})

test('only what is asked for is counted and given', async () => {
  const { rules, findings } = await ask({ jurisdiction: 'hofbau', element: 'rescue-calls' })
  expect(rules).toEqual([{ rule: firstRule, findings: 15, accepted: 0 }])
  expect(new Set(findings.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['hofbau']))
  expect((await ask({ severity: 'error' })).rules).toHaveLength(1)
  expect((await ask({ indicator: 'guards' })).findings.map(({ element }) => element)).toEqual(['lifeguards'])
  expect((await ask({ indicator: 'guards', element: 'rescue-calls' })).findings).toEqual([])
})

test('no page is longer than 100 kB, unless a single finding is', async () => {
  const long = Array.from({ length: 40 }, (_one, number) =>
    finding(number, { sentence: { en: `${number} ${'x'.repeat(9000)}` } }),
  )
  const page = await ask({ limit: 1000 }, [], long)
  expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(100_000)
  expect((await readAll({ limit: 1000 }, long)).texts).toHaveLength(40)
  const giant = [finding(1, { sentence: { en: 'x'.repeat(200_000) } }), finding(2)]
  expect((await readAll({}, giant)).pages).toBe(2)
})

test('what was accepted is counted apart and stays in its place', async () => {
  const [first] = found
  if (!first) throw new Error('There is no finding.')
  const accepted: KeptException = {
    ...{ id: 'one', finding: findingId(first), figures: figuresDigest(first), isWithdrawn: false },
    ...{ rule: first.rule, element: first.element, jurisdiction: first.jurisdiction, audience: 'public' },
    ...{ sentence: 'Number 0.', reason: 'A drill.', at: '2024-01-01T00:00:00Z', by: 'clerk', act: null },
  }
  const page = await ask({}, [accepted])
  expect(page.rules[1]).toEqual({ rule: firstRule, findings: 30, accepted: 1 })
  expect(page.findings[1]?.accepted).toMatchObject({ reason: 'A drill.' })
})

test('numbers by rule and jurisdiction are those of every cell, whichever one is looked at', async () => {
  const cells = [
    { rule: secondRule, jurisdiction: 'zenda', findings: 1, accepted: 0 },
    { rule: firstRule, jurisdiction: 'zenda', findings: 15, accepted: 0 },
    { rule: firstRule, jurisdiction: 'hofbau', findings: 15, accepted: 0 },
  ]
  expect((await ask({ limit: 0 })).cells).toEqual(cells)
  const one = await ask({ jurisdiction: 'hofbau', rule: firstRule ?? '', limit: 100 })
  expect([one.cells, one.findings.length, one.rules]).toEqual([
    cells,
    15,
    [{ rule: firstRule, findings: 15, accepted: 0 }],
  ])
  expect((await ask({ element: 'lifeguards' })).cells).toEqual([cells[0]])
})

test('findings are asked for by their ids, and a strange one finds nothing', async () => {
  const [first, second] = found
  if (!first || !second) throw new Error('There is no finding.')
  const page = await ask({ finding: `${findingId(second)},${findingId(first)},rescue-calls:0` })
  expect(textsOf(page).toSorted()).toEqual(['Number 0.', 'Number 1.'])
  expect((await ask({ finding: 'nothing' })).findings).toEqual([])
})
