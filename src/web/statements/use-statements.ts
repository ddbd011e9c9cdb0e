// Stating, and taking back, from the page: what is chosen is sent at once, and what came of it is said.
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  apiPaths,
  type StatementsAnswer,
  type StatementsKept,
  type StatementKind,
  type StatementToKeep,
} from '#definition'
import { writeSearch } from '../data/search.ts'
import { callWithToken, fetchWithToken, NoAccess, useAskAgain } from '../person/access.ts'
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

function statementsAddress({ jurisdiction, institution, year, step }: StatedYear, cursor?: string): string {
  const asked = { jurisdiction, institution, ...monthsShown(year, step), cursor }
  return apiPaths.statements + writeSearch(asked)
}

/** The page of older statements that follows the one that ended there. */
export const fetchOlder = (of: StatedYear, cursor: string) =>
  fetchWithToken<StatementsAnswer>(statementsAddress(of, cursor))

export function statementsQuery(of: StatedYear) {
  const address = statementsAddress(of)
  return queryOptions({
    queryKey: ['records', address],
    queryFn: () => fetchWithToken<StatementsAnswer>(address),
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
  const send = async (kind: StatementKind, path: string, about: Done['sent'], body: object) => {
    const kept = await callWithToken<StatementsKept>('POST', path, body)
    setDone({ kind, months: kept?.months ?? 0, sent: about })
    await client.invalidateQueries()
  }
  const state: Stating['state'] = async (kind, about) => {
    setBusy(true)
    setFailure('')
    setDone(undefined)
    try {
      await send(kind, apiPaths.statements, about, { statements: about.map((one) => ({ ...one, kind })) })
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
    await send('open', apiPaths.withdrawnStatements, about, { reason, statements: about })
  }
  return { done, failure, isBusy, state, withdraw }
}
