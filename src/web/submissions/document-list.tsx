// The records of a list in a document: where people put each of them, in a matrix, and a table with what changed since the edition before.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  answerTexts,
  findField,
  findList,
  findRegister,
  recordFields,
  type DocumentList,
  type Field,
  type RecordAnswer,
  type Register,
} from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { TableHeads } from '../controls/table-heads.tsx'
import { documentWords as said } from '../words/review/document-words.ts'
import { language, say, words } from '../words/index.ts'
import { earlierOf, editionQuery, judgedFields } from './document-queries.ts'

const textOf = (field: Field, { fields }: RecordAnswer) =>
  words.list(answerTexts(field, fields[field.id], language))

/** A, B … Z, then A2 and so on. */
function letterOf(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`
}

interface MatrixProps {
  readonly across: Field
  readonly down: Field
  readonly items: readonly RecordAnswer[]
}

/** The number of a step alone: “4” of “4, likely: …”. Its meaning stands in the table below, and in the title. */
const short = (name: string) => name.split(/[,:]/)[0] ?? name

function Matrix({ across, down, items }: MatrixProps): ReactNode {
  const columns = Object.entries(findList(across)?.codes ?? {})
  const rows = Object.entries(findList(down)?.codes ?? {}).toReversed()
  const lettersIn = (row: string, column: string) =>
    items.flatMap(({ fields }, at) =>
      fields[down.id] === row && fields[across.id] === column ? [letterOf(at)] : [],
    )
  return (
    <ScrollRegion label={said.matrix}>
      <table className="document-matrix">
        <caption>
          {say(down.name)} ↑, {say(across.name)} →
        </caption>
        <tbody>
          {rows.map(([row, { name }]) => (
            <tr key={row}>
              <th scope="row" title={say(name)}>
                {short(say(name))}
              </th>
              {columns.map(([column]) => (
                <td key={column}>{lettersIn(row, column).join(' ')}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {columns.map(([column, { name }]) => (
              <th key={column} scope="col" title={say(name)}>
                {short(say(name))}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  )
}

/** What people judged otherwise in the edition before. */
function changeText(register: Register, now: RecordAnswer, before: RecordAnswer | undefined): string {
  if (!before) return said.isNew
  const changed = judgedFields(register).filter((field) => textOf(field, now) !== textOf(field, before))
  if (changed.length === 0) return said.unchanged
  return changed.map((field) => `${say(field.name)}: ${textOf(field, before)}`).join('; ')
}

interface ListedProps {
  readonly list: DocumentList
  readonly register: Register
  readonly edition: string
  readonly now: readonly RecordAnswer[]
  readonly before: readonly RecordAnswer[]
}

function Listed({ list, register, edition, now, before }: ListedProps): ReactNode {
  const fields = recordFields(register)
  const title = findField(fields, list.title)
  const [across, down] = [list.matrix?.across, list.matrix?.down].map((id) => findField(fields, id ?? ''))
  const earlier = earlierOf(register, edition, { now, before })
  const known = new Set([...earlier.values()].map(({ id }) => id))
  const judged = judgedFields(register)
  if (!title) return null
  return (
    <>
      {across && down && now.length > 0 && (
        <>
          <h3>{said.matrix}</h3>
          <p className="quiet">{said.matrixNote}</p>
          <Matrix across={across} down={down} items={now} />
        </>
      )}
      <table className="stacks">
        <caption className="unseen">{say(register.name)}</caption>
        <TableHeads
          names={[said.letter, say(title.name), ...judged.map(({ name }) => say(name)), said.lastEdition]}
        />
        <tbody>
          {now.map((one, at) => (
            <tr key={one.id}>
              <td data-label={said.letter}>{letterOf(at)}</td>
              <th scope="row">
                <Link
                  to="/registers/$id/$jurisdiction/$record"
                  params={{ id: register.id, jurisdiction: one.jurisdiction, record: one.id }}
                >
                  {textOf(title, one)}
                </Link>
              </th>
              {judged.map((field) => (
                <td key={field.id} data-label={say(field.name)}>
                  {textOf(field, one)}
                </td>
              ))}
              <td data-label={said.lastEdition}>{changeText(register, one, earlier.get(one.id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {now.length === 0 && <p className="quiet">{said.listNone}</p>}
      <ul>
        {before
          .filter(({ id }) => !known.has(id))
          .map((one) => (
            <li key={one.id}>
              {textOf(title, one)}: {said.isGone}
            </li>
          ))}
      </ul>
    </>
  )
}

interface Props {
  readonly list: DocumentList
  readonly field: string
  readonly jurisdiction: string
  readonly edition: string
}

/** A list with its records of the edition, beside those of the year before. */
export function ListInDocument({ list, field, jurisdiction, edition }: Props): ReactNode {
  const register = findRegister(useRoadmap(), list.register)
  const place = { id: list.register, field }
  const now = useAsked(editionQuery(place, jurisdiction, edition))
  const before = useAsked(editionQuery(place, jurisdiction, String(Number(edition) - 1)))
  if (!register) return null
  return (
    <section aria-label={say(register.name)}>
      <h2>{say(register.name)}</h2>
      <p className="on-screen">
        <Link to="/registers/$id/new" params={{ id: register.id }}>
          {said.add}
        </Link>
      </p>
      <Loaded query={now}>
        {(own) => (
          <Loaded query={before}>
            {(older) => (
              <Listed list={list} register={register} edition={field} now={own.items} before={older.items} />
            )}
          </Loaded>
        )}
      </Loaded>
    </section>
  )
}
