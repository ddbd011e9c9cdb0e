// The invented records: the same for the same wish, one register after the other, right in every answer and to each other.
import { describe, expect, test } from 'vitest'
import {
  checkAssessment,
  checkRecord,
  findRegister,
  inventedSentence,
  keepersOf,
  notStated,
  recordFields,
  sharedFields,
  standingCounts,
  usualInstitution,
  type InventedRecord,
} from '#definition'
import { westernBalkans } from '../index.ts'
import { westernBalkansInventor } from './index.ts'
import { anythingOf } from './drawing/anything.ts'
import { profiles } from './drawing/profiles.ts'

const { registers } = westernBalkans
const invented = (seed: number, years = 2, scale = 0.02) => [
  ...westernBalkansInventor.invent({ years, scale, seed }),
]
const records = invented(1, 10, 0.05)
const small = invented(1, 1, 0.01)
const byRegister = Map.groupBy(records, ({ register }) => register)
const textOf = (answer: unknown) => (typeof answer === 'string' ? answer : '')

test('the same wish gives the same records, and another seed others', () => {
  expect(invented(5)).toEqual(invented(5))
  expect(invented(5)).not.toEqual(invented(6))
})

test('no two records have one key', () => {
  expect(new Set(records.map(({ jurisdiction, id }) => `${jurisdiction} ${id}`)).size).toBe(records.length)
})

test.each(
  registers
    .filter(({ rules = [] }) => rules.length === 0)
    .map((register) => [register.id, register] as const),
)('%s would have plain records that are right, had nobody written an invention for it', (_id, register) => {
  const [profile] = profiles
  if (!profile) throw new Error('No jurisdiction is invented.')
  const scene = { profile, year: 2023, isFirstYear: true, scale: 1, seed: 1, stores: new Map() }
  const own = [...anythingOf(register).records(scene)]
  expect(own.length).toBeGreaterThan(1)
  expect(own.flatMap(({ draft }) => checkRecord(register, draft).problems)).toEqual([])
})

describe.each(registers.map((register) => ({ register, name: register.name.en })))(
  '$name',
  ({ register }) => {
    const own = byRegister.get(register.id) ?? []
    const keepers =
      register.recordsOf !== undefined ? [westernBalkans.mainGroup] : profiles.map(({ id }) => id)

    test('has invented records wherever it is kept, in a small demo of one year too', () => {
      const kept = new Set(small.flatMap((one) => (one.register === register.id ? [one.jurisdiction] : [])))
      expect(own.length).toBeGreaterThan(9)
      expect(keepers.filter((area) => !kept.has(area))).toEqual([])
    })

    test('every record passes the check, the rules of its register among it', () => {
      const problems = own.flatMap(({ draft }) => checkRecord(register, draft).problems)
      expect(problems).toEqual([])
    })

    test('records are of an institution that may keep them, and a thing stays with one', () => {
      const of = own.map(
        ({
          jurisdiction,
          institution = usualInstitution(westernBalkans, register, jurisdiction),
          ...one
        }) => ({
          ...{ jurisdiction, institution, fields: one.draft.fields },
        }),
      )
      const known = of.filter(
        ({ jurisdiction }) => keepersOf(westernBalkans, register, jurisdiction).length > 0,
      )
      expect(known.filter(({ institution }) => institution === notStated)).toEqual([])
      const wrong = known.filter(
        ({ jurisdiction, institution }) =>
          !keepersOf(westernBalkans, register, jurisdiction).some(({ id }) => id === institution),
      )
      expect(wrong).toEqual([])
      for (const count of standingCounts(register)) {
        const thing = ({ jurisdiction, fields }: (typeof of)[number]) =>
          JSON.stringify([jurisdiction, ...sharedFields(register, count).map((field) => fields[field])])
        const apart = [...Map.groupBy(of, thing).values()].filter(
          (same) => new Set(same.map(({ institution }) => institution)).size > 1,
        )
        expect(apart).toEqual([])
      }
    })

    test('every question of it is answered now and then', () => {
      const answered = new Set(own.flatMap(({ draft }) => Object.keys(draft.fields)))
      const remark = new Set(['remark', 'evidence'])
      const unanswered = recordFields(register).filter(({ id }) => !answered.has(id) && !remark.has(id))
      expect(unanswered.map(({ id }) => id)).toEqual([])
    })

    test('what a record names of another register exists there', () => {
      const lost = own.flatMap((one) => referencesOf(one).filter((named) => !exists(one.jurisdiction, named)))
      expect(lost).toEqual([])
    })
  },
)

test('a few requests of every kind have a page beside them, and each page says that it is invented', () => {
  const paged = records.filter(({ files }) => files !== undefined)
  const kinds = new Set(paged.map(({ register, draft }) => textOf(draft.fields['kind']) || register))
  const known = (westernBalkans.requestKinds ?? []).map(({ register, where }) => where?.is ?? register)
  expect(known.length).toBeGreaterThan(5)
  expect([...kinds].toSorted()).toEqual(known.toSorted())
  const files = paged.flatMap((one) => one.files ?? [])
  expect(files.filter(({ text }) => !text.startsWith(`INVENTED. ${inventedSentence.en}`))).toEqual([])
  expect(new Set(files.map(({ id }) => id)).size).toBe(files.length)
})

interface Named {
  readonly register: string
  readonly number: string
}

/** The numbers of records of other registers that a record gives, in its own answers and in its rows. */
function referencesOf({ register: id, draft }: InventedRecord): Named[] {
  const register = findRegister(westernBalkans, id)
  const places = [
    { fields: register ? recordFields(register) : [], rows: [draft.fields] },
    ...(register?.children ?? []).map((child) => ({
      fields: child.fields,
      rows: draft.children?.[child.id] ?? [],
    })),
  ]
  return places.flatMap(({ fields, rows }) =>
    fields
      .filter(({ kind }) => kind === 'reference')
      .flatMap(({ id: field, settings }) =>
        rows.flatMap((row) => {
          const number = textOf(row[field])
          return number === '' ? [] : [{ register: (settings as { register: string }).register, number }]
        }),
      ),
  )
}

const numbers = new Set(
  records.map(({ register, jurisdiction, draft }) =>
    [register, jurisdiction, textOf(draft.fields['case-number'])].join(' '),
  ),
)
const exists = (jurisdiction: string, { register, number }: Named) =>
  numbers.has([register, jurisdiction, number].join(' '))

const day = ({ draft }: InventedRecord) => textOf(draft.fields['day'] ?? draft.fields['reported-on'])

test('nothing happens after the last year, and nothing that is counted before the first', () => {
  const days = records.map(day).toSorted()
  expect(days[0]?.slice(0, 4)).toBe('2016')
  expect(days.at(-1)?.slice(0, 4)).toBe('2025')
})

/** Pieces by jurisdiction and item class in the rows that are asked for. */
function piecesOf(
  among: readonly InventedRecord[],
  wanted: (row: Readonly<Record<string, unknown>>) => boolean,
) {
  const sums = new Map<string, number>()
  for (const { jurisdiction, draft } of among) {
    for (const row of draft.children?.['items'] ?? []) {
      if (!wanted(row) || typeof row['quantity'] !== 'number') continue
      const key = `${jurisdiction} ${textOf(row['item-class'])}`
      sums.set(key, (sums.get(key) ?? 0) + row['quantity'])
    }
  }
  return sums
}

const until = (year: number) => (one: InventedRecord) => Number(day(one).slice(0, 4)) <= year
const destroyed = (byRegister.get('destruction') ?? []).filter(
  ({ draft }) => draft.fields['basis'] === 'actual',
)

test.each([2017, 2019, 2022, 2025])(
  'by %i no more was destroyed than had come in, whatever its origin',
  (year) => {
    const collected = (byRegister.get('collection') ?? []).filter(until(year))
    const finals = (byRegister.get('criminal-cases') ?? []).filter(
      ({ draft }) =>
        textOf(draft.fields['final-on']) !== '' && textOf(draft.fields['final-on']) < `${year + 1}`,
    )
    const handedIn = collected.filter(({ draft }) =>
      ['surrendered', 'inherited'].includes(textOf(draft.fields['aspect'])),
    )
    const found = collected.filter(({ draft }) => draft.fields['aspect'] === 'found')
    const sources = {
      surrendered: piecesOf(handedIn, () => true),
      found: piecesOf(found, () => true),
      confiscated: piecesOf(finals, (row) =>
        ['confiscated', 'destroyed'].includes(textOf(row['item-outcome'])),
      ),
    }
    let compared = 0
    for (const [origin, source] of Object.entries(sources)) {
      for (const [key, pieces] of piecesOf(
        destroyed.filter(until(year)),
        (row) => row['origin'] === origin,
      )) {
        compared += 1
        expect(pieces, `${origin}, ${key}`).toBeLessThanOrEqual(source.get(key) ?? 0)
      }
    }
    expect(compared).toBeGreaterThan(5)
  },
)

test('at the real size the region has about 3,500 incidents a year', () => {
  let incidents = 0
  for (const { register } of westernBalkansInventor.invent({ years: 1, scale: 1, seed: 1 })) {
    if (register === 'incidents') incidents += 1
  }
  expect(incidents).toBeGreaterThan(3200)
  expect(incidents).toBeLessThan(3800)
})

test('a suicide has one person in it and no perpetrator', () => {
  const suicides = (byRegister.get('incidents') ?? []).filter(
    ({ draft }) => draft.fields['incident-type'] === 'suicide',
  )
  expect(suicides.length).toBeGreaterThan(5)
  for (const { draft } of suicides) {
    expect(draft.children?.['victims']).toHaveLength(1)
    expect(draft.children?.['perpetrators']).toEqual([])
  }
})

describe('invented assessments', () => {
  const assess = westernBalkansInventor.assess
  if (!assess) throw new Error('Nothing is assessed.')
  const all = [...assess({ years: 10, scale: 1, seed: 1 })]
  const { steps, level } = westernBalkans.assessmentScale ?? { steps: [], level: '' }
  const targets = westernBalkans.elements.filter((one) => one.level === level).map(({ code }) => code)

  test('judge all targets in all six jurisdictions for every report of the decade, the last one in a small demo too', () => {
    const places = (list: typeof all, report: number) =>
      new Set(list.flatMap((one) => (one.report === report ? [`${one.jurisdiction} ${one.element}`] : [])))
    expect(targets).toHaveLength(38)
    for (let report = 1; report <= 13; report += 1) expect(places(all, report).size).toBe(38 * 6)
    expect(places([...assess({ years: 1, scale: 0.01, seed: 2 })], 13).size).toBe(38 * 6)
  })

  test('are right by the scale, say of themselves that they are invented, and take every step', () => {
    for (const { jurisdiction, report: _report, element: _element, ...sent } of all)
      expect(checkAssessment(westernBalkans, jurisdiction, { ...sent, version: 0 }).problems).toEqual([])
    const texts = all.flatMap(({ texts: own }) =>
      Object.entries(own).flatMap(([part, text]) => (part === 'responsible' || text === '' ? [] : [text])),
    )
    expect(texts.filter((text) => !text.startsWith('Invented: '))).toEqual([])
    expect(new Set(all.map(({ step }) => step))).toEqual(new Set(steps.map(({ id }) => id)))
  })

  test('never fall back, and have come further at the end than at the beginning', () => {
    const ranks = steps.flatMap(({ id, isUnranked }) => (isUnranked ? [] : [id]))
    const ranked = all.filter(({ step }) => ranks.includes(step))
    const byPlace = Map.groupBy(ranked, (one) => `${one.jurisdiction} ${one.element}`)
    for (const own of byPlace.values()) {
      const come = own.map(({ step }) => -ranks.indexOf(step))
      expect(come).toEqual(come.toSorted((a, b) => a - b))
    }
    const complete = (report: number) =>
      all.filter((one) => one.report === report && one.step === ranks[0]).length
    expect(complete(13)).toBeGreaterThan(complete(1) + 20)
  })
})
