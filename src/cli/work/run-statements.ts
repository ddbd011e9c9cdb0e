// Lists, states and takes back statements of completeness from the terminal: here on the database, or at the Waymark that
// is running on it.
import {
  apiPaths,
  currentDay,
  findStatedInterval,
  institutionWord,
  monthsText,
  Refused,
  type KeptStatement,
  type Roadmap,
  type StatedMonth,
  type StatementsAnswer,
  type StatementsKept,
  type StatementsRefused,
  type StatementToKeep,
} from '#definition'
import { stateCompleteness } from '#intake'
import { actingAs, administrator, readStatedMonths, readStatementPage } from '#storage'
import {
  commandLanguage,
  askSite,
  counted,
  findRunning,
  print,
  tableText,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { spanText } from '../printing/index.ts'
import { say as word } from './work-sentences.ts'

/** Which statements are listed. */
export interface StatementWish {
  readonly jurisdiction?: string
  readonly register?: string
  readonly institution?: string
  readonly period?: string
  /** Where the list of statements goes on. */
  readonly cursor?: string
}

type Listed = Pick<StatementsAnswer, 'months' | 'statements' | 'next'>

/** Statements that the terminal shows at once. */
const statementsShown = 20
type Kept = StatementsKept | Pick<StatementsRefused, 'problems'>

interface Desk {
  readonly list: (wish: StatementWish) => Promise<Listed>
  readonly keep: (statements: readonly StatementToKeep[]) => Promise<Kept>
}

function localDesk(settings: Settings): Desk {
  const { roadmap } = settings
  return {
    list: ({ period, cursor, ...same }) =>
      withWorkplace(settings, (db) =>
        actingAs(db, administrator, async (tx) => {
          const filter = { ...same, within: period === undefined ? undefined : findStatedInterval(period) }
          const page = await readStatementPage(tx, filter, { cursor, limit: statementsShown })
          return { months: await readStatedMonths(tx, filter), ...page }
        }),
      ),
    keep: (statements) =>
      withWorkplace(settings, (db) => {
        const office = { roadmap, person: administrator, today: currentDay() }
        return stateCompleteness(db, office, statements)
      }),
  }
}

function deskOf(settings: Settings): Desk {
  const address = findRunning(settings)
  if (address === undefined) return localDesk(settings)
  const { token } = settings
  if (token === undefined) {
    throw new Refused('running-state', { address }, 'unavailable')
  }
  const site = { address, token }
  return {
    list: ({ period, ...same }) => {
      const asked = {
        ...{ ...same, limit: String(statementsShown) },
        ...(period === undefined ? {} : { from: period, to: period }),
      }
      return askSite<StatementsAnswer>(
        site,
        `${apiPaths.statements}?${new URLSearchParams(asked).toString()}`,
      )
    },
    keep: (statements) => {
      const [first] = statements
      if (first?.kind !== 'open') return askSite<StatementsKept>(site, apiPaths.statements, { statements })
      const about = statements.map(({ kind: _kind, reason: _reason, ...same }) => same)
      const body = { reason: first.reason, statements: about }
      return askSite<StatementsKept>(site, apiPaths.withdrawStatements, body)
    },
  }
}

const kindText = {
  complete: () => word('complete-at-all'),
  nil: () => word('nothing-happened'),
  open: () => word('open-again'),
  opening: () => word('opening-stock-at-its-end'),
} as const

/** One line for each register, institution and state, with the months that it holds for. */
function monthLines(roadmap: Roadmap, months: readonly StatedMonth[]): string {
  const groups = Map.groupBy(months, ({ jurisdiction, register, institution, kind }) =>
    [jurisdiction, register, institution, kind].join(' '),
  )
  const rows = [...groups.values()].flatMap((some) => {
    const [first] = some
    if (!first) return []
    const { jurisdiction, register, kind } = first
    const whose = institutionWord(roadmap, first, commandLanguage())
    return [[jurisdiction, register, whose, kindText[kind](), monthsText(some.map(({ month }) => month))]]
  })
  return tableText(['Jurisdiction', 'Register', 'Institution', 'State', word('head-months')], rows)
}

function statementLines(statements: readonly KeptStatement[]): string {
  const rows = statements.map(({ at, by, register, start, end, kind, reason }) => [
    ...[at, by, register, spanText(start.slice(0, 7), end.slice(0, 7)), kindText[kind](), reason ?? ''],
  ])
  return tableText(['When', 'Who', 'Register', word('head-months'), 'What', 'Why'], rows)
}

/** `completeness --list` */
export async function listStatements(settings: Settings, wish: StatementWish): Promise<void> {
  const { months, statements, next } = await deskOf(settings).list(wish)
  if (months.length === 0) return print(word('nothing-is-stated'))
  const isNewest = wish.cursor === undefined
  const parts = [
    ...(isNewest
      ? [monthLines(settings.roadmap, months), word('the-newest-statements')]
      : [word('older-statements')]),
    statementLines(statements),
    next === null ? word('there-are-no-older-ones') : word('older-statements-the-same-command', { next }),
  ]
  print(parts.join('\n\n'))
}

/** `completeness --state`, `--nil` and `--withdraw`: all of it, or a sentence why nothing. */
export async function keepFromTerminal(
  settings: Settings,
  statements: readonly StatementToKeep[],
): Promise<void> {
  const kept = await deskOf(settings).keep(statements)
  if ('problems' in kept) {
    const each = new Map(kept.problems.map(({ what, mend }) => [`${what} ${mend}`, { what, mend }]))
    throw new Refused('statements-not-kept', { problem: [...each.values()] }, 'bad-request')
  }
  const [first] = statements
  const months = counted('months', { count: kept.months })
  const said = {
    complete: word('stated-as-complete', { months }),
    nil: word('stated-that-nothing-happened', { months }),
    open: word('open-again-2', { months }),
    opening: word('opening-stock-stated-at-the', { months }),
  }
  print(said[first?.kind ?? 'complete'])
}
