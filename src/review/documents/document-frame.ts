// What is signed of a document: what it says now for whoever signs it, in the rows in which it is frozen.
import {
  addDays,
  documentOf,
  getInterval,
  periodOfReport,
  type DocumentContent,
  type DocumentRecord,
  type InventedStep,
  type Roadmap,
  type SubmissionPlace,
} from '#definition'
import type { Database, FiguresToFreeze, FrozenAnswer } from '#storage'
import { readContent } from './read-content.ts'

function rowsOf(
  { register, id, answers }: DocumentRecord,
  edition: FrozenAnswer['edition'],
): Omit<FrozenAnswer, 'place'>[] {
  return Object.entries(answers)
    .filter(([, answer]) => (answer ?? '') !== '')
    .map(([field, answer]) => ({
      ...{ register, record_id: id, edition, field, answer: JSON.stringify(answer) },
    }))
}

/** The answers of a document in their order. */
function answersOf({ text, listed, gone }: DocumentContent): FrozenAnswer[] {
  const records = [...(text ? [text] : []), ...listed]
  const rows = [
    ...records.flatMap((one) => rowsOf(one, 'this')),
    ...records.flatMap(({ before, ...one }) =>
      before ? rowsOf({ ...one, answers: before, before }, 'before') : [],
    ),
    ...gone.flatMap((one) => rowsOf(one, 'gone')),
  ]
  return rows.map((row, at) => ({ ...row, place: at + 1 }))
}

/**
 * What a step freezes of the document of a product for a period.
 *
 * @throws Error where the product submits none
 */
export async function documentFrame(
  tx: Database,
  roadmap: Roadmap,
  { jurisdiction, product }: Pick<SubmissionPlace, 'jurisdiction' | 'product'>,
  { period, today }: { readonly period: string; readonly today: string },
): Promise<FiguresToFreeze> {
  const document = documentOf(roadmap, product)
  if (!document) throw new Error(`The product “${product}” submits no document.`)
  const of = { document, jurisdiction, edition: period }
  const content = await readContent(tx, roadmap, of, addDays(today, -1))
  const signals = content.signals.map(({ register, month, count, threshold, isSignal, isPart }) => ({
    ...{ register, month, records: count, threshold, is_signal: isSignal, is_part: isPart },
  }))
  return { ...getInterval(period), figures: content.figures, answers: answersOf(content), signals }
}

/** What an invented step freezes: the document as whoever takes it reads it; nothing of steps that freeze none. */
export async function inventedFrame(
  tx: Database,
  roadmap: Roadmap,
  { action, ...place }: InventedStep,
  today: string,
): Promise<FiguresToFreeze | null> {
  const { cycles, submissionFlow } = roadmap
  const step = submissionFlow?.steps.find(({ id }) => id === action)
  if (step?.effect !== 'freezes' || !documentOf(roadmap, place.product)) return null
  const period = periodOfReport(cycles, place.report, place.product)
  return documentFrame(tx, roadmap, place, { period, today })
}
