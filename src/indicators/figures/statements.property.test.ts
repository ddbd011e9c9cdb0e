// Figures of random systems of statements and records, on both databases: never against what can be true, and the same
// whether statements are read one by one or added up by the database first.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFrequency, findIndicator, total, type Figure, type FiguresQuery } from '#definition'
import { administrator, migrationsFor, publicPerson } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { onceFailed } from '../testing/once-failed.ts'
import { outlines, type Outline, type Target } from '../testing/outlines.ts'
import {
  askPlainly,
  dimensionsOf,
  forget,
  keep,
  keptIn,
  say,
  saidByRecords,
} from '../testing/property-database.ts'
import { seedAsked, systemsAsked } from '../testing/property-runs.ts'
import { systems, type Said } from '../testing/random-systems.ts'
import { asEachIsRight, heldBy, isRuledOut, reachOf, readOff, worldsOf } from '../testing/what-can-be-true.ts'

const rescues = findIndicator(ruritania, 'rescues')
if (!rescues) throw new Error('The invented roadmap lost its rescues.')
const indicator = rescues
/** So many systems at random, after those that once failed. */
const runsOf = (outline: Outline) => {
  const examples = onceFailed(outline)
  return { numRuns: Math.ceil(systemsAsked / 30) + examples.length, seed: seedAsked, examples }
}
const contradicted = new Set<string>(['does not add up', 'revised'])

const sameLength = ({ name }: { readonly name: string }) => findFrequency(name) ?? 'other'

/**
 * Every question that can be asked about an outline: each length of time it has, by none, one and all of its dimensions;
 * and each time by itself, beside which nothing else is asked.
 */
function questionsOn({ show, spans, dimensions }: Outline): FiguresQuery[] {
  const ids = dimensions.map(({ id }) => id)
  const alike = [...Map.groupBy(spans, sameLength)].flatMap(([length, own]) => {
    const names = own.map(({ name }) => name).toSorted()
    const [from, to] = [names[0], names.at(-1)]
    return length === 'other' || from === undefined || to === undefined
      ? []
      : [{ frequency: length, from, to }]
  })
  const apart = alike.flatMap(({ frequency, from, to }) => {
    const own = from === to ? [] : spans.filter((one) => sameLength(one) === frequency)
    return own.map(({ name }) => ({ frequency, from: name, to: name }))
  })
  const breakdowns = [[], ...ids.map((id) => [id]), ...(ids.length > 1 ? [ids] : [])]
  return [
    ...breakdowns.flatMap((by) => alike.map((length) => ({ ...length, show, by }))),
    ...apart.map((length) => ({ ...length, show, by: ids })),
  ]
}

function targetOf({ spans, dimensions }: Outline, { period, codes }: Figure): Target {
  return {
    span: spans.findIndex(({ name }) => name === period),
    codes: dimensions.map(({ id }) => codes[id] ?? total),
  }
}

/** Is the cell one of those that the outline writes down? */
const isIn = ({ dimensions }: Outline, { codes }: Target) =>
  codes.every((code, at) => dimensions[at]?.leavesOf[code] !== undefined)

/** The laws of one figure. */
function check(outline: Outline, said: readonly Said[], isPublic: boolean, figure: Figure): void {
  if (figure.state !== 'value' && figure.state !== 'bounds') return
  const target = targetOf(outline, figure)
  if (!isIn(outline, target)) return
  const { held } = heldBy(said, isPublic)
  const isMarked = figure.flags.some((flag) => contradicted.has(flag))
  const [lower, upper] = [Number(figure.lower ?? 0), Number(figure.upper ?? Infinity)]
  expect(lower).toBeLessThanOrEqual(upper)
  if (figure.value !== null && !isMarked)
    expect(isRuledOut(outline, Number(figure.value), held, target)).toBe(false)
  checkAgainstWorlds(outline, said, isPublic, figure)
  if (!isMarked) checkAgainstEachSource(outline, held, figure)
}

/** Every way in which it can have been as each source in turn is right where sources dispute; undefined where one is not right by itself. */
function worldsOfEach(outline: Outline, held: readonly Said[]) {
  const isItselfRight = (own: readonly Said[]) => worldsOf(outline, own).length > 0
  if (![...Map.groupBy(held, ({ source }) => source).values()].every(isItselfRight)) return undefined
  const each = asEachIsRight(outline, held).map((one) => worldsOf(outline, one))
  return each.length === 0 || each.some((one) => one.length === 0) ? undefined : each.flat()
}

/** What one system says is asked for by many figures. */
let last: { readonly key: string; readonly worlds: ReturnType<typeof worldsOfEach> } | undefined

/** A figure rests on no side of a dispute, whichever cell is disputed and whatever was asked besides. */
function checkAgainstEachSource(outline: Outline, held: readonly Said[], figure: Figure): void {
  const key = `${outline.name} ${JSON.stringify(held)}`
  if (last?.key !== key) last = { key, worlds: worldsOfEach(outline, held) }
  if (!last.worlds) return
  const { least, most } = reachOf(outline, last.worlds, targetOf(outline, figure))
  expect(Number(figure.lower ?? 0)).toBeLessThanOrEqual(least)
  expect(Number(figure.upper ?? Infinity)).toBeGreaterThanOrEqual(most)
}

/** The laws of a figure where all of the statements can be true. */
function checkAgainstWorlds(
  outline: Outline,
  said: readonly Said[],
  isPublic: boolean,
  figure: Figure,
): void {
  const target = targetOf(outline, figure)
  const { held, isRevised } = heldBy(said, isPublic)
  const [lower, upper] = [Number(figure.lower ?? 0), Number(figure.upper ?? Infinity)]
  const possible = worldsOf(outline, held)
  if (possible.length === 0) return
  if (!isRevised) expect(figure.flags.filter((flag) => contradicted.has(flag))).toEqual([])
  const { least, most } = reachOf(outline, possible, target)
  expect(lower).toBeLessThanOrEqual(least)
  expect(upper).toBeGreaterThanOrEqual(most)
  for (const own of Map.groupBy(held, ({ source }) => source).values()) {
    const plain = readOff(outline, own, target)
    expect(lower).toBeGreaterThanOrEqual(plain.lower ?? 0)
    expect(upper).toBeLessThanOrEqual(plain.upper ?? Infinity)
  }
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })

  test.each(outlines)(
    'figures of $name hold against a plain enumeration, and are the same whichever way statements are read',
    { timeout: 600_000 },
    async (outline) => {
      if (reason !== undefined) return
      expect(outline.dimensions.map(({ id }) => id)).toEqual(dimensionsOf(outline.element))
      const random = systems(outline, ['first', 'second'], { most: 5, hasEditions: true })
      await fc.assert(
        fc.asyncProperty(random, keptIn(outline), async (reported, kept) => {
          await forget(opened.db)
          await say(opened.db, outline, reported)
          await keep(opened.db, outline, kept)
          const said = [...reported, ...saidByRecords(outline, kept)]
          for (const person of [administrator, publicPerson]) {
            for (const query of questionsOn(outline)) {
              const figures = await askPlainly(opened.db, indicator, query, { person })
              for (const figure of figures) check(outline, said, person === publicPerson, figure)
              const added = await askPlainly(opened.db, indicator, query, { person, fewStatements: 0 })
              expect(added).toEqual(figures)
            }
          }
        }),
        runsOf(outline),
      )
    },
  )
})
