// How one wants to be told of what reports and plans wait for.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addressOf, mailChoices, type MailChoice } from '#definition'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { calendarWords as said } from '../words/review/calendar-words.ts'

const queryKey = ['records', addressOf('ownMailChoice', {})]

export function MailChoiceField(): ReactNode {
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => request('ownMailChoice', { signal }),
    ...{ retry: false, staleTime: 0 },
  })
  const save = useOnce(async (choice: MailChoice) => {
    client.setQueryData(queryKey, await request('chooseMail', { body: { choice } }))
  })
  if (!data) return null
  return (
    <fieldset>
      <legend>{said.mailTitle}</legend>
      <p className="quiet">{said.mailLead}</p>
      {mailChoices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="mail-choice"
            checked={data.choice === choice}
            disabled={save.isBusy}
            onChange={() => void save.go(choice)}
          />{' '}
          {said.mailChoices[choice]}
        </label>
      ))}
      <p role="status">{save.isDone ? said.mailSaved : ''}</p>
      {save.failure !== '' && <p role="alert">{save.failure}</p>}
    </fieldset>
  )
}
