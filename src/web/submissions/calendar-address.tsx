// The secret address of one's calendar: made, shown once, and ended.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { addressOf } from '#definition'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { calendarWords as said } from '../words/review/calendar-words.ts'
import { timeText } from '../words/index.ts'

const queryKey = ['records', addressOf('ownCalendar', {})]

export function CalendarAddress(): ReactNode {
  const client = useQueryClient()
  const [address, setAddress] = useState('')
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => request('ownCalendar', { signal }),
    ...{ retry: false, staleTime: 0 },
  })
  const make = useOnce(async () => {
    const { secret } = await request('makeCalendar', {})
    setAddress(`${location.origin}${secret}`)
    await client.invalidateQueries({ queryKey })
  })
  const end = useOnce(async () => {
    await request('endCalendar', {})
    setAddress('')
    await client.invalidateQueries({ queryKey })
  })
  const madeAt = data?.madeAt ?? null
  return (
    <section className="on-screen" aria-labelledby="calendar">
      <h2 id="calendar">{said.title}</h2>
      <p className="quiet">{said.lead}</p>
      <p role="status">{address === '' ? madeAt && said.there(timeText(madeAt)) : said.once}</p>
      {address !== '' && <p className="said">{address}</p>}
      <p className="actions">
        <button type="button" disabled={make.isBusy} onClick={() => void make.go()}>
          {madeAt === null ? said.make : said.makeAnew}
        </button>
        {madeAt !== null && (
          <button type="button" disabled={end.isBusy} onClick={() => void end.go()}>
            {said.end}
          </button>
        )}
      </p>
      {[make.failure, end.failure]
        .filter((failure) => failure !== '')
        .map((failure) => (
          <p key={failure} role="alert">
            {failure}
          </p>
        ))}
    </section>
  )
}
