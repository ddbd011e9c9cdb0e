// The files of figures that were taken, each with the way to undo it.
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Load } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { ReasonForm } from '../controls/reason-form.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { ownLoadsQuery, useAsked } from '../data/import-queries.ts'
import { useWritable } from '../data/access/figure-rights.ts'
import { useNameOf } from '../data/people-names.ts'
import { request } from '../data/request.ts'
import { importWords } from '../words/import-words.ts'
import { numberText, timeText, words } from '../words/index.ts'
import { UndoDialog } from './undo-dialog.tsx'

const { loads: said, list: listSaid } = importWords

/** What is lost by it, and the reason that is asked for. */
function UndoLoad({ load, onDone }: { readonly load: Load; readonly onDone: () => void }): ReactNode {
  const { id, file, added } = load
  return (
    <UndoDialog words={said} file={file} onDone={onDone}>
      {(asking) => (
        <>
          <p>{said.will(added, numberText(added))}</p>
          <ReasonForm
            label={said.reason}
            confirm={said.confirm}
            busy={said.undoing}
            back={said.back}
            onSend={async (reason) => {
              await request('undoLoad', { params: { id: String(id) }, body: { reason } })
              asking.onDone()
            }}
            onBack={asking.onBack}
          />
        </>
      )}
    </UndoDialog>
  )
}

function LoadRow({ load, onDone }: { readonly load: Load; readonly onDone: () => void }): ReactNode {
  const nameOf = useNameOf()
  const mayUndo = useWritable().length > 0
  const { id, at, file, by, rows, added, undone } = load
  return (
    <tr>
      <td className="number">{id}</td>
      <td className="date">{timeText(at)}</td>
      <th scope="row" className="file">
        {file}
      </th>
      <td className="further">
        {undone ? (
          <>
            {listSaid.undone(nameOf(undone.by), timeText(undone.at))}
            <p className="quiet">{undone.reason}</p>
          </>
        ) : (
          mayUndo && <UndoLoad load={load} onDone={onDone} />
        )}
      </td>
      <td>{nameOf(by)}</td>
      <td className="number">{numberText(rows)}</td>
      <td className="number">{numberText(added)}</td>
    </tr>
  )
}

/** Files of figures, newest first. */
export function LoadList(): ReactNode {
  const query = useAsked(ownLoadsQuery)
  const queries = useQueryClient()
  const { data: names } = words
  const heads = [listSaid.columns.id, names.at, names.file, listSaid.columns.further, names.by]
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="quiet">{words.nothing}</p>
        ) : (
          <ScrollRegion label={said.label}>
            <table>
              <caption className="unseen">{said.label}</caption>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                  {[names.rows, names.added].map((head) => (
                    <th key={head} scope="col" className="number">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((load) => (
                  <LoadRow key={load.id} load={load} onDone={() => void queries.invalidateQueries()} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )
      }
    </Loaded>
  )
}
