// Whether whoever works in this window may accept findings.
import { useQuery } from '@tanstack/react-query'
import { figureRightsQuery } from '../data/queries.ts'
import { isSignedIn } from '../person/access.ts'

export function useMayAccept(): boolean {
  return useQuery({ ...figureRightsQuery, enabled: isSignedIn() }).data?.accepts === true
}
