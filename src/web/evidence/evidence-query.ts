// The files of a jurisdiction, as they are asked for.
import { queryOptions } from '@tanstack/react-query'
import { addressOf, evidenceKinds, type KeptFile } from '#definition'
import { request } from '../data/request.ts'

export function evidenceQuery(jurisdiction: string) {
  const asked = { params: { jurisdiction } }
  return queryOptions({
    queryKey: ['records', addressOf('evidence', asked)],
    queryFn: ({ signal }) => request('evidence', { ...asked, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

const kinds: Readonly<Record<string, string>> = evidenceKinds

/** “PDF”. */
export const kindName = ({ media }: KeptFile): string => (kinds[media] ?? media).toUpperCase()

/** Kilobytes, none below one. */
export const kilobytes = ({ size }: KeptFile): number => Math.max(1, Math.round(size / 1000))
