// Which report of the cycle takes which edition of a document, and where the database finds its records.
import { findField, recordFields, type Field } from '../registers/index.ts'
import { findRegister, type Roadmap, type RoadmapDocument } from '../roadmap/index.ts'
import { reportsBegun } from '../time/index.ts'

/** The document that a product submits. */
export function documentOf(
  { cycles, documents = [] }: Roadmap,
  product: string,
): RoadmapDocument | undefined {
  const id = cycles.products.find((one) => one.id === product)?.document
  return documents.find((one) => one.id === id)
}

/** Which report a document of a year is. */
export interface EditionReport {
  readonly product: string
  readonly report: number
}

/** The report that takes an edition; undefined where no product submits the document, or no report is of that year. */
export function reportOfEdition(
  { cycles, submissionFlow }: Roadmap,
  document: string,
  edition: string,
): EditionReport | undefined {
  const product = cycles.products.find((one) => one.document === document)?.id
  if (product === undefined || !submissionFlow || !/^\d{4}$/.test(edition)) return undefined
  const reports = reportsBegun(cycles, product, `${edition}-12-31`)
  const found = reports.find(({ period }) => period === edition)
  return found && { product, report: found.report }
}

/** An answer that never leaves is in no document: what is signed is read by whoever gets it, without the record. */
const isTold = ({ isSensitive, mayLeave }: Field) => !isSensitive && mayLeave !== 'never'

/**
 * The answers of a register that stand in a document: of its text those of the cover and the sections, of a list the title
 * and what people judged, which are the codes that are asked of every record.
 */
export function documentFields(roadmap: Roadmap, document: RoadmapDocument, id: string): readonly Field[] {
  const register = findRegister(roadmap, id)
  if (!register) return []
  const fields = recordFields(register)
  const { marking, sections, lists } = document
  const list = lists.find((one) => one.register === id)
  if (id !== document.text && list === undefined) return []
  const ids = list
    ? [list.title, list.matrix?.across, list.matrix?.down, ...judgedOf(fields).map((one) => one.id)]
    : [register.countsOn, marking, ...sections.map(({ field }) => field)]
  const found = [...new Set(ids)].flatMap((one) => findField(fields, one ?? '') ?? [])
  return found.filter(isTold)
}

/** The codes that are asked of every record: what people judged, and by which two editions are compared. */
export const judgedOf = (fields: readonly Field[]): readonly Field[] =>
  fields.filter(({ kind, isRequired }) => kind === 'code' && isRequired)

/** Where the database finds the records of a product’s document: registers, the field with the year, and the sections. */
export const documentColumns = ['product', 'register', 'edition', 'section'] as const
export const documentRows = (roadmap: Roadmap) =>
  roadmap.cycles.products.flatMap(({ id: product }) => {
    const document = documentOf(roadmap, product)
    if (!document) return []
    const { text, edition, sections, lists } = document
    return [
      ...sections.map(({ field }) => ({ product, register: text, edition, section: field })),
      ...lists.map(({ register }) => ({ product, register, edition, section: '' })),
    ]
  })

/** The part of a section that is its text, where something is pinned to it. */
export const sectionText = 'text'

/** Whether a document has a section, or a list with records, by which something is pinned to it; of records any is. */
export function hasDocumentPlace(
  roadmap: Roadmap,
  product: string,
  { element, part }: { readonly element: string; readonly part: string },
): boolean {
  const { sections = [], lists = [] } = documentOf(roadmap, product) ?? {}
  const isSection = part === sectionText && sections.some(({ field }) => field === element)
  return isSection || (part !== '' && lists.some(({ register }) => register === element))
}
