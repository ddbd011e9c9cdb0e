// A step of a request is taken: the record gets a version more, the other side hears of it, and a row that waited for it its outcome.
import {
  spokenText,
  requestStateName,
  checkRecord,
  daysBetween,
  isEmpty,
  recordFields,
  Refused,
  requestBrief,
  requestIdOf,
  stepsNow,
  textIn,
  textOf,
  type AnswerProblem,
  type Answers,
  type NotKept,
  type RecordAnswer,
  type RequestStep,
  type RequestStepToTake,
  wordsOf,
} from '#definition'
import {
  actingAs,
  findRecord,
  isPassing,
  lockRequest,
  readRecord,
  type Database,
  type RecordKey,
} from '#storage'
import { deliver } from './deliver.ts'
import { bringOutcome } from './bring-outcome.ts'
import { writeStep, type RequestOffice } from './request-office.ts'

/** What became of it: the record as it is now, or what has to be mended. */
export type StepTaken = { readonly record: RecordAnswer } | { readonly refusal: NotKept }

/** The step, if it is possible now. */
function findStep(
  { roadmap, register, today }: RequestOffice,
  record: RecordAnswer,
  wanted: string,
): RequestStep {
  const { steps } = register.requestFlow
  const step = steps.find(({ id }) => id === wanted)
  if (!step) {
    const allowed = steps.map(({ id }) => id).join(', ')
    throw new Refused('request-step-unknown', { step: wanted, allowed }, 'unprocessable')
  }
  const brief = requestBrief(roadmap, register, record, today)
  if (brief && stepsNow(register, brief).some(({ id }) => id === wanted)) return step
  const state = spokenText(requestStateName(register, record.fields))
  throw new Refused('request-step-not-now', { step: spokenText(step.name), state }, 'conflict')
}

/** Days that nobody counted, where both of their ends are known. */
function spansOf({ register }: RequestOffice, fields: Answers): Answers {
  const spans = Object.entries(register.requestFlow.spans ?? {})
  return Object.fromEntries(
    spans.flatMap(([id, { from, to }]) => {
      const [first, last] = [textOf(fields[from]), textOf(fields[to])]
      if (!isEmpty(fields[id]) || first === '' || last === '' || last < first) return []
      return [[id, daysBetween(first, last)]]
    }),
  )
}

/** The answers of the record after the step, as they are to be checked. */
function answersAfter(
  office: RequestOffice,
  { fields }: RecordAnswer,
  step: RequestStep,
  sent: Answers,
): Answers {
  const { register, today } = office
  const given = new Set(step.gives ?? [])
  const said = Object.fromEntries(Object.entries(sent).filter(([id]) => given.has(id)))
  const day = step.on === undefined ? {} : { [step.on]: today }
  const after = { ...fields, ...said, ...day, [register.requestFlow.state]: step.to }
  return { ...after, ...(step.on === register.requestFlow.days.answered ? spansOf(office, after) : {}) }
}

const missing = (register: RequestOffice['register'], step: RequestStep, fields: Answers): AnswerProblem[] =>
  (step.needs ?? [])
    .filter((id) => isEmpty(fields[id]))
    .map((field) => {
      const found = recordFields(register).find(({ id }) => id === field)
      const name = found ? spokenText(found.name) : field
      return { field, ...wordsOf('request-step-needs', { field: name, step: spokenText(step.name) }) }
    })

const refuse = (problems: readonly AnswerProblem[]): StepTaken => ({
  refusal: { problems, alike: [], current: null, statements: [] },
})

/** The record as the person may change it now. */
async function findChangeable(
  tx: Database,
  { register }: RequestOffice,
  key: RecordKey,
  version: number,
): Promise<RecordAnswer> {
  const seen = await readRecord(tx, register, key)
  if (!seen || seen.action === 'withdrawn') throw new Refused('request-unknown', {}, 'not-found')
  const current = await findRecord(tx, register, key)
  if (!current) throw new Refused('request-no-right', {}, 'forbidden')
  if (current.version !== version) throw new Refused('step-changed', {}, 'conflict')
  return current
}

/** What is said of the step in the history of both sides. */
const reasonOf = (step: RequestStep, said: string): string =>
  said === '' ? textIn(step.done, 'en') : `${textIn(step.done, 'en')}: ${said}`

async function take(
  tx: Database,
  office: RequestOffice,
  key: RecordKey,
  sent: RequestStepToTake,
): Promise<StepTaken> {
  const { register, person } = office
  await lockRequest(tx, requestIdOf(key.id))
  const current = await findChangeable(tx, office, key, sent.version)
  const step = findStep(office, current, sent.step)
  const fields = answersAfter(office, current, step, sent.fields ?? {})
  const { accepted = {} } = current
  const said = sent.reason?.trim() ?? ''
  const draft = {
    fields,
    children: current.children,
    accepted: said === '' ? accepted : { '*': said, ...accepted },
  }
  const checked = checkRecord(register, draft)
  const problems = [...missing(register, step, fields), ...checked.problems]
  if (problems.length > 0) return refuse(problems)
  const reason = reasonOf(step, said)
  const record = {
    ...checked.record,
    institution: current.institution,
    ...(current.isDeliberate ? { isDeliberate: true as const } : {}),
  }
  const version = current.version + 1
  await deliver(tx, office, { key, record, version, reason, isStep: true })
  await writeStep(tx, office, { key, record, current, person, reason })
  await bringOutcome(tx, office, { key, record })
  const taken = await readRecord(tx, register, key)
  if (!taken) throw new Refused('request-unknown', {}, 'not-found')
  return { record: taken }
}

const mostTries = 4

/**
 * Takes a step in a request, on the side whose record is named.
 *
 * @throws Refused where it is not possible now, not for this person, or somebody changed the record meanwhile
 */
export async function takeRequestStep(
  db: Database,
  office: RequestOffice,
  key: RecordKey,
  sent: RequestStepToTake,
): Promise<StepTaken> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await actingAs(db, office.person, (tx) => take(tx, office, key, sent))
    } catch (error) {
      if (tries === mostTries || !isPassing(error)) throw error
    }
  }
}
