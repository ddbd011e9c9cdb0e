// Assessments as somebody may see them: the states of many, one of them with what was said before, and its history.
import {
  getAssessed,
  getScale,
  Refused,
  reportsBegun,
  type Assessment,
  type AssessmentPlace,
  type AssessmentsAnswer,
  type OneAssessmentAnswer,
  type Roadmap,
} from '#definition'
import {
  findAssessment,
  findEarlierAssessment,
  readAssessmentBriefs,
  readAssessmentHistory,
  readPlacesOf,
  type AssessmentFilter,
  type Database,
} from '#storage'

/** The jurisdictions that are compared, in the order of the roadmap. */
const areasOf = (roadmap: Roadmap) => roadmap.jurisdictions.map(({ id }) => id)

/**
 * The states for one report, beside those of the report before it; the newest report for which there is any where none is said.
 *
 * @throws Refused where there is no such report
 */
export async function readAssessments(
  tx: Database,
  roadmap: Roadmap,
  { report: wanted, ...filter }: AssessmentFilter,
  today: string,
): Promise<AssessmentsAnswer> {
  const { product } = getScale(roadmap)
  const reports = reportsBegun(roadmap.cycles, product, today)
  const all = await readAssessmentBriefs(tx, filter)
  const newest = all.at(-1)?.report ?? reports[0]?.report ?? 1
  const report = wanted ?? newest
  if (!reports.some((one) => one.report === report))
    throw new Refused('report-unknown', { report, product, newest: reports[0]?.report ?? 1 }, 'not-found')
  const assessing = await readPlacesOf(tx, 'assess', areasOf(roadmap))
  const following = await readPlacesOf(tx, 'follow', areasOf(roadmap))
  return {
    report,
    reports: reports.map((one) => ({
      ...one,
      assessed: all.filter((own) => own.report === one.report).length,
    })),
    items: all.filter((one) => one.report === report),
    before: all.filter((one) => one.report === report - 1),
    mayAssess: assessing,
    seesDrafts: areasOf(roadmap).filter((id) => assessing.includes(id) || following.includes(id)),
  }
}

/**
 * One assessment as it stands, and the newest of the reports before.
 *
 * @throws Refused where nothing is assessed there, or the person may not see it
 */
export async function readOneAssessment(
  tx: Database,
  roadmap: Roadmap,
  place: AssessmentPlace,
  today: string,
): Promise<OneAssessmentAnswer> {
  getAssessed(roadmap, place, today)
  const asked = [place.jurisdiction]
  const mayAssess = (await readPlacesOf(tx, 'assess', asked)).length > 0
  const current = await findAssessment(tx, place)
  const mayLook = mayAssess || (await readPlacesOf(tx, 'follow', asked)).length > 0
  if (!current && !mayLook) throw new Refused('assessment-no-place', { ...place }, 'not-found')
  return { current: current ?? null, earlier: (await findEarlierAssessment(tx, place)) ?? null, mayAssess }
}

/** Every version there was, the newest first. @throws Refused as for one assessment */
export async function readVersions(
  tx: Database,
  roadmap: Roadmap,
  place: AssessmentPlace,
  today: string,
): Promise<Assessment[]> {
  await readOneAssessment(tx, roadmap, place, today)
  return readAssessmentHistory(tx, place)
}
