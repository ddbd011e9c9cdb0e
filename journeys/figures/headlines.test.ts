// A minister reads the headline of every indicator: overview, list, page, page of a jurisdiction and command say the same.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  areaHeadlinesAddress,
  findCode,
  findGroup,
  getInterval,
  headlinesOf,
  indicatorKinds,
  isKnown,
  overviewAddress,
  pathTo,
  textIn,
  type AreaHeadlinesAnswer,
  type HeadlineAnswer,
  type IndicatorTile,
  type OverviewAnswer,
} from '#definition'
import { roadmaps } from '#roadmaps'
import { runWaymark } from '../../src/cli/testing/run-waymark.ts'
import { openSite, whyNoJourney, type Site } from '../testing/site.ts'

const roadmap = roadmaps.find(({ id }) => id === 'western-balkans')
if (!roadmap) throw new Error('The roadmap is not there.')
const { indicators, itemClasses, mainGroup } = roadmap
const folder = mkdtempSync(join(tmpdir(), 'waymark-headlines-'))
const settings = { DATA_DIR: join(folder, 'data') }
const reason = whyNoJourney()
let site: Site
let tiles: readonly IndicatorTile[]

async function ask<Answer>(address: string): Promise<Answer> {
  const answer = await fetch(site.address + address)
  expect(answer.status).toBe(200)
  return (await answer.json()) as Answer
}

beforeAll(async () => {
  if (reason !== undefined) return
  site = await openSite(settings)
  tiles = (await ask<OverviewAnswer>(overviewAddress(indicatorKinds))).tiles
})
afterAll(async () => {
  if (reason === undefined) await site.close()
  rmSync(folder, { recursive: true })
})

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The headline of its author that a tile says. */
function authorsHeadline({ indicator, choice }: IndicatorTile) {
  const found = indicators.find(({ id }) => id === indicator)
  return found && headlinesOf(found)[choice]
}

/** What its author says of a headline: the area, the show, and the shows beside it, with no other codes than those named. */
function saidPlaces(tile: IndicatorTile) {
  const { latest } = tile
  const headline = authorsHeadline(tile)
  const area = headline?.area ?? mainGroup
  const place = (show: string | undefined) => [area, latest?.period, show, true]
  return [area, ...(latest ? [headline?.show, ...(headline?.beside ?? [])].map(place) : [])]
}

/** The same of the tile as it was answered. */
function placesOf(tile: IndicatorTile) {
  const { area, latest, beside } = tile
  const codes = authorsHeadline(tile)?.codes ?? {}
  const printed = latest ? [latest, ...beside] : []
  return [
    area,
    ...printed.map((figure) => [
      figure.jurisdiction,
      figure.period,
      figure.show,
      Object.entries(figure.codes).every(([id, code]) => codes[id] === code),
    ]),
  ]
}

describe('headlines', () => {
  test('every indicator has a tile, of the area, figure and codes that its author names', ({ skip }) => {
    skip(reason !== undefined, reason)
    expect(tiles.map(({ indicator }) => indicator).toSorted()).toEqual(
      indicators.map(({ id }) => id).toSorted(),
    )
    for (const tile of tiles)
      expect([tile.indicator, ...placesOf(tile)]).toEqual([tile.indicator, ...saidPlaces(tile)])
  })

  test('no headline of a group is that of one member, and none is of a mixed class that its author did not name', ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    for (const tile of tiles) {
      const { indicator, area, latest, choice } = tile
      if (!latest || !findGroup(roadmap, area)) continue
      expect([indicator, latest.coverage?.reporting]).not.toEqual([indicator, 1])
      const itemClass = authorsHeadline(tile)?.codes?.['item-class']
      // What stands in place of a first choice may be what publications print, and its mark says so.
      const isMixed = itemClass !== undefined && findCode(itemClasses, itemClass)?.mixed === true
      expect([indicator, isMixed]).toEqual([indicator, choice > 0 && latest.flags.includes('mixed class')])
    }
  })

  test('where nothing is known of the first choice, the next of which anything is stands in its place and says so', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const instead = tiles.filter(({ choice }) => choice > 0)
    expect(instead.map(({ indicator }) => indicator)).toEqual(
      expect.arrayContaining(['kpi-1', 'kpi-4', 'kpi-12', 'kpi-14']),
    )
    expect(instead.every(({ latest }) => latest !== null && isKnown(latest))).toBe(true)
    const page = await site.open('/')
    const tile = page.locator('.tile', { hasText: 'KPI 4' }).first()
    await tile.locator('.headline-instead').waitFor()
    expect(squeezed((await tile.textContent()) ?? '')).toMatch(
      /at least [\d,]+ firearms.*“Cases inland for each case at a border”: not reported for the region/,
    )
    await page.context().close()
  })

  test('page, list of a jurisdiction and command print the tile', async ({ skip }) => {
    skip(reason !== undefined, reason)
    for (const tile of tiles) {
      const { tile: onPage, members } = await ask<HeadlineAnswer>(pathTo('headline', tile.indicator))
      // Its own page has room for more beside it.
      expect({ ...onPage, beside: onPage.beside.slice(0, tile.beside.length) }).toEqual(tile)
      if (tile.latest) getInterval(tile.latest.period)
      for (const { latest } of members) {
        if (tile.latest)
          expect([tile.indicator, latest?.period ?? tile.latest.period]).toEqual([
            tile.indicator,
            tile.latest.period,
          ])
      }
    }
    const { tiles: ofRegion } = await ask<AreaHeadlinesAnswer>(areaHeadlinesAddress(mainGroup))
    const kpis = tiles.filter(({ area, indicator }) => area === mainGroup && indicator.startsWith('kpi-'))
    for (const tile of kpis)
      expect(ofRegion.find(({ indicator }) => indicator === tile.indicator)).toEqual(tile)
    const command = await runWaymark(['kpi', '--format', 'json'], settings)
    const { tiles: ofOverview } = await ask<OverviewAnswer>(apiPaths.overview)
    expect(JSON.parse(command.out)).toEqual(ofOverview)
  })

  test('a reader sees one text on overview, list, page and command', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const command = squeezed((await runWaymark(['kpi'], settings)).out)
    const overview = await site.open('/')
    await overview.locator('.tile-figure').first().waitFor()
    const list = await site.open('/indicators')
    await list.locator('.tile-figure').first().waitFor()
    for (const { id, code, name } of indicators.filter(({ kind }) => kind === 'kpi')) {
      const title = `${code} ${textIn(name, 'en')}`
      const tile = overview.locator('.tile', { hasText: title }).first()
      const said = squeezed((await tile.locator('.tile-figure').textContent()) ?? '')
      const inList = list.locator('.entry', { hasText: title }).first()
      expect([id, squeezed((await inList.locator('.tile-figure').textContent()) ?? '')]).toEqual([id, said])
      const page = await site.visit(`/indicators/${id}`)
      const onPage = page.locator('.headline-section .tile-figure')
      await onPage.waitFor()
      expect([id, squeezed((await onPage.textContent()) ?? '')]).toEqual([id, said])
      expect(command.toLowerCase()).toContain(`${title} ${said}`.toLowerCase())
    }
    expect(site.complaints()).toEqual([])
  })

  test('the command says of every figure beside a headline, and of who is asked, what the tile says', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const blocks = (await runWaymark(['kpi'], settings)).out.split('\n\n')
    const overview = await site.open('/')
    await overview.locator('.tile-figure').first().waitFor()
    for (const { id, code, name } of indicators.filter(({ kind }) => kind === 'kpi')) {
      const title = `${code} ${textIn(name, 'en')}`
      const block = squeezed(blocks.find((one) => squeezed(one).startsWith(title)) ?? '').toLowerCase()
      const tile = overview.locator('.tile', { hasText: title }).first()
      const beside = tile.locator('.headline-beside li')
      for (const one of await beside.all()) {
        const [named, figure] = await Promise.all(
          ['.beside-name', '.beside-figure .figure'].map((part) => one.locator(part).textContent()),
        )
        expect([id, block]).toEqual([
          id,
          expect.stringContaining(squeezed(`${named ?? ''}: ${figure ?? ''}`).toLowerCase()),
        ])
      }
      const who = squeezed((await tile.locator('.tile-reporting').textContent()) ?? '').toLowerCase()
      const [said = ''] = who.split(', not added up')
      expect([id, block]).toEqual([id, expect.stringContaining(said)])
      // How many have a figure at all is said where no mark says how many are in it, and nowhere else.
      expect([id, block.includes('have a figure')]).toEqual([id, who.includes('have a figure')])
    }
    await overview.context().close()
  })

  test('the front names publishers, and no group that leaves a jurisdiction out', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/')
    await page.locator('.publishers').first().waitFor()
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('Small Arms Survey')
    expect(text).toContain('no official product')
    expect(text).not.toContain('without Pristina')
  })
})
