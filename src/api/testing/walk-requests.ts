// Every way that requests of a kind can go, walked on a database: from sent to each end, step by step, seen from both sides.
import {
  findField,
  findList,
  isRequestRegister,
  recordFields,
  whoIsAsked,
  type Answers,
  type Field,
  type RequestAnswer,
  type RequestKind,
  type RequestRegister,
  type RequestStep,
  type Roadmap,
} from '#definition'
import { readRequest, takeRequestStep } from '#review'
import { actingAs, administrator, type Database } from '#storage'
import { keepWithRequests } from '../routes/records/keep-requests.ts'

const today = '2024-03-08'

/** An answer that the field takes. */
function anAnswer(field: Field, number: string): string {
  const list = findList(field)
  if (list) return Object.keys(list.codes)[0] ?? ''
  if (field.kind === 'record-identifier') return number
  if (field.kind === 'date') return today
  return field.kind === 'whole-number' ? '3' : 'Said.'
}

export function registerOf(roadmap: Roadmap, kind: RequestKind): RequestRegister {
  const found = roadmap.registers.find(({ id }) => id === kind.register)
  if (!found || !isRequestRegister(found)) throw new Error(`No requests are kept by ${kind.register}.`)
  return found
}

/** The ways from the first state to one that is over, each state once: as lists of steps. */
export function waysOf({ requestFlow: { first, waits, steps } }: RequestRegister): RequestStep[][] {
  const from = (state: string, seen: readonly string[]): RequestStep[][] => {
    if (waits[state] === undefined) return [[]]
    return steps
      .filter((step) => step.from.includes(state) && !seen.includes(step.to))
      .flatMap((step) => from(step.to, [...seen, step.to]).map((rest) => [step, ...rest]))
  }
  // A way back to a state is walked too: more is asked and told, and then it goes on.
  const back = steps.flatMap((step) => {
    const before = steps.find(({ to }) => step.from.includes(to) && to !== first)
    const after = steps.find(({ from: starts, by }) => starts.includes(step.to) && by === waits[step.to])
    return before?.from.includes(first) && after && waits[after.to] === undefined
      ? [[before, step, after]]
      : []
  })
  return [...from(first, [first]), ...back]
}

/** Who asks and who is asked: institutions of two jurisdictions, where the kind has them. */
function sidesOf(roadmap: Roadmap, kind: RequestKind) {
  const { keptBy } = registerOf(roadmap, kind)
  const askers = roadmap.jurisdictions.flatMap(({ id: jurisdiction, institutions = [] }) =>
    institutions
      .filter((one) => (kind.askedBy ?? keptBy).includes(one.kind))
      .map(({ id }) => ({ jurisdiction, id })),
  )
  const [asker] = askers
  const asked = whoIsAsked(roadmap, kind.id).find((one) => one.jurisdiction !== asker?.jurisdiction)
  if (!asker || !asked) throw new Error(`Nobody can send a request of the kind ${kind.id}.`)
  return { asker, asked }
}

export interface WalkedWay {
  readonly steps: readonly string[]
  /** Where it stands at the end, on both sides. */
  readonly asking: RequestAnswer
  readonly asked: RequestAnswer
}

/** Sends a request of the kind, and takes these steps in it, each on its own side. */
export async function walk(
  db: Database,
  {
    roadmap,
    kind,
    number,
  }: { readonly roadmap: Roadmap; readonly kind: RequestKind; readonly number: string },
  way: readonly RequestStep[],
): Promise<WalkedWay> {
  const register = registerOf(roadmap, kind)
  const { direction, otherSide } = register.requestFlow
  const { asker, asked } = sidesOf(roadmap, kind)
  const office = { roadmap, register, person: administrator, today }
  const fields: Answers = {
    ...Object.fromEntries(
      recordFields(register)
        .filter(
          ({ isRequired, id }) => isRequired && id !== otherSide.name && id !== register.requestFlow.state,
        )
        .map((field) => [field.id, anAnswer(field, number)]),
    ),
    ...(kind.where ? { [kind.where.field]: kind.where.is } : {}),
    ...{ [direction.field]: direction.asking, [otherSide.institution]: asked.id },
  }
  const body = { jurisdiction: asker.jurisdiction, institution: asker.id, fields, children: {} }
  const kept = await keepWithRequests(db, office, null, body)
  if ('refusal' in kept) throw new Error(`${kind.id}: ${JSON.stringify(kept.refusal.problems)}`)
  const { id } = kept.record
  const keys = {
    asking: { jurisdiction: asker.jurisdiction, id },
    asked: { jurisdiction: asked.jurisdiction, id: `${id}-asked` },
  }
  const see = (side: 'asking' | 'asked') =>
    actingAs(db, administrator, (tx) => readRequest(tx, office, keys[side]))
  for (const step of way) {
    const { version } = await see(step.by)
    const answers = (step.gives ?? []).flatMap((field) => {
      const found = findField(recordFields(register), field)
      return found && step.needs?.includes(field) ? [[field, anAnswer(found, number)] as const] : []
    })
    const taken = await takeRequestStep(db, office, keys[step.by], {
      ...{ step: step.id, version, fields: Object.fromEntries(answers) },
    })
    if ('refusal' in taken)
      throw new Error(`${kind.id}, ${step.id}: ${JSON.stringify(taken.refusal.problems)}`)
  }
  return { steps: way.map((step) => step.id), asking: await see('asking'), asked: await see('asked') }
}
