// Stored records of a register that may be the same: side by side, with the question which of them is to stand.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { addressOf, type Collision, type RecordAnswer, type Register } from '#definition'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { useNameOf } from '../data/people-names.ts'
import { ProblemNote } from '../controls/problem-note.tsx'
import { ReasonForm } from '../controls/reason-form.tsx'
import { numberText, say, timeText } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { NoAccess } from '../data/api-problem.ts'
import { attempt, request } from '../data/request.ts'
import { shortText } from './form/hindrances.tsx'

const { same } = recordWords
const mostShown = 20

type Answer = 'keep' | 'withdraw'

/** Keeps the record beside the other on purpose, or withdraws it; throws with a sentence where it is refused. */
async function decide(
  register: Register,
  record: RecordAnswer,
  { answer, reason }: { readonly answer: Answer; readonly reason: string },
): Promise<void> {
  const { jurisdiction, version, fields, children, accepted } = record
  const params = { id: register.id, jurisdiction, record: record.id }
  const body = {
    jurisdiction,
    version,
    fields,
    children,
    accepted: accepted ?? {},
    reason,
    isDeliberate: true,
  }
  const sent =
    answer === 'keep'
      ? await attempt('correctRecord', { params, body })
      : await attempt('withdrawRecord', { params, query: { version, reason } })
  if ('refusal' in sent) throw new Error(sent.refusal.problems[0]?.what ?? same.changed)
}

/** What can be done about one record, and the reason that it needs. */
function Decision({
  register,
  record,
  isUndecided,
}: {
  readonly register: Register
  readonly record: RecordAnswer
  readonly isUndecided: boolean
}): ReactNode {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const queries = useQueryClient()
  if (answer !== null) {
    return (
      <ReasonForm
        label={same.questions[answer]}
        confirm={same.answers[answer]}
        onSend={async (reason) => {
          await decide(register, record, { answer, reason })
          await queries.invalidateQueries({ queryKey: ['records'] })
        }}
        onBack={() => setAnswer(null)}
      />
    )
  }
  const text = shortText(register, record)
  return (
    <p className="actions">
      {(isUndecided ? (['keep', 'withdraw'] as const) : (['withdraw'] as const)).map((one) => (
        <button
          key={one}
          type="button"
          aria-label={same.of(same.answers[one], text)}
          onClick={() => setAnswer(one)}
        >
          {same.answers[one]}
        </button>
      ))}
    </p>
  )
}

function SameRecords({
  register,
  of: { records, undecided },
}: {
  readonly register: Register
  readonly of: Collision
}): ReactNode {
  const whoOf = useNameOf()
  const roadmap = useOutline()
  return (
    <li className="entry">
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <Link
              to="/registers/$id/$jurisdiction/$record"
              params={{ id: register.id, jurisdiction: record.jurisdiction, record: record.id }}
            >
              {shortText(register, record)}
            </Link>{' '}
            <span className="quiet">
              {same.kept(
                areaName(roadmap, record.jurisdiction),
                whoOf(record.changedBy),
                timeText(record.changedAt),
              )}{' '}
              {record.isDeliberate ? same.onPurpose : ''}
            </span>
            <Decision register={register} record={record} isUndecided={undecided.includes(record.id)} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** The records about which somebody has to decide; nothing where there are none. */
export function SameRecordsSection({ register }: { readonly register: Register }): ReactNode {
  const asked = { params: { id: register.id }, query: { limit: mostShown } }
  const { data, error, refetch } = useQuery({
    queryKey: ['records', addressOf('collisions', asked)],
    queryFn: () => request('collisions', asked),
    retry: false,
  })
  // The list below asks for the token.
  if (error instanceof NoAccess) return null
  if (error) return <ProblemNote error={error} onAgain={() => void refetch()} />
  if (!data || data.total === 0) return null
  return (
    <section className="notice" aria-labelledby="same-records">
      <h2 id="same-records">{same.heading}</h2>
      <p>{same.lead(data.total, numberText(data.total), say(register.singular))}</p>
      <ul className="entries plain">
        {data.collisions.map((one) => (
          <SameRecords key={one.records[0]?.id} register={register} of={one} />
        ))}
      </ul>
      {data.total > data.collisions.length && (
        <p className="quiet">{same.more(numberText(data.total - data.collisions.length))}</p>
      )}
    </section>
  )
}
