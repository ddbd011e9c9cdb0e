// The way out: the session ends, and what was typed and not kept is gone from this device.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { apiPaths } from '#definition'
import { forgetToken, readToken } from '../person/access.ts'
import { dropOwnDrafts, readDrafts } from '../person/drafts.ts'
import { words } from '../words/index.ts'
import { request } from './request.ts'

/** Asks everything again after somebody came or left. The roadmap is the same for everybody. */
export function useAskAllAgain(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(async () => {
    queries.removeQueries({ queryKey: ['records'] })
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== apiPaths.roadmap })
  }, [queries])
}

/** Signs out, unless somebody wants to keep drafts. */
export function useSignOut(): () => Promise<void> {
  const askAll = useAskAllAgain()
  return async () => {
    if (readDrafts().length > 0 && !confirm(words.who.leaveDrafts)) return
    if (readToken() === '') await request('signOut', {})
    dropOwnDrafts()
    forgetToken()
    await askAll()
  }
}
