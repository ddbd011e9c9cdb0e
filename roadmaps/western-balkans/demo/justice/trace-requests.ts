// Invented requests to trace the arms of a seizure, with their answers as far as they have come.
import { drawsFor, weighted, type Draws, type InventedRecord } from '#definition'
import { drawState, gapsOf, known, notReported } from '../drawing/answers.ts'
import { dayText, lastYear, numberOfDay, reached } from '../drawing/calendar.ts'
import { inventedPage } from '../drawing/invented-page.ts'
import { invented, progress, type Scene } from '../drawing/scene.ts'
import type { Seizure } from './seizure.ts'

const channels = weighted({ iarms: 34, 'i-24-7': 24, siena: 12, etrace: 8, bilateral: 12, national: 10 })
const asked = weighted({ manufacture: 50, import: 12, 'last-known': 16, 'own-register': 22 })
const statuses = weighted({ answered: 62, closed: 22, refused: 4, acknowledged: 6, 'more-asked': 4, sent: 2 })
const open = weighted({ sent: 40, acknowledged: 45, 'more-asked': 15 })
const lastRecords = weighted({
  ...{ 'in-possession': 30, stolen: 16, lost: 11, deactivated: 5, surrendered: 2, 'in-transit': 4, none: 24 },
  ...{ 'not-reported': 8 },
})
const holders = weighted({
  'private-person': 52,
  'hunter-or-sport-shooter': 12,
  dealer: 9,
  'armed-forces': 15,
  police: 6,
  other: 6,
})

const nothingAsked = new Set<unknown>(['not-initiated', notReported, undefined, 'erased-marking'])

function answerOf(draws: Draws, { day }: Seizure, sent: number, outcome: string) {
  const answered = sent + draws.whole(6, 60) + (draws.chance(0.3) ? draws.whole(30, 400) : 0)
  const day0 = reached(answered)
  const status = outcome === 'pending' || day0 === undefined ? draws.pick(open) : draws.pick(statuses)
  if (status !== 'answered' && status !== 'closed') {
    return { status, ...(status === 'refused' ? { 'answered-on': day0 } : {}) }
  }
  const last = draws.pick(lastRecords)
  if (last === 'none' || last === notReported)
    return { status, 'answered-on': day0, outcome, 'last-record': last }
  const age = draws.whole(200, 2300)
  return {
    ...{ status, 'answered-on': day0, outcome, 'last-record': last },
    'last-record-on': dayText(day - age),
    'last-record-state': drawState(draws),
    'last-holder': draws.pick(holders),
    'time-to-crime': age,
  }
}

const actions = weighted({ 'semi-automatic': 52, repeating: 24, automatic: 13, 'single-shot': 11 })

/** What a table of reference asks for besides; long arms have long barrels. */
function identityOf(draws: Draws, { 'firearm-type': type }: Seizure['items'][number]) {
  const isShort = type === 'pistol' || type === 'revolver'
  return {
    action: draws.pick(actions),
    ...(draws.chance(0.4) ? { 'barrel-length': isShort ? draws.whole(70, 160) : draws.whole(280, 720) } : {}),
    ...(draws.chance(0.15) ? { 'proof-marks': 'Mark of a proof house' } : {}),
  }
}

function traceOf(
  seizure: Seizure,
  from: string,
  line: Seizure['items'][number],
  at: number,
): InventedRecord | undefined {
  const { scene, draws, number, day, offence } = seizure
  const sent = day + draws.whole(1, 30) + (draws.chance(0.2) ? draws.whole(20, 200) : 0)
  const sentOn = reached(sent)
  if (sentOn === undefined) return undefined
  const { 'trace-outcome': outcome, 'recovery-steps': _steps, ...item } = line
  const answers = answerOf(draws, seizure, sent, String(outcome))
  const fields = {
    day: sentOn,
    'case-number': `${number.replace('-S-', '-T-')}.${at + 1}`,
    direction: 'sent',
    addressee: drawState(draws),
    asked: draws.pick(asked),
    channel: draws.pick(channels),
    urgency: draws.chance(0.12) ? 'urgent' : 'routine',
    'recovered-on': dayText(day),
    offence: known(draws, gapsOf(scene), offence),
    'intended-use': 'Evidence in criminal proceedings',
    circumstances: `Invented: found in seizure ${number}.`,
    'due-on': dayText(sent + 60),
    ...answers,
    ...feedbackOn(scene, `${number}.${at + 1}`, answers),
    ...exchangeOf(scene, `${number}.${at + 1}`, answers),
    'opened-by': `seizures items ${from} ${at + 1}`,
  }
  const seizures = [{ 'seizure-number': number }]
  const record = invented('trace-requests', scene.profile.id, draws.id(), {
    fields,
    items: [{ ...item, ...identityOf(draws, item) }],
    seizures,
  })
  return { ...record, ...pageOf(scene, number, at) }
}

/** Numbers of the first seizures of a year: where a firearm of theirs is traced, a page lies beside the request. */
const firstNumbers = /-0000\d$/

function pageOf({ profile, seed, year }: Scene, number: string, at: number) {
  if (year !== lastYear || at > 0 || !firstNumbers.test(number)) return {}
  const title = 'Markings of the firearm'
  const lines = [`Seizure: ${number}`, '', 'Invented: there is no such firearm, and no photograph of it.']
  return {
    files: [
      inventedPage({ seed, about: `${profile.id} ${number}`, title, circle: 'own-side' as const, lines }),
    ],
  }
}

/** Feedback is owed on every answer and becomes usual only slowly. Drawn by itself, so that nothing else changes. */
export function feedbackOn(scene: Scene, number: string, answers: { readonly [field: string]: unknown }) {
  const answered = answers['answered-on']
  if (typeof answered !== 'string' || answers.status === 'refused') return {}
  const draws = drawsFor(scene.seed, 'feedback', scene.profile.id, number)
  if (!draws.chance(0.15 + 0.6 * progress(scene.year))) return {}
  const day = reached(numberOfDay(answered) + draws.whole(3, 120))
  return day === undefined ? {} : { 'feedback-on': day, feedback: 'Invented: it was of use.' }
}

/** What was said on the way, and the ground of a refusal. Drawn by itself, so that nothing else changes. */
export function exchangeOf(scene: Scene, number: string, { status }: { readonly [field: string]: unknown }) {
  const draws = drawsFor(scene.seed, 'exchange', scene.profile.id, number)
  const ground = draws.oneOf(['investigation', 'confidentiality', 'competence', 'too-little', 'records-gone'])
  return {
    ...(status === 'refused' ? { 'refusal-ground': ground } : {}),
    ...(status === 'more-asked' ? { question: 'Invented: is there a photograph of the marks?' } : {}),
    ...(draws.chance(0.05) ? { supplement: 'Invented: a photograph of the marks.' } : {}),
  }
}

/** A request for every arm whose tracing was begun. */
export function* tracesAfter(seizure: Seizure, record: string): Generator<InventedRecord> {
  for (const [at, line] of seizure.items.entries()) {
    if (nothingAsked.has(line['trace-outcome'])) continue
    const request = traceOf(seizure, record, line, at)
    if (request) yield request
  }
}
