// Invented criminal cases: from the seizure through the stages, each with its delay, as far as they have come.
import { weighted, type Draws, type InventedRecord } from '#definition'
import { gapsOf, known, notReported, pickKnown } from '../drawing/answers.ts'
import { dayText, horizon, reached, yearOf } from '../drawing/calendar.ts'
import { invented, progress } from '../drawing/scene.ts'
import type { Seizure } from './seizure.ts'
import { putInStore } from '../drawing/stores.ts'

const closures = weighted({
  dismissed: 48,
  discontinued: 27,
  'time-barred': 8,
  joined: 9,
  transferred: 5,
  other: 3,
})
const verdicts = weighted({ convicted: 84, acquitted: 11, other: 5 })
const sentences = weighted({
  prison: 24,
  suspended: 46,
  'house-arrest': 5,
  fine: 16,
  'community-service': 4,
  warning: 5,
})
const roles = weighted({ perpetrator: 88, 'co-perpetrator': 8, accomplice: 4 })
const withLength = new Set<string>(['prison', 'suspended', 'house-arrest'])

/** The days of a case. A stage that it never reaches has none; one beyond the last year has not come yet. */
interface Course {
  readonly reported: number
  readonly investigated?: number
  readonly indicted?: number
  readonly closed?: number
  readonly judged?: number
  readonly final?: number
}

/** Courts take months to years; a little less from year to year. */
function courseOf({ draws, day, scene }: Seizure): Course {
  const { chance, whole } = draws
  const pace = 1.15 - 0.3 * progress(scene.year)
  const after = (from: number, least: number, most: number) => from + Math.round(whole(least, most) * pace)
  const reported = day + whole(0, 12)
  if (!chance(0.93)) return { reported }
  const investigated = after(reported, 2, 60)
  if (chance(0.21)) return { reported, investigated, closed: after(investigated, 40, 420) }
  const indicted = after(investigated, 40, chance(0.25) ? 620 : 260)
  if (chance(0.06)) return { reported, investigated, indicted, closed: after(indicted, 60, 700) }
  const judged = after(indicted, 90, chance(0.3) ? 1300 : 520)
  return { reported, investigated, indicted, judged, final: after(judged, 30, 380) }
}

interface Sentence {
  readonly sentence?: string
  readonly 'sentence-months'?: number
  readonly 'below-minimum'?: string
}

function sentenceOf(draws: Draws, verdict: string | undefined): Sentence {
  if (verdict !== 'convicted') return {}
  const sentence = draws.pick(sentences)
  const months = withLength.has(sentence)
    ? { 'sentence-months': draws.whole(3, sentence === 'prison' ? 60 : 24) }
    : {}
  return { sentence, ...months, 'below-minimum': known(draws, 0.15, draws.chance(0.22) ? 'yes' : 'no') }
}

const isReached = (day: number | undefined): day is number => day !== undefined && day <= horizon

function sectorOf({ indicted, investigated, judged, final }: Course, sentence: string | undefined): string {
  if (isReached(final)) return sentence === 'prison' ? 'corrections' : 'court'
  if (isReached(judged) || isReached(indicted)) return 'court'
  return isReached(investigated) ? 'prosecution' : 'law-enforcement'
}

function itemsOf({ draws, items }: Seizure, { judged, final }: Course) {
  return items.map(({ 'trace-outcome': _outcome, 'recovery-steps': _steps, ...line }) => ({
    ...line,
    'item-outcome': isReached(final)
      ? draws.oneOf(['confiscated', 'confiscated', 'destroyed', 'kept', 'returned'])
      : isReached(judged)
        ? draws.oneOf(['kept', 'confiscated'])
        : 'kept',
  }))
}

const forfeited = new Set<unknown>(['confiscated', 'destroyed'])
const isForfeited = (line: Readonly<Record<string, unknown>>) => forfeited.has(line['item-outcome'])

/** Courts and prosecutors tend to call trafficking possession; a little less from year to year. What stays is not said again. */
function offencesOf({ draws, scene }: Seizure, reported: string, { indicted, judged }: Course) {
  const becomes = (likelihood: number) =>
    reported === 'trafficking' && draws.chance(likelihood * (1.2 - 0.5 * progress(scene.year)))
  const atIndictment = isReached(indicted) && becomes(0.22) ? 'possession' : reported
  const atJudgment = isReached(judged) && becomes(0.16) ? 'possession' : atIndictment
  return {
    ...(atIndictment === reported ? {} : { 'offence-indicted': atIndictment }),
    ...(atJudgment === atIndictment ? {} : { 'offence-judged': atJudgment }),
  }
}

/** The case that a seizure leads to, where somebody was found with the items. */
export function* caseAfter(seizure: Seizure): Generator<InventedRecord> {
  const { scene, draws, number, day, offence, context, persons } = seizure
  if (persons.length === 0 || !draws.chance(0.86)) return
  const course = courseOf(seizure)
  const reportedOn = reached(course.reported)
  if (reportedOn === undefined) return
  const gaps = gapsOf(scene)
  const own = number.replace('-S-', '-K-')
  const verdict = isReached(course.judged) ? pickKnown(draws, gaps / 4, verdicts) : undefined
  const sentence = sentenceOf(draws, verdict)
  const reportedFor = offence === notReported ? 'possession' : offence
  const fields = {
    'case-number': own,
    offence: reportedFor,
    ...offencesOf(seizure, reportedFor, course),
    'criminal-context': context,
    'seized-on': dayText(day),
    'reported-on': reportedOn,
    sector: sectorOf(course, sentence.sentence),
    'investigated-on': reached(course.investigated),
    'indicted-on': reached(course.indicted),
    'closed-on': reached(course.closed),
    ...(isReached(course.investigated) ? { 'prosecution-number': own.replace('-K-', '-KT-') } : {}),
    ...(isReached(course.closed) ? { closure: draws.pick(closures) } : {}),
    ...(isReached(course.indicted) ? { 'court-number': own.replace('-K-', '-KC-') } : {}),
    'judged-on': reached(course.judged),
    ...(verdict === undefined ? {} : { verdict }),
    ...sentence,
    'final-on': reached(course.final),
  }
  const people = persons.map((person) => ({ ...person, role: pickKnown(draws, gaps, roles) }))
  const links = [{ 'seizure-number': number }]
  const items = itemsOf(seizure, course)
  if (isReached(course.final)) {
    putInStore(scene.stores, 'confiscated', yearOf(course.final), items.filter(isForfeited))
  }
  yield invented('criminal-cases', scene.profile.id, draws.id(), {
    ...{ fields, seizures: links, persons: people, items },
  })
}
