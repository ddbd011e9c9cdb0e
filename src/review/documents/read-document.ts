// A document of a jurisdiction as somebody may read it: as it stands now, or as it was signed.
import {
  addDays,
  findRegister,
  getInterval,
  periodOfReport,
  Refused,
  reportOfEdition,
  submitsOf,
  type DocumentAnswer,
  type DocumentContent,
  type EditionReport,
  type Roadmap,
  type RoadmapDocument,
} from '#definition'
import {
  readDocumentVersions,
  readFrozenDocument,
  readFrozenFigures,
  readFrozenReports,
  readStandings,
  type Database,
} from '#storage'
import { readContent, recordsOfEdition } from './read-content.ts'

export interface AskedDocument {
  readonly document: string
  readonly jurisdiction: string
  /** The newest where not said. */
  readonly edition?: string | undefined
  /** The step that signed it; where not said as it stands now, or its newest version for whoever may open none of its records. */
  readonly version?: number | undefined
}

function getDocument({ documents = [] }: Roadmap, id: string): RoadmapDocument {
  const found = documents.find((one) => one.id === id)
  if (found) return found
  const allowed = documents.map((one) => one.id).join(', ')
  throw new Refused('document-unknown', { document: id, allowed }, 'not-found')
}

function yearOf(answer: unknown): string[] {
  return typeof answer === 'number' || typeof answer === 'string' ? [`${answer}`] : []
}

/** All editions that the person knows of, the newest first: of texts that they may open, and of what was handed over to them. */
async function readEditions(
  tx: Database,
  roadmap: Roadmap,
  document: RoadmapDocument,
  jurisdiction: string,
): Promise<string[]> {
  const register = findRegister(roadmap, document.text)
  const texts = register ? await recordsOfEdition(tx, register, document.edition, { jurisdiction }) : []
  const own = texts.flatMap(({ fields }) => yearOf(fields[document.edition]))
  const product = roadmap.cycles.products.find((one) => one.document === document.id)?.id
  const reports = product === undefined ? [] : await readFrozenReports(tx, { jurisdiction, product })
  const handed = reports.map((report) => periodOfReport(roadmap.cycles, report, product ?? ''))
  return [...new Set([...own, ...handed])].toSorted().toReversed()
}

async function readState(
  tx: Database,
  roadmap: Roadmap,
  jurisdiction: string,
  { product, report }: EditionReport,
): Promise<DocumentAnswer['report']> {
  const submits = submitsOf(roadmap, product) ?? 'document'
  const days = getInterval(periodOfReport(roadmap.cycles, report, product))
  const [found] = await readStandings(tx, [{ jurisdiction, product, report, submits, ...days }])
  return found ? { product, report, state: found.state } : null
}

const nothing: DocumentContent = { text: null, listed: [], gone: [], figures: [], signals: [] }

/** What a version said, as far as the person may read it. */
export async function readVersion(
  tx: Database,
  document: RoadmapDocument,
  place: EditionReport & { readonly jurisdiction: string },
  number: number,
): Promise<DocumentContent> {
  const { signed } = await readFrozenFigures(tx, place, number)
  return { ...(await readFrozenDocument(tx, place, number, document.text)), figures: signed }
}

/**
 * The document that is asked for.
 *
 * @throws Refused where there is no such document, or the person sees no such version
 */
export async function readDocument(
  tx: Database,
  roadmap: Roadmap,
  asked: AskedDocument,
  today: string,
): Promise<DocumentAnswer> {
  const { jurisdiction, version: wanted } = asked
  const document = getDocument(roadmap, asked.document)
  const editions = await readEditions(tx, roadmap, document, jurisdiction)
  const edition = asked.edition ?? editions[0]
  const base = { document: document.id, jurisdiction, editions }
  if (edition === undefined)
    return { ...base, ...nothing, edition: null, report: null, version: null, versions: [], keptBy: null }
  const place = reportOfEdition(roadmap, document.id, edition)
  const versions = place ? await readDocumentVersions(tx, { jurisdiction, ...place }) : []
  if (wanted !== undefined && !versions.some(({ number }) => number === wanted))
    throw new Refused('document-no-version', { version: wanted }, 'not-found')
  const over = addDays(today, -1)
  const live = await readContent(tx, roadmap, { document, jurisdiction, edition }, over)
  const isOpen = live.text !== null || live.listed.length > 0
  const version = wanted ?? (isOpen ? undefined : versions.at(-1)?.number)
  const content =
    place && version !== undefined
      ? { ...(await readVersion(tx, document, { jurisdiction, ...place }, version)), keptBy: null }
      : live
  return {
    ...base,
    ...content,
    ...{ edition, versions, version: version ?? null },
    report: place ? await readState(tx, roadmap, jurisdiction, place) : null,
  }
}
