// What a rule questions may be kept with a reason: where it is given, and where it stays visible.
import { useId, type ReactNode } from 'react'
import { isAboutLooks, type RecordAnswer, type Register } from '#definition'
import { say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'

/**
 * The reason for keeping what is questioned; typed where the question stands. Whether a number that looks like another
 * one is a record of its own is answered with a button.
 */
export function QuestionReason({
  question,
  value,
  onChange,
  onTwo,
}: {
  readonly question: string
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly onTwo: (question: string, reason: string) => void
}): ReactNode {
  const id = useId()
  const { form: said } = recordWords
  return (
    <>
      <span className="field">
        <label htmlFor={id}>{said.whyRight}</label>
        <input id={id} value={value} onChange={(event) => onChange(event.target.value)} />
      </span>
      {isAboutLooks(question) && (
        <button type="button" onClick={() => onTwo(question, value.trim() || said.saidToBeTwo)}>
          {said.twoRecords}
        </button>
      )}
    </>
  )
}

/** Everything in the record that was kept although a rule questions it, with the reasons. */
export function AcceptedQuestions({
  register,
  record,
}: {
  readonly register: Register
  readonly record: RecordAnswer
}): ReactNode {
  const accepted = Object.entries(record.accepted ?? {})
  if (accepted.length === 0) return null
  const nameOf = (key: string) => {
    if (isAboutLooks(key)) return recordWords.form.looksLike
    const rule = register.rules?.find(({ id }) => key.startsWith(`${id}: `))
    return rule ? say(rule.name) : key
  }
  return (
    <section aria-labelledby="accepted">
      <h2 id="accepted">{recordWords.form.accepted}</h2>
      <ul>
        {accepted.map(([key, reason]) => (
          <li key={key}>
            {nameOf(key)}: “{reason}”
          </li>
        ))}
      </ul>
    </section>
  )
}
