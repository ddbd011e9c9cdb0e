// Invented requests between institutions: information, legal assistance, tasks, feedback and inspections, kept by both sides.
import {
  dueOn,
  drawsFor,
  institutionText,
  numberAcross,
  textIn,
  type Draws,
  type InventedRecord,
  type RequestKind,
} from '#definition'
import { jurisdictions } from '../../jurisdictions/index.ts'
import { requestKinds } from '../../requests/index.ts'
import { westernBalkans } from '../../index.ts'
import { dayText, drawDay, lastYear, numberOfDay, reached } from '../drawing/calendar.ts'
import { inventedPage } from '../drawing/invented-page.ts'
import {
  drawsOf,
  invented,
  inventedNumber,
  progress,
  sized,
  type Inventing,
  type Scene,
} from '../drawing/scene.ts'

interface Usual {
  readonly perYear: number
  readonly subject: string
  readonly abroad: number
}

/** What is asked, by kind, and how often in a year of a jurisdiction. A kind that is not named has plain ones. */
const usual: Readonly<Record<string, Usual>> = {
  'information-request': { perYear: 14, subject: 'Invented: ownership of a firearm', abroad: 0.5 },
  'letter-rogatory': { perYear: 4, subject: 'Invented: hearing of a witness', abroad: 0.9 },
  'focal-point-task': { perYear: 8, subject: 'Invented: ballistic comparison', abroad: 0 },
  'mandatory-feedback': { perYear: 6, subject: 'Invented: what became of a notice', abroad: 0.6 },
  'inspection-order': { perYear: 6, subject: 'Invented: inspection of a dealer', abroad: 0 },
  'figure-question': { perYear: 2, subject: 'Invented: parts of a figure do not add up', abroad: 0 },
}

const usualOf = ({ id, singular }: RequestKind): Usual =>
  usual[id] ?? { perYear: 4, subject: `Invented: ${textIn(singular, 'en')}`, abroad: 0.3 }

/** What only some kinds ask. */
const besides: Readonly<Record<string, object>> = {
  'information-request': { offence: 'trafficking' },
  'letter-rogatory': { offence: 'trafficking', 'legal-basis': 'Invented treaty' },
  'inspection-order': { 'legal-basis': 'Invented law', entity: 'dealer' },
  // Of figures that have been corrected since: nothing of it is found any more.
  'figure-question': { findings: 'seizure-cases:0000000000000000' },
}

const grounds = ['investigation', 'confidentiality', 'competence', 'too-little', 'not-an-offence'] as const
const uses = ['new-case', 'in-a-case', 'analysis', 'known-before', 'no-use'] as const

/** An institution of one of the kinds; of the jurisdiction itself, or of another one. */
function drawInstitution(
  draws: Draws,
  area: string,
  kinds: readonly string[],
  isAbroad: boolean,
): string | undefined {
  const places = jurisdictions.filter(({ id }) => (id === area) !== isAbroad)
  const [first, ...others] = places.flatMap(({ institutions = [] }) =>
    institutions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
  )
  return first === undefined ? undefined : draws.oneOf([first, ...others])
}

const areaOf = (institution: string) =>
  jurisdictions.find(({ institutions = [] }) => institutions.some(({ id }) => id === institution))

/** The answer as far as it has come by the end of the last year. */
function answerOf(draws: Draws, kind: RequestKind, { year }: Scene, [sent, due]: readonly [number, number]) {
  const isLate = draws.chance(0.45 - 0.25 * progress(year))
  const day = reached(isLate ? due + draws.whole(1, 90) : draws.whole(sent + 1, due))
  if (day === undefined || draws.chance(0.05))
    return draws.chance(0.3)
      ? { status: 'more-asked', question: 'Invented: which case is it?' }
      : { status: draws.chance(0.5) ? 'sent' : 'acknowledged' }
  if (draws.chance(0.06))
    return { status: 'refused', 'answered-on': day, 'refusal-ground': draws.oneOf(grounds) }
  const use = kind.id === 'mandatory-feedback' ? { 'use-made': draws.oneOf(uses) } : {}
  const answered = { 'answered-on': day, answer: 'Invented: what was asked for.', ...use }
  const told = reached(numberOfDay(day) + draws.whole(3, 90))
  if (told === undefined || !draws.chance(0.2 + 0.6 * progress(year)))
    return { status: 'answered', ...answered }
  const status = draws.chance(0.7) ? 'closed' : 'feedback'
  return { status, ...answered, 'feedback-on': told, feedback: 'Invented: it was of use.' }
}

/** What is sent with a request of each kind, and what comes back with its answer. */
const pages: Readonly<Record<string, readonly [sent: string, answered: string]>> = {
  'information-request': ['Description of the firearm', 'Extract of the register of owners'],
  'letter-rogatory': ['Questions to the witness', 'Record of the hearing'],
  'focal-point-task': ['Task and exhibits', 'Report of the comparison'],
  'mandatory-feedback': ['Notice that was shared', 'Use that was made of the notice'],
  'inspection-order': ['Order of the inspection', 'Record of the inspection'],
  'figure-question': ['Figures in question', 'Extract of the register'],
}

const plainPages = ['What is asked', 'Answer'] as const

/** So many requests of a kind have pages beside them, of a jurisdiction in the last year. */
const withPages = 2

/** The page of one side, for both: of who asks, or of who has answered. */
function pageOf({ profile, seed, year }: Scene, kind: RequestKind, at: number, { side, number }: PageSide) {
  if (year !== lastYear || at > withPages) return {}
  const [sent, answered] = pages[kind.id] ?? plainPages
  const title = side === 'asking' ? sent : answered
  const lines = [`Number: ${number}`, '', 'Invented: nothing of this happened, and no person is meant.']
  const about = `${profile.id} ${number} ${side}`
  return { files: [inventedPage({ seed, about, title, circle: 'both-sides' as const, lines })] }
}

interface PageSide {
  readonly side: 'asking' | 'asked'
  readonly number: string
}

/** Who asks whom. */
function partiesOf(draws: Draws, kind: RequestKind, area: string) {
  const keptBy = westernBalkans.registers.find(({ id }) => id === kind.register)?.keptBy ?? []
  const from = drawInstitution(draws, area, kind.askedBy ?? keptBy, false)
  const isAbroad = draws.chance(usualOf(kind).abroad)
  return { from, to: drawInstitution(draws, area, kind.askedOf ?? keptBy, isAbroad) }
}

/** With what the numbers of a kind begin: three letters of its id, or as many as no other kind has. */
function letters({ id }: RequestKind): string {
  let length = 3
  const isShared = () =>
    requestKinds.some((other) => other.id !== id && other.id.startsWith(id.slice(0, length)))
  while (length < id.length && isShared()) length += 1
  return id.slice(0, length).toUpperCase()
}

/** Both records of one request. */
function* requestOf(scene: Scene, draws: Draws, kind: RequestKind, at: number): Generator<InventedRecord> {
  const area = scene.profile.id
  const { subject } = usualOf(kind)
  const { from, to } = partiesOf(draws, kind, area)
  if (from === undefined || to === undefined || from === to) return
  const sent = drawDay(draws, scene.year)
  const asked = areaOf(to)
  const toArea = asked?.id ?? area
  const due = dueOn(kind, dayText(sent), asked)
  const number = inventedNumber(`R-${letters(kind)}`, scene.year, at)
  const fields = {
    ...{
      kind: kind.id,
      day: dayText(sent),
      channel: toArea === area ? 'national' : 'siena',
      urgency: 'routine',
    },
    ...{ subject, body: 'Invented: please answer.', 'due-on': due },
    ...besides[kind.id],
    ...answerOf(draws, kind, scene, [sent, numberOfDay(due)]),
    ...(draws.chance(0.1) ? { supplement: 'Invented: more on the case.' } : {}),
  }
  const id = draws.id()
  const mine = {
    direction: 'sent',
    'case-number': number,
    addressee: institutionText(westernBalkans, toArea, to),
  }
  const theirs = {
    direction: 'received',
    'case-number': numberAcross(westernBalkans, number, { jurisdiction: area, institution: from }),
    addressee: institutionText(westernBalkans, area, from),
  }
  const note = draws.chance(0.1) ? { remark: 'Invented.' } : {}
  const own = invented('requests', area, id, {
    fields: { ...fields, ...mine, ...note, 'other-institution': to },
  })
  yield { ...own, institution: from, ...pageOf(scene, kind, at, { side: 'asking', number }) }
  const other = invented('requests', toArea, `${id}-asked`, {
    fields: { ...fields, ...theirs, 'other-institution': from },
  })
  const answered = 'answer' in fields ? pageOf(scene, kind, at, { side: 'asked', number }) : {}
  yield { ...other, institution: to, ...answered }
}

export const requests: Inventing = {
  registers: ['requests'],
  *records(scene) {
    for (const kind of requestKinds.filter(({ register }) => register === 'requests')) {
      const draws = drawsOf(scene, kind.id)
      const made = sized(draws, scene, usualOf(kind).perYear, 2)
      for (let at = 1; at <= made; at += 1) yield* requestOf(scene, draws, kind, at)
    }
  },
}

/** The police of another jurisdiction asked, as some requests to trace an arm say. Drawn by itself, so that nothing else changes. */
export function askerOf(scene: Scene, number: string) {
  const draws = drawsFor(scene.seed, 'who asks', scene.profile.id, number)
  if (!draws.chance(0.3)) return {}
  const from = drawInstitution(draws, scene.profile.id, ['police'], true)
  const area = from === undefined ? undefined : areaOf(from)
  if (from === undefined || !area) return {}
  return { 'other-institution': from, addressee: institutionText(westernBalkans, area.id, from) }
}
