// Figures for commands: from the database itself, or from the Waymark that is running on it.
import { existsSync } from 'node:fs'
import {
  addressOf,
  apiPaths,
  areaHeadlinesAddress,
  completenessAddress,
  currentDay,
  explanationAddress,
  overviewAddress,
  figuresAddress,
  findingsAddress,
  ruledRecordsAddress,
  collisionsAddress,
  pathTo,
  sealText,
  type AnchorSeal,
  type AreaHeadlinesAnswer,
  type AssessmentsAnswer,
  type CollisionsAnswer,
  type CompletenessAnswer,
  type Explanation,
  type Figure,
  type FiguresAnswer,
  type FiguresQuery,
  type FindingsAnswer,
  type FindingsQuery,
  type Indicator,
  type IndicatorKind,
  type IndicatorTile,
  type OverviewAnswer,
  type PlanEntry,
  type PlansAnswer,
  type RuledRecordsAnswer,
  type Submission,
  type SubmissionBrief,
  type SubmissionPlace,
  type SubmissionsAnswer,
  type StatusAnswer,
  type StandingFinding,
} from '#definition'
import { computeFigures, explainFigure, readTiles, withPeriods } from '#indicators'
import {
  readAssessments,
  readCompleteness,
  readFindings,
  readPlans,
  readRuledRecords,
  readSubmission,
  readSubmissions,
  type WantedReport,
} from '#review'
import {
  actingAs,
  administrator,
  findDataKind,
  findNewestSeal,
  readCollisions,
  type AssessmentFilter,
  type PlanFilter,
  type Database,
} from '#storage'
import { askSite, type RunningSite } from './ask-site.ts'
import { getRegister } from './get-register.ts'
import type { Settings } from './settings.ts'
import { say } from './terminal.ts'
import { findRunning, withWorkplace } from './workplace.ts'
import { say as word } from './workplace-sentences.ts'

/** So many are listed of a register. */
const mostCollisions = 100

export type FigurePlace = Pick<Figure, 'show' | 'jurisdiction' | 'period' | 'codes' | 'origin' | 'per'>

export interface Reader {
  /** The newest anchor of the audit log; null while there is none. */
  readonly anchor: AnchorSeal | null
  /** Whether what is read was invented for trying out. */
  readonly isInvented: boolean
  /** The headline of every indicator of these kinds, of every KPI where not said; for one area, where it is said. */
  readonly tiles: (kinds?: readonly IndicatorKind[], area?: string) => Promise<readonly IndicatorTile[]>
  readonly figures: (indicator: Indicator, query: FiguresQuery) => Promise<FiguresAnswer>
  readonly explanation: (indicator: Indicator, place: FigurePlace) => Promise<Explanation>
  /** Of one quality rule, or of all. */
  readonly findings: (rule?: string) => Promise<readonly StandingFinding[]>
  readonly ruledRecords: (register: string, after?: string) => Promise<RuledRecordsAnswer>
  readonly collisions: (register: string) => Promise<CollisionsAnswer>
  readonly assessments: (wanted: AssessmentFilter) => Promise<AssessmentsAnswer>
  /** Reports on their way: so many newest ones of each product, all where not said. */
  readonly submissions: (newest?: number) => Promise<readonly SubmissionBrief[]>
  readonly submission: (place: SubmissionPlace) => Promise<Submission>
  readonly plans: (wanted: PlanFilter) => Promise<readonly PlanEntry[]>
  readonly completeness: (wanted: WantedReport) => Promise<Omit<CompletenessAnswer, 'dataVersion'>>
}

/** All findings, page after page. */
async function askFindings(site: RunningSite, rule: string | undefined): Promise<StandingFinding[]> {
  const findings: StandingFinding[] = []
  let cursor: string | null = null
  do {
    const asked: FindingsQuery = {
      ...(rule === undefined ? {} : { rule }),
      ...(cursor === null ? {} : { cursor }),
      limit: 1000,
    }
    const page: FindingsAnswer = await askSite(site, findingsAddress(asked))
    findings.push(...page.findings)
    cursor = page.next
  } while (cursor !== null)
  return findings
}

async function remoteReader(site: RunningSite): Promise<Reader> {
  const { isInvented, anchor } = await askSite<StatusAnswer>(site, apiPaths.status)
  return {
    isInvented,
    anchor,
    tiles: async (kinds, area) => {
      const address = area === undefined ? overviewAddress(kinds) : areaHeadlinesAddress(area, kinds)
      return (await askSite<OverviewAnswer | AreaHeadlinesAnswer>(site, address)).tiles
    },
    figures: (indicator, query) => askSite(site, figuresAddress(indicator.id, query)),
    explanation: (indicator, place) => askSite(site, explanationAddress(indicator.id, place)),
    findings: (rule) => askFindings(site, rule),
    ruledRecords: (register, after) => askSite(site, ruledRecordsAddress(register, after)),
    collisions: (register) => askSite(site, collisionsAddress(register, mostCollisions)),
    assessments: (query) => askSite(site, addressOf('assessments', { query })),
    submissions: async (reports) => {
      const query = reports === undefined ? {} : { reports }
      return (await askSite<SubmissionsAnswer>(site, addressOf('submissions', { query }))).items
    },
    submission: ({ jurisdiction, product, report }) =>
      askSite(site, pathTo('oneSubmission', jurisdiction, product, String(report))),
    plans: async (query) => (await askSite<PlansAnswer>(site, addressOf('planEntries', { query }))).entries,
    completeness: ({ product, report }) => askSite(site, completenessAddress(product, report)),
  }
}

async function localReader(db: Database, { roadmap }: Settings): Promise<Reader> {
  const reading = <T>(work: (tx: Database) => Promise<T>) => actingAs(db, administrator, work)
  return {
    isInvented: (await reading(findDataKind)) === 'invented',
    anchor: (await reading(findNewestSeal)) ?? null,
    tiles: (kinds, area) => reading((tx) => readTiles(tx, roadmap, kinds, area)),
    figures: (indicator, query) =>
      reading(async (tx) =>
        computeFigures(tx, roadmap, indicator, await withPeriods(tx, roadmap, indicator, query)),
      ),
    explanation: (indicator, place) => reading((tx) => explainFigure(tx, roadmap, indicator, place)),
    findings: async (rule) => {
      const found = await reading((tx) => readFindings(tx, roadmap))
      return found.filter((one) => rule === undefined || one.rule === rule)
    },
    ruledRecords: (id, after) => reading((tx) => readRuledRecords(tx, getRegister({ roadmap }, id), after)),
    collisions: (id) => reading((tx) => readCollisions(tx, getRegister({ roadmap }, id), mostCollisions)),
    assessments: (wanted) => reading((tx) => readAssessments(tx, roadmap, wanted, currentDay())),
    submissions: (most) => reading((tx) => readSubmissions(tx, roadmap, currentDay(), { most })),
    submission: (place) => reading((tx) => readSubmission(tx, roadmap, place, currentDay())),
    plans: async (wanted) => (await reading((tx) => readPlans(tx, roadmap, wanted))).entries,
    completeness: (wanted) => reading((tx) => readCompleteness(tx, roadmap, wanted)),
  }
}

/** Whether the database that is named holds invented data. One that is not there yet holds nothing, and is not made for this. */
export async function holdsInvented(settings: Settings): Promise<boolean> {
  const { location } = settings
  if (location.kind === 'memory' || (location.kind === 'folder' && !existsSync(location.folder))) return false
  return withOpened(settings, ({ isInvented }) => Promise.resolve(isInvented))
}

/**
 * Reads from the running Waymark where there is one, else opens the database for as long as the work takes. What is read
 * is for somebody's report: the newest anchor of the audit log is said beside it.
 */
export function withReader<T>(settings: Settings, work: (reader: Reader) => Promise<T>): Promise<T> {
  return withOpened(settings, async (reader) => {
    const result = await work(reader)
    if (reader.anchor) say(word('anchor-of-the-audit-log', { seal: sealText(reader.anchor) }))
    return result
  })
}

async function withOpened<T>(settings: Settings, work: (reader: Reader) => Promise<T>): Promise<T> {
  const running = findRunning(settings)
  if (running !== undefined) return work(await remoteReader({ address: running, token: settings.token }))
  return withWorkplace(settings, async (db) => work(await localReader(db, settings)))
}
