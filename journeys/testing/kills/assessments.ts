// What is judged of a jurisdiction: an assessment that is written, one that is taken away, the steps of its report and questions about it.
import {
  pathTo,
  type AssessmentHistory,
  type OneAssessmentAnswer,
  type Submission,
  type Threads,
} from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { newThing, sendChange } from './notebook.ts'

const jurisdiction = 'zenda'
/** Each text is written into one of them, by the digits of its name; two who meet are told so, and only one is kept. */
const places = [...[1, 2, 3, 4].flatMap((report) => ['A.1', 'B.1'].map((element) => ({ report, element })))]
const placeOf = (name: string) => places[Number(name.replaceAll(/\D/g, '')) % places.length]
const pathOf = ({ report, element }: (typeof places)[number]) =>
  pathTo('oneAssessment', jurisdiction, String(report), element)
const nameOfText = (text: string) => `assessment ${text}`

/** Writes a text into one of the places. Gives the version that was confirmed. */
async function write(caller: Caller, name: string): Promise<number | undefined> {
  const place = placeOf(name)
  if (!place) return undefined
  const { body } = await askWaymark<OneAssessmentAnswer>(caller.address, pathOf(place))
  const version = body.current?.version ?? 0
  const thing = newThing(caller.notebook, [nameOfText(name)])
  const isKept = await sendChange(caller.notebook, thing, 'written', async () => {
    const json = { version, step: 'begun', texts: { story: name } }
    return (await askWaymark(caller.address, pathOf(place), { method: 'PUT', json })).status === 200
  })
  return isKept ? version + 1 : undefined
}

/** An assessment is written. */
export const assessment: Kind = async (caller) => {
  await write(caller, caller.nextName())
}

/** An assessment is written and taken away; its reason is found again, once. */
export const assessmentTakenAway: Kind = async (caller) => {
  const name = caller.nextName()
  const version = await write(caller, name)
  const place = placeOf(name)
  if (version === undefined || !place) return
  const reason = `${name} away`
  const thing = newThing(caller.notebook, [nameOfText(reason)])
  await sendChange(caller.notebook, thing, 'written', async () => {
    const path = `${pathOf(place)}/restored`
    const json = { version, to: 0, reason }
    return (await askWaymark(caller.address, path, { method: 'POST', json })).status === 200
  })
}

const submissionPath = (report: number) => pathTo('oneSubmission', jurisdiction, 'story', String(report))
const nameOfStep = (reason: string) => `step ${reason}`

/** A report is signed, or sent back where it is signed already: each time a step with a reason of its own. */
export const reportStep: Kind = async (caller) => {
  const reason = caller.nextName()
  const report = placeOf(reason)?.report ?? 1
  const path = submissionPath(report)
  const ask = () => askWaymark<Submission>(caller.address, path)
  let { body } = await ask()
  if (body.assessed === 0) {
    await write(caller, reason)
    body = (await ask()).body
  }
  const next = body.next.find(({ may }) => may === 'yes')
  if (!next) return
  const thing = newThing(caller.notebook, [nameOfStep(reason)])
  await sendChange(caller.notebook, thing, 'taken', async () => {
    const json = { seen: body.number, action: next.action, reason }
    return (await askWaymark(caller.address, `${path}/steps`, { method: 'POST', json })).status === 200
  })
}

const nameOfEntry = (body: string) => `entry ${body}`

/** A question about a report is asked, and answered. */
export const questionAnswered: Kind = async (caller) => {
  const name = caller.nextName()
  const place = placeOf(name)
  if (!place) return
  const path = `${submissionPath(place.report)}/questions`
  const send = async (body: string, to: string, json: object) => {
    let asked: Threads | undefined
    const thing = newThing(caller.notebook, [nameOfEntry(body)])
    await sendChange(caller.notebook, thing, 'said', async () => {
      const answer = await askWaymark<Threads>(caller.address, to, { method: 'POST', json })
      if (answer.status === 200) asked = answer.body
      return answer.status === 200
    })
    return asked
  }
  const question = { element: place.element, part: 'story', paragraph: 0, circle: 'jurisdiction', body: name }
  const asked = await send(name, path, question)
  const thread = asked?.threads.find(({ entries }) => entries.some(({ body }) => body === name))
  if (!thread) return
  const answer = `${name} answered`
  await send(answer, `${path}/${encodeURIComponent(thread.id)}`, { kind: 'answer', body: answer })
}

/** How each text, each reason and each step stands. One that was kept twice over stands twice. */
export async function readAssessed(address: string): Promise<Map<string, string[]>> {
  const standing = new Map<string, string[]>()
  const note = (name: string, state: string) => standing.set(name, [...(standing.get(name) ?? []), state])
  for (const place of places) {
    const { body } = await askWaymark<AssessmentHistory>(address, `${pathOf(place)}/history`)
    for (const { texts, reason } of body.versions) {
      if (texts['story']) note(nameOfText(texts['story']), 'written')
      if (reason !== null) note(nameOfText(reason), 'written')
    }
  }
  for (const report of new Set(places.map((one) => one.report))) {
    const { status, body } = await askWaymark<Submission>(address, submissionPath(report))
    if (status !== 200) continue
    if (!body.isIntact) note(`report ${report}`, 'other than it was signed')
    for (const { reason } of body.actions) if (reason !== null) note(nameOfStep(reason), 'taken')
    const about = await askWaymark<Threads>(address, `${submissionPath(report)}/questions`)
    for (const { entries } of about.body.threads)
      for (const { body: said } of entries) note(nameOfEntry(said), 'said')
  }
  return standing
}
