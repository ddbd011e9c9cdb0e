// How one wants to be told of what reports and plans wait for.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { addressOf, mailChoices, type MailChoice } from '#definition'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { calendarWords as said } from '../words/review/calendar-words.ts'

const queryKey = ['records', addressOf('ownMailChoice', {})]

function Choosing({ kept }: { readonly kept: MailChoice }): ReactNode {
  const client = useQueryClient()
  const [choice, setChoice] = useState(kept)
  const [isSaved, setSaved] = useState(false)
  const save = useOnce(async () => {
    client.setQueryData(queryKey, await request('chooseMail', { body: { choice } }))
    setSaved(true)
  })
  return (
    <form className="on-screen" aria-labelledby="mail-choice" onSubmit={save.submit}>
      <h2 id="mail-choice">{said.mailTitle}</h2>
      <p className="quiet">{said.mailLead}</p>
      <fieldset className="choice">
        <legend className="unseen">{said.mailTitle}</legend>
        {mailChoices.map((one) => (
          <label key={one} className="tick">
            <input
              type="radio"
              name="mail-choice"
              checked={choice === one}
              onChange={() => {
                setChoice(one)
                setSaved(false)
              }}
            />
            {said.mailChoices[one]}
          </label>
        ))}
      </fieldset>
      <p className="actions">
        <button type="submit" disabled={save.isBusy}>
          {said.mailSave}
        </button>
      </p>
      <p role="status">{isSaved ? said.mailSaved : ''}</p>
      {save.failure !== '' && <p role="alert">{save.failure}</p>}
    </form>
  )
}

export function MailChoiceField(): ReactNode {
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => request('ownMailChoice', { signal }),
    ...{ retry: false, staleTime: 0 },
  })
  return data ? <Choosing kept={data.choice} /> : null
}
