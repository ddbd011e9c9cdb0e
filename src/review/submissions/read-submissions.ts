// What is due from whom and who has it in hand: every report of every jurisdiction, as somebody may see it; and one from end to end.
import {
  assessedElements,
  dueDay,
  expectedElements,
  getInterval,
  Refused,
  reportsBegun,
  submitsOf,
  submittedProducts,
  type CycleReport,
  type NextStep,
  type ReturnedStep,
  type Roadmap,
  type Submission,
  type SubmissionBrief,
  type SubmissionFlow,
  type SubmissionPlace,
  type SubmissionStep,
} from '#definition'
import {
  readActions,
  readBarred,
  readDigest,
  readItems,
  readPlacesOf,
  readSignedStatements,
  readStandings,
  type AskedSubmission,
  type Database,
  type ReadStanding,
} from '#storage'
import { readReportFigures } from './report-figures.ts'

/** The flow of a roadmap that has one. */
export function getFlow({ submissionFlow }: Roadmap): SubmissionFlow {
  if (!submissionFlow) throw new Refused('submission-no-flow', {}, 'not-found')
  return submissionFlow
}

const oneDay = 86_400_000

/** Days after the day on which it is due; null where none is set, it is not late, or nobody has it in hand any more. */
function daysLate(flow: SubmissionFlow, state: string, due: string | null, today: string): number | null {
  const isDone = flow.states.find(({ id }) => id === state)?.isLocked === true
  if (due === null || isDone || today <= due) return null
  return Math.round((Date.parse(today) - Date.parse(due)) / oneDay)
}

/** The steps that lead on from a state. */
export const stepsFrom = ({ steps }: SubmissionFlow, state: string): SubmissionStep[] =>
  steps.filter(({ from }) => from.includes(state))

/** Which rights the person has where. */
type Rights = ReadonlyMap<string, readonly string[]>

async function readRights(tx: Database, flow: SubmissionFlow, areas: readonly string[]): Promise<Rights> {
  const rights = [...new Set(flow.steps.map(({ right }) => right))]
  const found = new Map<string, readonly string[]>()
  for (const right of rights) found.set(right, await readPlacesOf(tx, right, areas))
  return found
}

async function nextSteps(
  tx: Database,
  flow: SubmissionFlow,
  standing: ReadStanding,
  rights: Rights,
): Promise<NextStep[]> {
  const steps = stepsFrom(flow, standing.state)
  const own = steps.filter(({ right }) => rights.get(right)?.includes(standing.jurisdiction))
  const asked = own.filter(({ notBy = [] }) => notBy.length > 0).map(({ id }) => id)
  const barred = asked.length === 0 ? [] : await readBarred(tx, standing, asked)
  return steps.map(({ id }) => {
    if (!own.some((one) => one.id === id)) return { action: id, may: 'no right' }
    return { action: id, may: barred.includes(id) ? 'not by you' : 'yes' }
  })
}

interface Calendar {
  readonly roadmap: Roadmap
  readonly flow: SubmissionFlow
  readonly reports: ReadonlyMap<string, readonly CycleReport[]>
  readonly today: string
}

function calendarOf(roadmap: Roadmap, today: string): Calendar {
  const products = submittedProducts(roadmap)
  const reports = new Map(products.map((id) => [id, reportsBegun(roadmap.cycles, id, today)]))
  return { roadmap, flow: getFlow(roadmap), reports, today }
}

/** The step that brought it back, where that was the last one. */
async function findReturned(
  tx: Database,
  { steps }: SubmissionFlow,
  standing: ReadStanding,
): Promise<ReturnedStep | null> {
  const returning = steps.filter(({ effect }) => effect === 'returns')
  if (standing.number === 0 || !returning.some(({ to }) => to === standing.state)) return null
  const last = (await readActions(tx, standing)).at(-1)
  if (!last || !returning.some(({ id }) => id === last.action)) return null
  const { action, reason, at, by } = last
  return { action, reason, at, by }
}

async function briefOf(
  tx: Database,
  { roadmap, flow, reports, today }: Calendar,
  standing: ReadStanding,
  rights: Rights,
): Promise<SubmissionBrief> {
  const { frozen: _frozen, ...stands } = standing
  const { jurisdiction, product, report, submits, state } = stands
  const { period = '' } = reports.get(product)?.find((one) => one.report === report) ?? {}
  const due = dueDay(roadmap.cycles, product, report, jurisdiction)
  const of = submits === 'figures' ? expectedElements(roadmap, product) : assessedElements(roadmap)
  return {
    ...{ ...stands, period, due },
    daysLate: daysLate(flow, state, due, today),
    next: await nextSteps(tx, flow, standing, rights),
    returned: await findReturned(tx, flow, standing),
    of: of.length,
  }
}

/** A submission as the database is asked for it. */
function askedOf(roadmap: Roadmap, place: SubmissionPlace, period: string): AskedSubmission {
  const submits = submitsOf(roadmap, place.product) ?? 'assessments'
  return { ...place, submits, ...getInterval(period) }
}

interface Wanted {
  /** How many reports of each product, the newest; all of them where not said. */
  readonly most?: number | undefined
  /** Which of them; all where not said. */
  readonly isWanted?: (place: SubmissionPlace) => boolean
}

/** The submissions that are wanted, the newest first. Those that the person may not see are left out. */
export async function readSubmissions(
  tx: Database,
  roadmap: Roadmap,
  today: string,
  { most = Infinity, isWanted = () => true }: Wanted = {},
): Promise<SubmissionBrief[]> {
  const calendar = calendarOf(roadmap, today)
  const areas = roadmap.jurisdictions.filter(({ membership }) => membership === 'member').map(({ id }) => id)
  const places = [...calendar.reports].flatMap(([product, reports]) =>
    reports.slice(0, most).flatMap(({ report, period }) =>
      areas
        .map((jurisdiction) => ({ jurisdiction, product, report }))
        .filter(isWanted)
        .map((place) => askedOf(roadmap, place, period)),
    ),
  )
  if (places.length === 0) return []
  const rights = await readRights(tx, calendar.flow, areas)
  const briefs: SubmissionBrief[] = []
  for (const one of await readStandings(tx, places)) briefs.push(await briefOf(tx, calendar, one, rights))
  return briefs
}

/** Where a submission stands, and for which days it is. */
async function getStanding(tx: Database, calendar: Calendar, place: SubmissionPlace) {
  const due = calendar.reports.get(place.product)?.find(({ report }) => report === place.report)
  const isArea = calendar.roadmap.jurisdictions.some(({ id }) => id === place.jurisdiction)
  const asked = due && isArea ? [askedOf(calendar.roadmap, place, due.period)] : []
  const [standing] = await readStandings(tx, asked)
  if (due && standing) return { period: due.period, standing }
  throw new Refused('submission-no-place', { ...place }, 'not-found')
}

/**
 * Says where there is no such submission, or the person may not see it.
 *
 * @throws Refused then
 */
export async function checkSubmission(
  tx: Database,
  roadmap: Roadmap,
  place: SubmissionPlace,
  today: string,
): Promise<void> {
  await getStanding(tx, calendarOf(roadmap, today), place)
}

/**
 * One submission with every step that was taken and what was frozen.
 *
 * @throws Refused where there is none, or the person may not see it
 */
export async function readSubmission(
  tx: Database,
  roadmap: Roadmap,
  place: SubmissionPlace,
  today: string,
): Promise<Submission> {
  const calendar = calendarOf(roadmap, today)
  const { period, standing } = await getStanding(tx, calendar, place)
  const { frozen, submits } = standing
  const rights = await readRights(tx, calendar.flow, [place.jurisdiction])
  return {
    ...(await briefOf(tx, calendar, standing, rights)),
    actions: await readActions(tx, place),
    items: await readItems(tx, place, frozen),
    figures: submits === 'figures' ? await readReportFigures(tx, roadmap, place, { period, frozen }) : [],
    statements: await readSignedStatements(tx, place, frozen),
    ...(await readDigest(tx, place, frozen)),
  }
}
