// Invented reports go from hand to hand as real ones do: signed, approved and released by somebody of each role, who is nobody.
import { currentDay, Refused, type HeldRole, type InventedStep, type Role, type Roadmap } from '#definition'
import { actingAs, administrator, takeStep, type Database, type FiguresToFreeze } from '#storage'
import { addPerson, giveRole } from './roles/held-roles.ts'

/** A step, who takes it, and how many were taken with its report before. */
interface ToTake {
  readonly step: InventedStep
  readonly role: string
  readonly seen: number
}

/** The first role of the roadmap that may take the step, and is no administrator's: as that one everything invented was written. */
function roleFor({ submissionFlow, roles }: Roadmap, { action }: InventedStep): string {
  const right = submissionFlow?.steps.find(({ id }) => id === action)?.right
  const isTaker = ({ records = [], administers }: Role) =>
    !administers && records.some(({ may }) => may.some((one) => one === right))
  const role = roles.find(isTaker)
  if (role) return role.id
  throw new Refused('step-unknown', { action, allowed: roles.map(({ id }) => id).join(', ') }, 'bad-request')
}

function toTake(roadmap: Roadmap, steps: Iterable<InventedStep>): ToTake[] {
  const taken = new Map<string, number>()
  return [...steps].map((step) => {
    const place = `${step.jurisdiction} ${step.product} ${step.report}`
    const seen = taken.get(place) ?? 0
    taken.set(place, seen + 1)
    return { step, role: roleFor(roadmap, step), seen }
  })
}

/** Steps that follow each other and are taken by the same role. */
function inTurns(all: readonly ToTake[]): ToTake[][] {
  const turns: ToTake[][] = []
  for (const one of all) {
    const last = turns.at(-1)
    if (last?.[0]?.role === one.role) last.push(one)
    else turns.push([one])
  }
  return turns
}

const idOf = (role: string) => `invented-${role}`

/** They have no account, and hold their role everywhere until the day is over. */
async function addPeople(db: Database, roles: Iterable<string>): Promise<void> {
  const everywhere = { jurisdiction: '*', institution: '*', from: null }
  const until = currentDay()
  await actingAs(db, administrator, async (tx) => {
    for (const role of roles) {
      await addPerson(tx, idOf(role))
      await giveRole(tx, idOf(role), { ...everywhere, role, until } satisfies HeldRole)
    }
  })
}

/** What a step freezes that the database does not freeze by itself: documents, as whoever signs them reads them. */
export type FrameOf = (tx: Database, step: InventedStep) => Promise<FiguresToFreeze | null>

/**
 * Takes the invented steps, in their order.
 *
 * @throws Refused where no role of the roadmap may take one
 */
export async function submitInvented(
  db: Database,
  roadmap: Roadmap,
  steps: Iterable<InventedStep>,
  frameOf: FrameOf,
): Promise<void> {
  const all = toTake(roadmap, steps)
  if (all.length === 0) return
  await addPeople(db, new Set(all.map(({ role }) => role)))
  for (const turn of inTurns(all)) {
    const [{ role } = { role: '' }] = turn
    await actingAs(db, { id: idOf(role), role }, async (tx) => {
      for (const { step, seen } of turn) {
        const { action, reason = '', pins = [], ...place } = step
        await takeStep(tx, place, { action, reason, seen, pins }, await frameOf(tx, step))
      }
    })
  }
}
