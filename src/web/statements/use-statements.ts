// Stating, and taking back, from the page: what is chosen is sent at once, and what came of it is said.
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  addressOf,
  type StatementsAnswer,
  type StatementsKept,
  type StatementKind,
  type StatementToKeep,
} from '#definition'
import { NoAccess } from '../data/api-problem.ts'
import { request } from '../data/request.ts'
import { useAskAgain } from '../person/access.ts'
import { words } from '../words/index.ts'
import { monthsShown } from './period-states.ts'

/** Whose statements of which year. */
export interface StatedYear {
  readonly jurisdiction: string
  readonly institution: string
  readonly year: string
  /** By which kind of interval it is shown. */
  readonly step: string
}

const askedOf = ({ jurisdiction, institution, year, step }: StatedYear, cursor?: string) => ({
  query: { jurisdiction, institution, ...monthsShown(year, step), cursor },
})

/** The page of older statements that follows the one that ended there. */
export const fetchOlder = (of: StatedYear, cursor: string): Promise<StatementsAnswer> =>
  request('statements', askedOf(of, cursor))

export function statementsQuery(of: StatedYear) {
  return queryOptions({
    queryKey: ['records', addressOf('statements', askedOf(of))],
    queryFn: () => request('statements', askedOf(of)),
    retry: false,
    staleTime: 0,
  })
}

/** What was done last: its kind, how many months it speaks of, and what it was about. */
export interface Done {
  readonly kind: StatementKind
  readonly months: number
  readonly sent: readonly Omit<StatementToKeep, 'kind'>[]
}

export interface Stating {
  readonly done: Done | undefined
  readonly failure: string
  readonly isBusy: boolean
  /** True where it was kept. What goes wrong is said by `failure`. */
  readonly state: (kind: Exclude<StatementKind, 'open'>, about: Done['sent']) => Promise<boolean>
  /** Throws where it could not be done. */
  readonly withdraw: (reason: string, about: Done['sent']) => Promise<void>
}

export function useStating(): Stating {
  const client = useQueryClient()
  const askAgain = useAskAgain()
  const [done, setDone] = useState<Done>()
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const noteDone = async (kind: StatementKind, about: Done['sent'], { months }: StatementsKept) => {
    setDone({ kind, months, sent: about })
    await client.invalidateQueries()
  }
  const state: Stating['state'] = async (kind, about) => {
    setBusy(true)
    setFailure('')
    setDone(undefined)
    try {
      const statements = about.map((one) => ({ ...one, kind }))
      await noteDone(kind, about, await request('stateCompleteness', { body: { statements } }))
      return true
    } catch (error) {
      if (error instanceof NoAccess) askAgain()
      setFailure(error instanceof Error && error.message !== '' ? error.message : words.problems.unreadable)
      return false
    } finally {
      setBusy(false)
    }
  }
  const withdraw: Stating['withdraw'] = async (reason, about) => {
    setFailure('')
    const kept = await request('withdrawStatements', { body: { reason, statements: about } })
    await noteDone('open', about, kept)
  }
  return { done, failure, isBusy, state, withdraw }
}
