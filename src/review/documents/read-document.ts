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
  type DocumentVersion,
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

/** Whether anybody may open anything of what is written in it. */
const isOpen = ({ text, listed }: DocumentContent): boolean => text !== null || listed.length > 0

const nothing: DocumentContent = { text: null, listed: [], gone: [], figures: [], signals: [] }

/** What a version said, as far as the person may read it. */
async function readVersion(
  tx: Database,
  document: RoadmapDocument,
  place: EditionReport & { readonly jurisdiction: string },
  number: number,
): Promise<DocumentContent> {
  const { signed } = await readFrozenFigures(tx, place, number)
  return { ...(await readFrozenDocument(tx, place, number, document.text)), figures: signed }
}

/** Refuses a version that the person does not see. */
function checkVersion(versions: readonly DocumentVersion[], wanted: number | undefined): void {
  if (wanted === undefined || versions.some(({ number }) => number === wanted)) return
  throw new Refused('document-no-version', { version: wanted }, 'not-found')
}

interface Asked {
  readonly document: RoadmapDocument
  readonly jurisdiction: string
  readonly edition: string
  readonly version: number | undefined
}

/** What is shown: the version that is wanted; else as it stands, or the newest version where nothing of that may be opened. */
async function readEdition(
  tx: Database,
  roadmap: Roadmap,
  { document, jurisdiction, edition, version: wanted }: Asked,
  today: string,
): Promise<Omit<DocumentAnswer, 'document' | 'jurisdiction' | 'editions'>> {
  const report = reportOfEdition(roadmap, document.id, edition)
  const place = report && { jurisdiction, ...report }
  const versions = place ? await readDocumentVersions(tx, place) : []
  checkVersion(versions, wanted)
  const live = await readContent(tx, roadmap, { document, jurisdiction, edition }, addDays(today, -1))
  const version = wanted ?? (isOpen(live) ? undefined : versions.at(-1)?.number)
  const signed = place && version !== undefined ? await readVersion(tx, document, place, version) : undefined
  return {
    ...(signed ? { ...signed, keptBy: null } : live),
    ...{ edition, versions, version: version ?? null },
    report: report ? await readState(tx, roadmap, jurisdiction, report) : null,
  }
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
  const { jurisdiction } = asked
  const document = getDocument(roadmap, asked.document)
  const editions = await readEditions(tx, roadmap, document, jurisdiction)
  const edition = asked.edition ?? editions[0]
  const base = { document: document.id, jurisdiction, editions }
  if (edition === undefined)
    return { ...base, ...nothing, edition: null, report: null, version: null, versions: [], keptBy: null }
  return {
    ...base,
    ...(await readEdition(tx, roadmap, { document, jurisdiction, edition, version: asked.version }, today)),
  }
}
