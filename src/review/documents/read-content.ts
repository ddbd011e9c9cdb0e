// What a document says now, as somebody may open its records, figures and signals.
import {
  documentFields,
  documentIndicators,
  findRegister,
  type DocumentAnswers,
  type DocumentContent,
  type DocumentRecord,
  type DocumentSignal,
  type RecordAnswer,
  type Register,
  type Roadmap,
  type RoadmapDocument,
} from '#definition'
import { readRecords, type Database } from '#storage'
import { readFiguresNow } from './figures-now.ts'
import { readSignalsOfYear } from './watched-months.ts'

/** So many records of an edition are read. */
const mostListed = 500

export interface OfEdition {
  readonly document: RoadmapDocument
  readonly jurisdiction: string
  readonly edition: string
}

/** The records of a register that belong to a year, or to any where none is named. */
export async function recordsOfEdition(
  tx: Database,
  register: Register,
  field: string,
  { jurisdiction, edition }: { readonly jurisdiction: string; readonly edition?: string },
): Promise<RecordAnswer[]> {
  const conditions = edition === undefined ? [] : [{ field, least: edition, most: edition }]
  const order = { sortBy: register.countsOn, isDescending: false }
  const { items } = await readRecords(tx, register, {
    ...{ jurisdiction, conditions, ...order, limit: mostListed, offset: 0 },
  })
  return items
}

/** By what a record is known again in another edition. */
const lastingKey = ({ likeness }: Register, edition: string, { fields }: RecordAnswer): string =>
  JSON.stringify(likeness.filter((id) => id !== edition).map((id) => fields[id] ?? null))

interface Listed {
  readonly now: DocumentRecord[]
  readonly gone: DocumentRecord[]
}

/** The records of a list, each beside the same thing in the edition before. */
async function listOf(
  tx: Database,
  roadmap: Roadmap,
  register: Register,
  { document, jurisdiction, edition }: OfEdition,
): Promise<Listed> {
  const fields = documentFields(roadmap, document, register.id)
  const told = (one: RecordAnswer): DocumentAnswers =>
    Object.fromEntries(fields.map(({ id }) => [id, one.fields[id] ?? null]))
  const year = { jurisdiction, edition }
  const before = { jurisdiction, edition: String(Number(edition) - 1) }
  const now = await recordsOfEdition(tx, register, document.edition, year)
  const earlier = await recordsOfEdition(tx, register, document.edition, before)
  const keyOf = (one: RecordAnswer) => lastingKey(register, document.edition, one)
  const byKey = new Map(earlier.map((one) => [keyOf(one), one]))
  const known = new Set(now.map(keyOf))
  const sorted = now.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  return {
    now: sorted.map((one) => {
      const found = byKey.get(keyOf(one))
      return { register: register.id, id: one.id, answers: told(one), before: found ? told(found) : null }
    }),
    gone: earlier
      .filter((one) => !known.has(keyOf(one)))
      .map((one) => ({ register: register.id, id: one.id, answers: told(one), before: null })),
  }
}

/** The text of an edition: the first, where several institutions keep one. */
async function textOf(
  tx: Database,
  roadmap: Roadmap,
  { document, jurisdiction, edition }: OfEdition,
): Promise<{ text: DocumentRecord; keptBy: string } | undefined> {
  const register = findRegister(roadmap, document.text)
  if (!register) return undefined
  const [found] = await recordsOfEdition(tx, register, document.edition, { jurisdiction, edition })
  if (!found) return undefined
  const fields = documentFields(roadmap, document, register.id)
  const answers = Object.fromEntries(fields.map(({ id }) => [id, found.fields[id] ?? null]))
  return {
    text: { register: register.id, id: found.id, answers, before: null },
    keptBy: found.institution,
  }
}

/** Everything that stands in a document now. Whoever may not open a record does not find it there. */
export async function readContent(
  tx: Database,
  roadmap: Roadmap,
  of: OfEdition,
  today: string,
): Promise<DocumentContent & { readonly keptBy: string | null }> {
  const { document, jurisdiction, edition } = of
  const found = await textOf(tx, roadmap, of)
  const lists: Listed[] = []
  for (const { register: id } of document.lists) {
    const register = findRegister(roadmap, id)
    if (register) lists.push(await listOf(tx, roadmap, register, of))
  }
  const watched = [...new Set(document.sections.flatMap(({ signals = [] }) => signals))]
  const signals: DocumentSignal[] = []
  for (const id of watched) {
    const register = findRegister(roadmap, id)
    const asked = { jurisdiction, year: edition, until: today }
    if (register) signals.push(...(await readSignalsOfYear(tx, register, asked)))
  }
  const indicators = documentIndicators(roadmap, document)
  return {
    text: found?.text ?? null,
    keptBy: found?.keptBy ?? null,
    listed: lists.flatMap(({ now }) => now),
    gone: lists.flatMap(({ gone }) => gone),
    figures: await readFiguresNow(tx, roadmap, indicators, { jurisdiction, period: edition }),
    signals,
  }
}
