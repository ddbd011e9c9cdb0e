// The end of an access, and to whom passes what waits for the person.
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { heirKinds, type HeirKind, type ListedPerson } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { request } from '../data/request.ts'
import { peopleWords } from '../words/people/people-words.ts'
import { DoneWithReason } from './done-with-reason.tsx'
import { peopleQuery } from './people-query.ts'

const own = peopleWords.person

export function EndAccess({ person }: { readonly person: ListedPerson }): ReactNode {
  const { data } = useQuery(peopleQuery)
  const [passesTo, setPassesTo] = useState<HeirKind>('institution')
  const [heir, setHeir] = useState('')
  const words = { title: own.end, lead: own.endLead, button: own.endButton }
  const end = (reason: string) =>
    request('endAccess', {
      params: { id: person.id },
      body: { reason, passesTo, ...(passesTo === 'person' ? { heir } : {}) },
    })
  const others = (data?.items ?? []).filter(({ id, roles }) => id !== person.id && roles.length > 0)
  return (
    <DoneWithReason words={words} label={own.endReason} onSend={end}>
      <div className="controls">
        <Choice
          label={own.passes}
          value={passesTo}
          options={heirKinds.map((id) => ({ id, name: own.passesTo[id] }))}
          onChoose={(id) => setPassesTo(heirKinds.find((one) => one === id) ?? 'nobody')}
        />
        {passesTo === 'person' && (
          <Choice label={own.heir} value={heir} none={own.heirNone} options={others} onChoose={setHeir} />
        )}
      </div>
    </DoneWithReason>
  )
}
