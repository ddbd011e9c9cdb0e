// The part of a form in which files are named: sent from this device, or chosen among those that were sent before.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { evidenceCircles, type EvidenceCircle } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { request } from '../data/request.ts'
import { evidenceWords as said } from '../words/review/evidence-words.ts'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceQuery } from './evidence-query.ts'
import { SendFile } from './send-file.tsx'

interface Props {
  readonly jurisdiction: string
  readonly ids: readonly string[]
  readonly onIds: (ids: readonly string[]) => void
}

function Sending({ jurisdiction, ids, onIds }: Props): ReactNode {
  const client = useQueryClient()
  const send = async (file: File, circle: EvidenceCircle, onProgress: (percent: number) => void) => {
    const kept = await request('keepEvidence', {
      ...{ params: { jurisdiction }, query: { name: file.name, circle } },
      ...{ file, onProgress },
    })
    await client.invalidateQueries({ queryKey: evidenceQuery(jurisdiction).queryKey })
    if (!ids.includes(kept.id)) onIds([...ids, kept.id])
    return kept.name
  }
  return (
    <SendFile
      hint={`${said.kinds} ${said.addHint}`}
      circles={evidenceCircles.map((id) => ({ id, name: said.circles[id] }))}
      onSend={send}
    />
  )
}

export function EvidenceField(props: Props): ReactNode {
  const { jurisdiction, ids, onIds } = props
  const { data } = useQuery(evidenceQuery(jurisdiction))
  const nameOf = (id: string) => data?.items.find((one) => one.id === id)?.name ?? id
  const others = (data?.items ?? []).filter((one) => !ids.includes(one.id) && one.withdrawn === null)
  return (
    <fieldset>
      <legend>{said.title}</legend>
      <EvidenceList jurisdiction={jurisdiction} ids={ids} mayMove={false} />
      {ids.map((id, at) => (
        <button key={id} type="button" onClick={() => onIds(ids.toSpliced(at, 1))}>
          {said.take(nameOf(id))}
        </button>
      ))}
      <Sending {...props} />
      {others.length > 0 && (
        <Choice
          label={said.older}
          value=""
          none={said.choose}
          options={others.map(({ id, name }) => ({ id, name }))}
          onChoose={(id) => id !== '' && onIds([...ids, id])}
        />
      )}
    </fieldset>
  )
}
