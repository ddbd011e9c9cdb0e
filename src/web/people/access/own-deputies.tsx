// Deputies of one's own: named for a term, and ended; and for whom one is a deputy oneself.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { currentDay, type Deputyship } from '#definition'
import { ActFor } from '../../controls/access/act-for.tsx'
import { Choice } from '../../controls/choice.tsx'
import { LabelledText } from '../../controls/labelled-text.tsx'
import { Loaded } from '../../controls/loaded.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { useOnce } from '../../controls/use-once.ts'
import { deputiesQuery } from '../../data/access/access-queries.ts'
import { useMe } from '../../data/own-place.ts'
import { namesQuery } from '../../data/people-names.ts'
import { request } from '../../data/request.ts'
import { accessWords } from '../../words/people/access-words.ts'

const own = accessWords.deputies

/** Does something and reads the deputies again. */
function useChange(work: () => Promise<unknown>) {
  const queries = useQueryClient()
  return useOnce(async () => {
    await work()
    await queries.invalidateQueries({ queryKey: deputiesQuery.queryKey })
  })
}

function EndButton({ one }: { readonly one: Deputyship }): ReactNode {
  const { person, deputy, from } = one
  const { failure, isBusy, go } = useChange(() => request('endDeputy', { body: { person, deputy, from } }))
  return (
    <>
      <button
        type="button"
        disabled={isBusy}
        aria-label={own.endOf(one.deputyName)}
        onClick={() => void go()}
      >
        {own.end}
      </button>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  )
}

function NameForm({ me }: { readonly me: string }): ReactNode {
  const { data } = useQuery(namesQuery)
  const [deputy, setDeputy] = useState('')
  const [from, setFrom] = useState(currentDay())
  const [until, setUntil] = useState(currentDay())
  const { failure, isBusy, submit } = useChange(async () => {
    await request('nameDeputy', { body: { deputy, from, until } })
    setDeputy('')
  })
  const others = (data?.items ?? []).filter(({ id }) => id !== me)
  if (data && others.length === 0) return <p className="quiet">{own.nobody}</p>
  return (
    <form className="record-form" onSubmit={submit}>
      {failure !== '' && <p role="alert">{failure}</p>}
      <div className="controls">
        <Choice label={own.deputy} value={deputy} none={own.choose} options={others} onChoose={setDeputy} />
        <LabelledText label={own.from} type="date" value={from} onText={setFrom} />
        <LabelledText label={own.until} type="date" value={until} onText={setUntil} />
      </div>
      <button type="submit" disabled={isBusy || deputy === ''}>
        {own.name}
      </button>
    </form>
  )
}

function Named({ items }: { readonly items: readonly Deputyship[] }): ReactNode {
  if (items.length === 0) return <p className="quiet">{own.none}</p>
  return (
    <ScrollRegion label={own.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.deputy}</th>
            <th scope="col">{own.from}</th>
            <th scope="col">{own.until}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={`${one.deputy} ${one.from}`}>
              <th scope="row">{one.deputyName}</th>
              <td>{one.from}</td>
              <td>{one.until}</td>
              <td>
                <EndButton one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Others({ items }: { readonly items: readonly Deputyship[] }): ReactNode {
  if (items.length === 0) return null
  return (
    <>
      <h3>{own.forTitle}</h3>
      <ul>
        {items.map((one) => (
          <li key={`${one.person} ${one.from}`}>
            {one.isNow
              ? own.forLine(one.personName, one.until)
              : own.later(one.personName, one.from, one.until)}{' '}
            {one.isNow && <ActFor person={one.person} name={one.personName} />}
          </li>
        ))}
      </ul>
    </>
  )
}

export function OwnDeputies(): ReactNode {
  const me = useMe()
  const query = useQuery(deputiesQuery)
  if (!me) return null
  if (me.actsFor) return <p>{own.acting(me.actsFor.name)}</p>
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{own.lead}</p>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Named items={items.filter(({ person }) => person === me.id)} />
            <NameForm me={me.id} />
            <Others items={items.filter(({ deputy }) => deputy === me.id)} />
          </>
        )}
      </Loaded>
    </section>
  )
}
