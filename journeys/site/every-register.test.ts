// Every register, not only the ones that other journeys walk through: its template and import, its API and history, its
// list, form, record and dictionary in the browser, each with a record that was invented for it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '#api'
import {
  checkRecord,
  columnOf,
  keepersOf,
  pathTo,
  recordFields,
  recordLabel,
  type Field,
  type HistoryAnswer,
  type RecordAnswer,
  type RecordsAnswer,
  type Register,
  type StoredAnswers,
  type StoredRecord,
} from '#definition'
import type { OutCell } from '#formats'
import { commitImport, registerTemplate } from '#intake'
import { administrator, publicPerson } from '#storage'
import { inventors, roadmaps } from '#roadmaps'
import { openExamples, type Examples } from '../../src/indicators/testing/run-worked-example.ts'
import { filled, writeInto } from '../testing/fill-template.ts'
import { openSite, whyNoJourney, type Site } from '../testing/site.ts'

const [roadmap] = roadmaps
const inventor = inventors.find((one) => one.roadmap === roadmap?.id)
if (!roadmap || !inventor) throw new Error('Nobody invents records.')

interface Kept {
  readonly register: Register
  readonly jurisdiction: string
  readonly record: StoredRecord
}

/** The first record that is invented for a register, with as many rows as any of the first few. */
const invented = [...inventor.invent({ years: 1, scale: 0.01, seed: 1 })]
const rowsOf = (children: object = {}) => Object.values(children).flat().length
const kept = roadmap.registers.map((register): Kept => {
  const own = invented.filter((one) => one.register === register.id).slice(0, 5)
  const [first] = own.toSorted((a, b) => rowsOf(b.draft.children) - rowsOf(a.draft.children))
  if (!first) throw new Error(`Nothing is invented for “${register.id}”.`)
  return { register, jurisdiction: first.jurisdiction, record: checkRecord(register, first.draft).record }
})
const each = kept.map((one) => [one.register.id, one] as const)
const token = 'token-of-a-journey-0123456789'
const headers = { authorization: `Bearer ${token}` }

test('there are as many registers as the roadmap has', () => {
  expect(new Set(kept.map(({ register }) => register.id)).size).toBe(roadmap.registers.length)
  expect(roadmap.registers.length).toBeGreaterThan(20)
})

const cellOf = (answer: unknown): OutCell | undefined => {
  if (answer === null || answer === undefined) return undefined
  if (Array.isArray(answer)) return { text: answer.join('; ') }
  return { text: typeof answer === 'string' ? answer : JSON.stringify(answer) }
}

function cellsOf(fields: readonly Field[], answers: StoredAnswers, prefix = ''): Record<string, OutCell> {
  const cells = fields.map(({ id }) => [`${prefix}${columnOf(id)}`, cellOf(answers[id])] as const)
  return Object.fromEntries(cells.filter((cell): cell is [string, OutCell] => cell[1] !== undefined))
}

/** The record as rows of its template: its own answers first, and a row for each of those below it. */
function rowsIn({ register, jurisdiction, record }: Kept): Record<string, OutCell>[] {
  const own = { jurisdiction: { text: jurisdiction }, ...cellsOf(recordFields(register), record.fields) }
  const below = register.children.flatMap(({ id, fields }) =>
    (record.children[id] ?? []).map((row) => cellsOf(fields, row, `${columnOf(id)}.`)),
  )
  return [own, ...below]
}

describe('by template and API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-registers-'))
  let examples: Examples
  let server: Awaited<ReturnType<typeof createServer>>
  beforeAll(async () => {
    examples = await openExamples(roadmap)
    const { db } = examples.opened
    server = await createServer({ db, roadmap, version: '0', person: publicPerson, token })
  })
  afterAll(async () => {
    await server.close()
    await examples.close()
    rmSync(folder, { recursive: true })
  })

  test.each(each)('%s: the filled template is imported, and once more changes nothing', async (_id, one) => {
    const { register } = one
    const path = await writeInto(
      folder,
      filled(registerTemplate({ roadmap, language: 'en' }, register), rowsIn(one)),
    )
    const file = { roadmap, register, person: administrator, path, mapping: null, source: 'template' }
    const first = await commitImport(examples.opened.db, file, {})
    expect(first.plan.problems).toEqual([])
    expect(first).toMatchObject({ isTaken: true, plan: { counts: { records: 1, new: 1 } } })
    const again = await commitImport(examples.opened.db, file, {})
    expect(again.plan.counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 })
  })

  test.each(each)(
    '%s: the imported record is listed, read, corrected, and remembers what it was',
    async (_id, one) => {
      const { register, record, jurisdiction } = one
      const list = pathTo('records', register.id)
      const { items: all } = (await server.inject({ url: list, headers })).json<RecordsAnswer>()
      // Records of other registers may have opened some by themselves.
      const number = register.requestFlow?.number ?? ''
      const items = all.filter((kept) => kept.fields[number] === record.fields[number])
      expect(items).toHaveLength(1)
      const [stored] = items
      if (!stored) return
      expect([stored.jurisdiction, stored.fields, stored.children]).toEqual([
        jurisdiction,
        record.fields,
        record.children,
      ])
      const own = `${list}/${jurisdiction}/${stored.id}`
      const { fields, children } = (await server.inject({ url: own, headers })).json<RecordAnswer>()
      const payload = { jurisdiction, fields, children, version: 1, reason: 'Looked at once more.' }
      const corrected = await server.inject({ method: 'PUT', url: own, headers, payload })
      expect([corrected.statusCode, corrected.json<RecordAnswer>().version]).toEqual([200, 2])
      const { versions } = (await server.inject({ url: `${own}/history`, headers })).json<HistoryAnswer>()
      expect(versions.map(({ version, action, reason }) => [version, action, reason])).toEqual([
        [1, 'created', null],
        [2, 'corrected', 'Looked at once more.'],
      ])
    },
  )
})

describe('in the browser', () => {
  const reason = whyNoJourney()
  let site: Site
  let page: Page
  beforeAll(async () => {
    if (reason !== undefined) return
    site = await openSite({ WAYMARK_TOKEN: token })
    page = await site.open('/registers')
    await page.evaluate(`sessionStorage.setItem('waymark-token', '${token}')`)
  }, 120_000)
  afterAll(async () => {
    if (reason === undefined) await site.close()
  })

  const open = async (path: string) => {
    await page.goto(site.address + path)
    await page.waitForSelector('h1')
  }

  test.for(each)(
    '%s has a form, a list, a record with its history, and a dictionary',
    async ([_id, one], { skip }) => {
      skip(reason !== undefined, reason)
      const { register, record, jurisdiction } = one
      const list = `/registers/${register.id}`
      const sent = await fetch(site.address + pathTo('records', register.id), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ jurisdiction, ...record }),
      })
      expect(sent.status).toBe(201)

      await open(`${list}/new`)
      await page.getByRole('button', { name: 'Keep the record' }).waitFor()
      for (const { name, fields } of register.sections) {
        await page.getByRole('heading', { name: name.en, exact: true }).waitFor()
        const seen = fields.filter(({ id }) => id !== register.requestFlow?.openedBy)
        for (const { name: field, showWhen } of seen)
          if (!showWhen) expect(await page.getByText(field.en).count(), field.en).toBeGreaterThan(0)
      }
      for (const { singular } of register.children)
        expect(await page.getByRole('button', { name: `Add ${singular.en}`, exact: true }).count()).toBe(1)

      await open(list)
      const way = page.locator(`a[href^="${list}/${jurisdiction}/"]`)
      await way.first().waitFor()
      await page.locator('summary', { hasText: 'What is asked' }).click()
      await page.locator('details[open] tbody tr').first().waitFor()
      const below = register.children.flatMap(({ fields }) => fields).length
      const isKept = roadmap.jurisdictions.some(({ id }) => keepersOf(roadmap, register, id).length > 0)
      const asked = recordFields(register).length + below + (isKept ? 1 : 0)
      expect(await page.locator('details[open] tbody tr').count(), recordLabel(register, record)).toBe(asked)

      await way.first().click()
      await page.locator('summary', { hasText: /^Version 1, created by/ }).waitFor()
      expect(site.complaints()).toEqual([])
    },
  )
})
