// Takes a step with a report from the terminal: here on the database, or at the Waymark that is running on it.
import {
  apiPaths,
  currentDay,
  pathTo,
  type StatusAnswer,
  type Submission,
  type SubmissionPlace,
} from '#definition'
import { readSubmission, takeSubmissionStep } from '#review'
import { actingAs, administrator, findDataKind } from '#storage'
import { askSite, findRunning, withWorkplace, type Settings } from '../workplace/index.ts'

interface Step {
  readonly action: string
  readonly reason: string
}

interface Taken {
  readonly submission: Submission
  readonly isInvented: boolean
}

/** The report is looked at just before: whoever was quicker is told. */
export async function takeReportStep(settings: Settings, place: SubmissionPlace, step: Step): Promise<Taken> {
  const { roadmap, token } = settings
  const { jurisdiction, product, report } = place
  const address = findRunning(settings)
  if (address !== undefined) {
    const site = { address, token }
    const { isInvented } = await askSite<StatusAnswer>(site, apiPaths.status)
    const ids = [jurisdiction, product, String(report)] as const
    const { number } = await askSite<Submission>(site, pathTo('oneSubmission', ...ids))
    const submission = await askSite<Submission>(site, pathTo('takeStep', ...ids), { seen: number, ...step })
    return { submission, isInvented }
  }
  const office = { roadmap, person: administrator, today: currentDay() }
  return withWorkplace(settings, async (db) => {
    const isInvented = (await actingAs(db, administrator, findDataKind)) === 'invented'
    const { number } = await actingAs(db, administrator, (tx) =>
      readSubmission(tx, roadmap, place, office.today),
    )
    const submission = await takeSubmissionStep(db, office, place, { seen: number, ...step })
    return { submission, isInvented }
  })
}
