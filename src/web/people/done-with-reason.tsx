// Something that is done to a person with a reason, which is asked for first.
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ReasonForm } from '../controls/reason-form.tsx'
import { peopleWords } from '../words/people/people-words.ts'

const own = peopleWords.person

interface WithReason {
  readonly words: { readonly title: string; readonly lead: string; readonly button: string }
  readonly label: string
  /** What else is asked, beside the reason. */
  readonly children?: ReactNode
  readonly onSend: (reason: string) => Promise<unknown>
}

export function DoneWithReason({ words: said, label, children, onSend }: WithReason): ReactNode {
  const queries = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const send = async (reason: string) => {
    await onSend(reason)
    await queries.invalidateQueries({ queryKey: ['records', 'people'] })
    setAsked(false)
  }
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      {isAsked ? (
        <>
          {children}
          <ReasonForm
            label={label}
            hint={own.endHint}
            confirm={said.button}
            onSend={send}
            onBack={() => setAsked(false)}
          />
        </>
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          {said.button}
        </button>
      )}
    </section>
  )
}
