// A record to be read: what was kept, with its number and whose it is, and the way to the next one.
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import {
  hasSensitive,
  recordFields,
  type Field,
  type RecordAnswer,
  type Register,
  type StoredAnswers,
} from '#definition'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { numberText, say } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { isForPeople } from '../person/form-state.ts'
import { answerText } from './entry/answer-text.ts'
import { ErasedNow } from './erased-answers.tsx'
import { shortText } from './form/hindrances.tsx'

const { form: said } = recordWords

interface Props {
  readonly register: Register
  readonly record: RecordAnswer
}

function Answers({
  fields,
  answers,
  isWithheld = false,
}: {
  readonly fields: readonly Field[]
  readonly answers: StoredAnswers
  readonly isWithheld: boolean | undefined
}): ReactNode {
  const told = fields
    .map((field) => ({ field, text: answerText(field, answers, isWithheld) }))
    .filter(({ text }) => text !== '')
  return (
    <dl className="answers">
      {told.map(({ field, text }) => (
        <div key={field.id}>
          <dt>{say(field.name)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Says that the record is kept; takes the focus, so that it is read out. */
export function KeptNote({ register, record, isNew }: Props & { readonly isNew: boolean }): ReactNode {
  const roadmap = useOutline()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    note.current?.focus()
    globalThis.scrollTo({ top: 0 })
  }, [])
  const telling = (isNew ? said.savedNew : said.savedAgain)(
    shortText(register, record),
    areaName(roadmap, record.jurisdiction),
  )
  return (
    <div ref={note} tabIndex={-1} className="notice">
      <p role="status">{telling}</p>
      <p>
        <Link to="/registers/$id/new" params={{ id: register.id }} search={{}}>
          {said.addAnother(say(register.singular))}
        </Link>
      </p>
    </div>
  )
}

/** Every answer of the record, and the rows below it. */
export function RecordReading({ register, record }: Props): ReactNode {
  const roadmap = useOutline()
  const own = recordFields(register).filter((field) => isForPeople(register, field))
  return (
    <section aria-labelledby="as-kept" className="panel">
      <h2 id="as-kept">{said.asKept}</h2>
      <p>
        {shortText(register, record)}, {areaName(roadmap, record.jurisdiction)}
      </p>
      <Answers fields={own} answers={record.fields} isWithheld={record.isWithheld} />
      {hasSensitive(register) && <ErasedNow register={register} record={record} />}
      {register.children.map(({ id, singular, fields }) =>
        (record.children[id] ?? []).map((row, at) => (
          <div key={`${id} ${at}`}>
            <h3>{said.rowTitle(say(singular), numberText(at + 1))}</h3>
            <Answers fields={fields} answers={row} isWithheld={record.isWithheld} />
          </div>
        )),
      )}
    </section>
  )
}
