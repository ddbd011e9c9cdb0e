// A figure of a source is taken back by hand, with a reason, and that is undone: everything in one transaction.
import {
  findDataElement,
  notApplicable,
  Refused,
  total,
  type KeptWithdrawal,
  type ObservationToWithdraw,
  type Person,
  type Roadmap,
} from '#definition'
import { actingAs, readWithdrawals, undoWithdrawal, withdrawObservation, type Database } from '#storage'

/** Who takes back, and in which roadmap. */
interface Office {
  readonly roadmap: Roadmap
  readonly person: Person
}

function reasonOf(reason: string): string {
  const given = reason.trim()
  if (given === '') throw new Refused('withdrawal-reason', {}, 'bad-request')
  return given
}

async function getWithdrawal(tx: Database, roadmap: Roadmap, id: string): Promise<KeptWithdrawal> {
  const [kept] = await readWithdrawals(tx, roadmap, { id })
  if (!kept) throw new Refused('withdrawal-unknown', {}, 'not-found')
  return kept
}

/**
 * Takes back what a source says, in every edition so far.
 *
 * @throws Refused where the source says no such thing, or nothing that holds
 */
export async function withdrawFigure(
  db: Database,
  { roadmap, person }: Office,
  wanted: ObservationToWithdraw,
): Promise<KeptWithdrawal> {
  const reason = reasonOf(wanted.reason)
  const element = findDataElement(roadmap, wanted.element)
  if (!element) throw new Refused('element-unknown', { id: wanted.element }, 'bad-request')
  const { jurisdiction, start, end, source, basis = 'actual' } = wanted
  const { accumulation = element.accumulation, itemClass = notApplicable, codes = {} } = wanted
  const every = Object.fromEntries(element.dimensions.map(({ id }) => [id, codes[id] ?? total]))
  const fact = { jurisdiction, element: element.id, start, end, accumulation, basis, itemClass, codes: every }
  return actingAs(db, person, async (tx) => {
    const id = await withdrawObservation(tx, person, { ...fact, source, reason })
    if (id === undefined) throw new Refused('observation-not-there', {}, 'not-found')
    return getWithdrawal(tx, roadmap, id)
  })
}

/**
 * Undoes a withdrawal: the figure holds again, as far as nothing later does.
 *
 * @throws Refused where there is no such withdrawal, or it was undone before
 */
export async function undoFigureWithdrawal(
  db: Database,
  { roadmap, person }: Office,
  id: string,
  reason: string,
): Promise<KeptWithdrawal> {
  const given = reasonOf(reason)
  return actingAs(db, person, async (tx) => {
    const outcome = await undoWithdrawal(tx, person, id, given)
    if (outcome === 'unknown') throw new Refused('withdrawal-unknown', {}, 'not-found')
    if (outcome === 'done before') throw new Refused('withdrawal-undone', {}, 'conflict')
    return getWithdrawal(tx, roadmap, id)
  })
}
