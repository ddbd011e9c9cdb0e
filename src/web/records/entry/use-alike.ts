// Records like the one that is being typed, asked for when the typing pauses: a duplicate is best known early.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { BodyOf, Operations, RecordAnswer, Register } from '#definition'
import { request } from '../../data/request.ts'
import type { FormState } from '../../person/form-state.ts'

const pause = 600

/** A value that has stood still for a while. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** Records like the form; none while the fields that make a likeness are not all filled in. */
export function useAlike(
  register: Register,
  state: FormState,
  id: string | undefined,
): readonly RecordAnswer[] {
  const { jurisdiction } = state
  const fields = Object.fromEntries(register.likeness.map((field) => [field, state.fields[field] ?? '']))
  const isWhole = Object.values(fields).every((text) => text !== '')
  const question = useSettled(
    isWhole ? JSON.stringify({ jurisdiction, fields, ...(id === undefined ? {} : { id }) }) : '',
  )
  const { data } = useQuery({
    queryKey: ['records', 'alike', register.id, question],
    queryFn: () =>
      request('alike', {
        params: { id: register.id },
        body: JSON.parse(question) as BodyOf<Operations['alike']>,
      }),
    enabled: question !== '',
    retry: false,
  })
  return question === '' ? [] : (data?.alike ?? [])
}
