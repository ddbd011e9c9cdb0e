// Templates go out, are filled in as officers do, and come back as what was filled in.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { statSync } from 'node:fs'
import { text as bytesAsText } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  checkRecord,
  columnOf,
  findFieldKind,
  learnLanguage,
  recordFields,
  textIn,
  type Field,
  type Indicator,
  type Register,
  type Roadmap,
} from '#definition'
import {
  openTables,
  writeWorkbook,
  type OutCell,
  type OutRow,
  type OutWorkbook,
  type TableRow,
} from '#formats'
import { roadmaps } from '#roadmaps'
import {
  checkFile,
  commitImport,
  elementsOf,
  indicatorTemplate,
  markImport,
  planImport,
  registerTemplate,
} from '#intake'
import { actingAs, administrator, migrationsFor, readRecords } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openTestDatabase } from '../../src/storage/testing/test-database.ts'
import { filled, writeInto } from '../testing/fill-template.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-templates-'))
})
afterAll(() => rm(folder, { recursive: true }))

const write = (workbook: OutWorkbook) => writeInto(folder, workbook)

async function rowsIn(path: string): Promise<TableRow[]> {
  const found = await openTables(path)
  if ('code' in found) throw new Error(found.code)
  const [first] = found.tables
  return Array.fromAsync(found.rows(first?.name ?? ''))
}

/** What can be chosen in a column, as the drop-down shows it. */
function choicesIn(workbook: OutWorkbook, heading: string): readonly string[] {
  const [entries] = workbook.sheets
  const head = [...((entries?.rows ?? []) as OutRow[])].at(-1)
  const at = (head?.cells ?? []).findIndex((cell) => cell?.text === heading)
  return workbook.lists?.[entries?.columns[at]?.entry?.list ?? ''] ?? []
}

const outCell = (example: unknown): OutCell =>
  typeof example === 'number'
    ? { text: String(example), kind: 'number' }
    : { text: String(example).trim(), kind: /^\d{4}-\d{2}-\d{2}$/.test(String(example)) ? 'date' : 'text' }

/** A cell as an officer fills it in: what the drop-down offers, or the first example of the kind that the field takes. */
function answerTo(workbook: OutWorkbook, field: Field, heading: string): OutCell {
  const choices = choicesIn(workbook, heading)
  const last = choices.at(-1)
  if (last !== undefined) return { text: last }
  const kind = findFieldKind(field.kind)
  const example = kind?.examples.good.find(
    (one) => ['string', 'number'].includes(typeof one) && 'value' in kind.check(one, field.settings),
  )
  if (example === undefined) throw new Error(`No example of ${field.kind} fits ${field.id}.`)
  return outCell(example)
}

/** Rows as read back, by heading. */
function byHeading(rows: readonly TableRow[], known: string): Record<string, string>[] {
  const at = rows.findIndex(({ cells }) => cells.includes(known))
  const headings = rows[at]?.cells ?? []
  return rows
    .slice(at + 1)
    .map(({ cells }) => Object.fromEntries(headings.map((name, column) => [name, cells[column] ?? ''])))
}

function answersFrom(row: Readonly<Record<string, string>>, fields: readonly Field[], prefix: string) {
  return Object.fromEntries(fields.map(({ id }) => [id, row[`${prefix}${columnOf(id)}`]]))
}

const forget = roadmaps.flatMap(({ translations = [] }) => translations.map(learnLanguage))
afterAll(() => {
  for (const one of forget) one()
})

/** In English, and each in one of the other languages in turn: workbooks that are written and read take their time. */
const inTurn = <T extends { readonly id: string }>(of: (roadmap: Roadmap) => readonly T[]) =>
  roadmaps.flatMap((roadmap) =>
    of(roadmap).flatMap((one, at): [string, string, Roadmap, T][] => {
      const others = (roadmap.translations ?? []).map(({ tag }) => tag)
      const other = others[at % others.length] ?? roadmap.languages[1] ?? 'en'
      return [...new Set(['en', other])].map((language) => [one.id, language, roadmap, one])
    }),
  )
const registers = inTurn(({ registers: all }): readonly Register[] => all)
const indicators = inTurn(({ indicators: all }): readonly Indicator[] => all)
const everyLanguage = roadmaps.flatMap((roadmap) =>
  ['en', ...(roadmap.translations ?? []).map(({ tag }) => tag)].map((language): [string, string, Roadmap] => [
    roadmap.id,
    language,
    roadmap,
  ]),
)

describe('the template of a register', () => {
  it.each(registers)('%s in %s comes back as it was filled in', async (_id, language, roadmap, register) => {
    const template = registerTemplate({ roadmap, language }, register)
    const headings = [
      ...recordFields(register).map((field) => [columnOf(field.id), field] as const),
      ...register.children.flatMap(({ id, fields }) =>
        fields.map((field) => [`${columnOf(id)}.${columnOf(field.id)}`, field] as const),
      ),
    ]
    const row = Object.fromEntries(
      headings.map(([heading, field]) => [heading, answerTo(template, field, heading)]),
    )
    const [read] = byHeading(await rowsIn(await write(filled(template, [row]))), 'jurisdiction')
    if (!read) throw new Error('The row did not come back.')
    const children = Object.fromEntries(
      register.children.map(({ id, fields }) => [id, [answersFrom(read, fields, `${columnOf(id)}.`)]]),
    )
    const { problems } = checkRecord(register, {
      fields: answersFrom(read, recordFields(register), ''),
      children,
    })
    expect(problems).toEqual([])
    for (const [heading, field] of headings) {
      const kind = findFieldKind(field.kind)
      expect([heading, kind?.check(read[heading], field.settings)]).toEqual([
        heading,
        kind?.check(row[heading]?.text, field.settings),
      ])
    }
  })

  it.each(everyLanguage)(
    'of %s in %s offers only answers that are read as one code',
    (_id, language, roadmap) => {
      let [named, all] = [0, 0]
      for (const register of roadmap.registers) {
        const template = registerTemplate({ roadmap, language }, register)
        for (const field of recordFields(register)) {
          const { list } = field.settings as { readonly list?: { readonly codes: object } }
          if (!list) continue
          const choices = choicesIn(template, columnOf(field.id))
          const codes = Object.keys(list.codes)
          expect(choices.map((label) => findFieldKind(field.kind)?.check(label, field.settings))).toEqual(
            codes.map((code) => ({ value: field.kind === 'codes' ? [code] : code })),
          )
          all += codes.length
          named += codes.filter((code, at) => choices[at] !== code).length
        }
      }
      // In another language words, and not codes: hardly any name means two answers of its list.
      if (language !== 'en') expect(named / all).toBeGreaterThan(0.98)
    },
  )

  it('gives the same bytes twice, and no formula', async () => {
    const [roadmap] = roadmaps
    const register = roadmap?.registers[0]
    if (!roadmap || !register) throw new Error('There is no register.')
    const bytes = () => bytesAsText(writeWorkbook(registerTemplate({ roadmap, language: 'en' }, register)))
    expect(await bytes()).toBe(await bytes())
    const found = await rowsIn(
      await write(
        filled(registerTemplate({ roadmap, language: 'en' }, register), [{ jurisdiction: { text: '=1+1' } }]),
      ),
    )
    expect(found.at(-1)).toMatchObject({ cells: ['=1+1'], kinds: ['text'] })
  })
})

describe('a filled template', () => {
  it('is imported as it is: names for codes, items on rows of their own, problems by row', async () => {
    const register = ruritania.registers[0]
    if (!register) throw new Error('There is no register.')
    const template = registerTemplate({ roadmap: ruritania, language: 'en' }, register)
    const [firstCause = ''] = choicesIn(template, 'call_cause')
    const [sex = ''] = choicesIn(template, 'persons.sex')
    const [outcome = ''] = choicesIn(template, 'persons.outcome')
    const person = { 'persons.sex': { text: sex }, 'persons.outcome': { text: outcome } }
    const trip = (number: string, day: OutCell) => ({
      jurisdiction: { text: choicesIn(template, 'jurisdiction')[0] ?? '' },
      day,
      log_number: { text: number },
      call_cause: { text: firstCause },
      ...person,
    })
    const good = [
      trip('1', { text: '2023-05-31', kind: 'date' }),
      person,
      person,
      trip('2', { text: '31.12.2023' }),
    ]
    const office = { roadmap: ruritania, register, person: administrator, mapping: null }
    const opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
    try {
      const bad = await write(filled(template, [...good, trip('3', { text: 'soon' })]))
      const plan = await planImport(opened.db, { ...office, path: bad })
      expect(plan.problems).toMatchObject([{ line: 10, column: 'day' }])
      expect(await markImport(bad, plan, `${bad}-marked`)).toBeUndefined()
      expect(statSync(`${bad}-marked`).size).toBeGreaterThan(1000)
      const result = await commitImport(
        opened.db,
        { ...office, path: await write(filled(template, good)) },
        {},
      )
      expect(result).toMatchObject({ isTaken: true, plan: { counts: { new: 2, problems: 0 } } })
      const { items } = await actingAs(opened.db, administrator, (tx) =>
        readRecords(tx, register, { sortBy: 'day', isDescending: false, limit: 10, offset: 0 }),
      )
      expect(items.map(({ fields, children }) => [fields.day, children.persons?.length])).toEqual([
        ['2023-05-31', 3],
        ['2023-12-31', 1],
      ])
    } finally {
      await opened.close()
    }
  })
})

describe('the form of an indicator', () => {
  it.each(indicators)(
    '%s in %s is read as the figures that were filled in',
    async (_id, language, roadmap, indicator) => {
      const template = indicatorTemplate({ roadmap, language }, indicator)
      const elements = elementsOf(roadmap, indicator)
      const first = (heading: string): OutCell => ({ text: choicesIn(template, heading)[0] ?? '' })
      const rows = elements.map(({ itemClasses, dimensions }, at) => {
        const [dimension] = dimensions
        const classes = choicesIn(template, 'item_class')
        const itemClass = roadmap.itemClasses.codes[itemClasses[0] ?? '']
        const classLabel = classes.find(
          (label) => label === itemClasses[0] || (itemClass && label === textIn(itemClass.name, language)),
        )
        return {
          jurisdiction: first('jurisdiction'),
          element: { text: choicesIn(template, 'element')[at] ?? '' },
          period: { text: '2023' },
          ...(itemClasses.length > 0 ? { item_class: { text: classLabel ?? '' } } : {}),
          ...(dimension ? { [columnOf(dimension.id)]: first(columnOf(dimension.id)) } : {}),
          value: { text: '1', kind: 'number' as const },
          source: { text: 'Somebody' },
          address: { text: 'https://example.org/a' },
          vintage: { text: '2024-03-31', kind: 'date' as const },
          note: { text: '=HYPERLINK("x")' },
        }
      })
      const { problems, observations } = await checkFile(await write(filled(template, rows)), roadmap)
      expect(problems).toEqual([])
      expect(
        observations.map(({ element, value, vintage, note }) => ({ element, value, vintage, note })),
      ).toEqual(
        elements.map(({ id }) => ({
          element: id,
          value: '1',
          vintage: '2024-03-31',
          note: '=HYPERLINK("x")',
        })),
      )
      expect(new Set(observations.map(({ jurisdiction }) => jurisdiction))).toEqual(
        new Set([roadmap.jurisdictions[0]?.id]),
      )
    },
  )

  it('says sheet, row and column of a cell that cannot be taken', async () => {
    const roadmap = roadmaps.find(({ id }) => id === 'ruritania')
    const indicator = roadmap?.indicators[0]
    if (!roadmap || !indicator) throw new Error('There is no indicator.')
    const template = indicatorTemplate({ roadmap, language: 'en' }, indicator)
    const { problems, table } = await checkFile(
      await write(filled(template, [{ jurisdiction: { text: 'Atlantis' } }])),
      roadmap,
    )
    expect(table).toBe('Figures')
    expect(problems[0]).toMatchObject({ kind: 'jurisdiction-unknown', line: 6, column: 'jurisdiction' })
  })
})
