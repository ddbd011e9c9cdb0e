// Somebody states that registers are complete for whole months, that nothing happened in them, what their opening stock
// is, or takes that back. All of it is kept or nothing, and every reason against it is said.
import {
  spokenText,
  countsStocks,
  findStatedInterval,
  findRegister,
  institutionWord,
  openingMonth,
  problemWords,
  recordAreas,
  runIntervals,
  statedExamples,
  statersOf,
  type CompletenessStatement,
  type Interval,
  type Person,
  type Register,
  type ProblemCode,
  type Roadmap,
  type StatementProblem,
  type StatementToKeep,
} from '#definition'
import {
  actingAs,
  countRecordsWithin,
  countWaitingWithin,
  readStatedMonths,
  takeChains,
  writeStatements,
  type Database,
} from '#storage'

/** On whose behalf something is stated, and which day it is. */
export interface StatementOffice {
  readonly roadmap: Roadmap
  readonly person: Person
  /** Day on which it is stated, ISO. */
  readonly today: string
  /** The source of a file that is about to be taken whole: what waits of its earlier editions will not wait then. */
  readonly exceptSource?: string | undefined
}

/** What was kept: how many months it speaks of. Or why nothing was. */
export type Stated = { readonly months: number } | { readonly problems: readonly StatementProblem[] }

/** A statement, and where it stood in what was sent. */
interface Placed {
  readonly at: number
  readonly statement: CompletenessStatement
  readonly period: string
}

type Read = { readonly placed: Placed } | { readonly problem: StatementProblem }

function problemAt(
  at: number,
  code: ProblemCode,
  params: Readonly<Record<string, string | number>>,
): StatementProblem {
  return { at, code, params, ...problemWords({ code, params }) }
}

const refused = (at: number, code: ProblemCode, params: Readonly<Record<string, string | number>>): Read => ({
  problem: problemAt(at, code, params),
})

/** Who states it: as it is said, else the only one that keeps the register there. */
function readKeeper({ roadmap }: StatementOffice, sent: StatementToKeep, at: number): Read | string {
  const { jurisdiction, institution } = sent
  const register = findRegister(roadmap, sent.register)
  if (!register) {
    const allowed = roadmap.registers.map(({ id }) => id).join(', ')
    return refused(at, 'statement-no-register', { register: sent.register, allowed })
  }
  const areas = recordAreas(roadmap, register).map(({ id }) => id)
  if (!areas.includes(jurisdiction))
    return refused(at, 'jurisdiction-unknown', { value: jurisdiction, allowed: areas.join(', ') })
  const keepers = statersOf(roadmap, register, jurisdiction)
  const params = { register: spokenText(register.name), jurisdiction, allowed: keepers.join(', ') }
  if (institution === undefined)
    return keepers.length > 1 ? refused(at, 'statement-which-keeper', params) : (keepers[0] ?? '')
  return keepers.includes(institution)
    ? institution
    : refused(at, 'statement-no-keeper', { ...params, institution })
}

/** The register of an opening stock, where it counts none. */
function withoutStock(
  { roadmap }: StatementOffice,
  { kind, register: id }: StatementToKeep,
): Register | undefined {
  const register = kind === 'opening' ? findRegister(roadmap, id) : undefined
  return register && !countsStocks(register) ? register : undefined
}

/** The months of which it speaks: an opening stock is of the last. */
const monthsSaid = ({ kind }: StatementToKeep, interval: Interval): Interval =>
  kind === 'opening' ? openingMonth(interval) : interval

function read(office: StatementOffice, sent: StatementToKeep, at: number): Read {
  const institution = readKeeper(office, sent, at)
  if (typeof institution !== 'string') return institution
  const { jurisdiction, register, period, kind } = sent
  const interval = findStatedInterval(period)
  if (!interval) return refused(at, 'statement-no-period', { period, allowed: statedExamples() })
  const reason = sent.reason?.trim() ?? ''
  if (kind === 'open' && reason === '') return refused(at, 'statement-no-reason', {})
  if (interval.end >= office.today) return refused(at, 'statement-too-early', { period, end: interval.end })
  const stockless = withoutStock(office, sent)
  if (stockless) return refused(at, 'opening-no-stock', { register: spokenText(stockless.name) })
  const statement = {
    jurisdiction,
    register,
    institution,
    ...monthsSaid(sent, interval),
    kind,
    reason: reason || null,
  }
  return { placed: { at, period, statement } }
}

/** Statements that nothing happened, although records say that something did. */
async function findUntrueNils(
  tx: Database,
  { roadmap }: StatementOffice,
  placed: readonly Placed[],
): Promise<StatementProblem[]> {
  const nils = placed.filter(({ statement }) => statement.kind === 'nil')
  const problems: StatementProblem[] = []
  for (const [id, own] of Map.groupBy(nils, ({ statement }) => statement.register)) {
    const register = findRegister(roadmap, id)
    if (!register) continue
    const found = await countRecordsWithin(
      tx,
      register,
      own.map(({ statement }) => statement),
    )
    for (const { at, period, statement } of own) {
      const there = found.find(
        ({ jurisdiction, institution, start, end }) =>
          jurisdiction === statement.jurisdiction &&
          institution === statement.institution &&
          start === statement.start &&
          end === statement.end,
      )
      if (!there) continue
      const { records } = there
      problems.push(problemAt(at, 'nil-not-empty', { register: spokenText(register.name), records, period }))
    }
  }
  return problems
}

/** Statements over months of which rows of imported files still wait. An opening stock holds everything until its end. */
async function findWaiting(
  tx: Database,
  { roadmap, exceptSource }: StatementOffice,
  placed: readonly Placed[],
): Promise<StatementProblem[]> {
  const asked = placed.filter(({ statement }) => statement.kind !== 'open')
  const intervals = asked.map(({ statement }) =>
    statement.kind === 'opening' ? { ...statement, start: '0001-01-01' } : statement,
  )
  return (await countWaitingWithin(tx, intervals, exceptSource)).flatMap(({ at: place, records }) => {
    const one = asked[place]
    if (!one) return []
    const { at, period, statement } = one
    const register = spokenText(findRegister(roadmap, statement.register)?.name ?? { en: statement.register })
    const address = `/registers/${statement.register}/waiting`
    return [problemAt(at, 'statement-rows-wait', { register, records, period, address })]
  })
}

/** What is taken back is what was stated, and no month beside it. */
async function narrowed(
  tx: Database,
  { roadmap }: StatementOffice,
  { at, period, statement }: Placed,
): Promise<CompletenessStatement[] | StatementProblem> {
  if (statement.kind !== 'open') return [statement]
  const months = await readStatedMonths(tx, { ...statement, within: statement })
  const stated = months.filter(({ kind }) => kind !== 'open').map(({ month }) => month)
  if (stated.length > 0) return runIntervals(stated).map((days) => ({ ...statement, ...days }))
  const register = spokenText(findRegister(roadmap, statement.register)?.name ?? { en: statement.register })
  const institution = institutionWord(roadmap, statement, 'en')
  return problemAt(at, 'nothing-to-withdraw', { register, period, institution })
}

const monthsIn = ({ start, end }: CompletenessStatement) =>
  (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
  Number(end.slice(5, 7)) -
  Number(start.slice(5, 7)) +
  1

/** Keeps the statements, in the transaction of whoever calls. The jurisdictions are taken before anything is looked at. */
export async function keepStatements(
  tx: Database,
  office: StatementOffice,
  sent: readonly StatementToKeep[],
): Promise<Stated> {
  const all = sent.map((one, at) => read(office, one, at))
  const wrong = all.flatMap((one) => ('problem' in one ? [one.problem] : []))
  if (wrong.length > 0) return { problems: wrong }
  const placed = all.flatMap((one) => ('placed' in one ? [one.placed] : []))
  await takeChains(
    tx,
    placed.map(({ statement }) => statement.jurisdiction),
  )
  const problems = [...(await findUntrueNils(tx, office, placed)), ...(await findWaiting(tx, office, placed))]
  const statements: CompletenessStatement[] = []
  for (const one of placed) {
    const narrow = await narrowed(tx, office, one)
    if (Array.isArray(narrow)) statements.push(...narrow)
    else problems.push(narrow)
  }
  if (problems.length > 0) return { problems }
  await writeStatements(tx, statements)
  return { months: statements.reduce((sum, one) => sum + monthsIn(one), 0) }
}

/** The same in a transaction of its own. Whoever may not write the register is refused by the database. */
export function stateCompleteness(
  db: Database,
  office: StatementOffice,
  sent: readonly StatementToKeep[],
): Promise<Stated> {
  return actingAs(db, office.person, (tx) => keepStatements(tx, office, sent))
}
