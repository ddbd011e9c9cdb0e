// What is withheld of a record, and the way to it.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sensitiveFields, type RecordAnswer, type Register } from '#definition'
import { useMe } from '../../data/own-place.ts'
import { say, words } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
/** Which answers are not shown, and that they stay. */
export function WithheldNote({
  register,
  record,
}: {
  readonly register: Register
  readonly record: RecordAnswer | undefined
}): ReactNode {
  const mayOpen = useMe()?.mayOpenSealed === true
  if (!record?.isWithheld) return null
  const { own, children } = sensitiveFields(register)
  const names = [...own, ...children.flatMap(({ fields }) => fields)].map(({ name }) => say(name))
  return (
    <p className="notice">
      {recordWords.form.withheldNote(words.list(names))}{' '}
      {mayOpen && <Link to="/openings">{recordWords.form.openWithheld}</Link>}
    </p>
  )
}
