// Lists to hand on: one is chosen and narrowed, its first rows are shown, and all of it is downloaded.
import { queryOptions } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { addressOf, type HandOnList } from '#definition'
import { areaName } from '../data/names.ts'
import { useAsked } from '../data/import-queries.ts'
import { useOwnPlace } from '../data/own-place.ts'
import { download, request, type Asked } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { TableHeads } from '../controls/table-heads.tsx'
import { handOnWords as said } from '../words/review/hand-on-words.ts'
import { language, numberText, say } from '../words/index.ts'

type Query = NonNullable<Asked<'handOn'>['query']>

function listQuery(id: string, query: Query) {
  const asked = { params: { id }, query }
  return queryOptions({
    queryKey: ['records', addressOf('handOn', asked)],
    queryFn: ({ signal }) => request('handOn', { ...asked, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

function Rows({ list, query }: { readonly list: HandOnList; readonly query: Query }): ReactNode {
  const asked = useAsked(listQuery(list.id, query))
  const [failure, setFailure] = useState('')
  const save = () => {
    setFailure('')
    download('handOn', { params: { id: list.id }, query: { ...query, format: 'csv' } }).catch(
      (error: unknown) => setFailure((error as Error).message),
    )
  }
  return (
    <Loaded query={asked}>
      {({ headings, rows, records }) =>
        rows.length === 0 ? (
          <p className="quiet">{said.none}</p>
        ) : (
          <>
            <p className="quiet">{said.shown(numberText(rows.length), numberText(records))}</p>
            <p className="actions">
              <button type="button" className="main-button" onClick={save}>
                {said.download}
              </button>
            </p>
            {failure !== '' && <p role="alert">{failure}</p>}
            <ScrollRegion label={say(list.name)}>
              {/* in the words of whoever takes it, in every language of the page */}
              <table className="stacks wide-list" lang="en">
                <caption className="unseen" lang={language}>
                  {say(list.name)}
                </caption>
                <TableHeads names={headings} />
                <tbody>
                  {rows.map((row, at) => (
                    <tr key={`${String(at)} ${row.join(' ')}`}>
                      {row.map((cell, column) => (
                        <td key={headings[column]} data-label={headings[column]}>
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </>
        )
      }
    </Loaded>
  )
}

interface DayProps {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}

function Day({ label, value, onChange }: DayProps): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}

function Narrowed({ list }: { readonly list: HandOnList }): ReactNode {
  const roadmap = useOutline()
  const own = useOwnPlace()
  const [area, setArea] = useState(own?.jurisdiction ?? '')
  const [only, setOnly] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const query: Query = {
    ...(area === '' ? {} : { jurisdiction: area }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(only === '' ? {} : { only: 'waiting' as const }),
  }
  return (
    <>
      <p>{say(list.definition)}</p>
      <div className="controls">
        <Choice
          label={said.area}
          value={area}
          none={said.anyArea}
          options={roadmap.jurisdictions.map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
          onChoose={setArea}
        />
        {list.waiting && (
          <Choice
            label={said.only}
            value={only}
            none={said.all}
            options={[{ id: 'waiting', name: said.waiting }]}
            onChoose={setOnly}
          />
        )}
        <Day label={said.from} value={from} onChange={setFrom} />
        <Day label={said.to} value={to} onChange={setTo} />
      </div>
      <Rows list={list} query={query} />
    </>
  )
}

function Lists(): ReactNode {
  const { handOnLists = [] } = useOutline()
  const [id, setId] = useState(handOnLists[0]?.id ?? '')
  const list = handOnLists.find((one) => one.id === id)
  if (!list) return <p className="quiet">{said.noLists}</p>
  return (
    <>
      <Choice
        label={said.list}
        value={id}
        options={handOnLists.map((one) => ({ id: one.id, name: say(one.name) }))}
        onChoose={setId}
      />
      <Narrowed key={id} list={list} />
    </>
  )
}

export function HandOnPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        <Lists />
      </SignedIn>
    </>
  )
}
