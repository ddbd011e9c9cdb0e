// What was erased of a record: it reads as erased, with its day, and not as never answered.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addressOf, sensitiveFields, type HistoryAnswer, type RecordAnswer, type Register } from '#definition'
import { request } from '../data/request.ts'
import { say, timeText, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'

interface Of {
  readonly register: Register
  readonly record: RecordAnswer
}

/** Every version of a record, and what was erased in them; asked once for all who show some of it. */
export function useHistory({ register, record }: Of) {
  const params = { id: register.id, jurisdiction: record.jurisdiction, record: record.id }
  return useQuery({
    queryKey: ['records', addressOf('recordHistory', { params }), record.version],
    queryFn: () => request('recordHistory', { params }),
  })
}

/** The questions in words; “all” where none is named. */
function questionsText(register: Register, fields: readonly string[]): string {
  const { own, children } = sensitiveFields(register)
  const names = new Map([
    ...own.map(({ id, name }) => [id, say(name)] as const),
    ...children.flatMap((child) =>
      child.fields.map(({ id, name }) => [`${child.id}/${id}`, say(name)] as const),
    ),
  ])
  return fields.length === 0
    ? recordWords.form.erasedAll
    : words.list(fields.map((one) => names.get(one) ?? one))
}

/** The erasures of one version, a line each. */
export function ErasedLines({
  register,
  erased,
  version,
}: {
  readonly register: Register
  readonly erased: HistoryAnswer['erased']
  readonly version: number
}): ReactNode {
  return erased
    .filter((one) => one.version === version)
    .map(({ at, fields }) => (
      <p key={at}>{recordWords.form.erased(timeText(at), questionsText(register, fields))}</p>
    ))
}

/** What was erased of the record as it is. */
export function ErasedNow(of: Of): ReactNode {
  const { data } = useHistory(of)
  return data && <ErasedLines register={of.register} erased={data.erased} version={of.record.version} />
}
