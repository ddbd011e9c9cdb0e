// Every step of a request so far, and every correction with what it was before and is now.
import type { ReactNode } from 'react'
import { amendedNames, recordFields, type RequestAnswer, type RequestRegister } from '#definition'
import { useNameOf } from '../data/people-names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { TableHeads } from '../controls/table-heads.tsx'
import { answerText } from '../records/entry/answer-text.ts'
import { requestWords as said } from '../words/review/request-words.ts'
import { say, momentText } from '../words/index.ts'
import { stateName } from './request-queries.ts'

/** Waymark itself brings what the other side did, and opens requests from the rows of records. */
const deliverer = 'delivery'

type Action = RequestAnswer['actions'][number]

/** Where that came from: on the side that asks the first version comes from a row of a record, else from the other side. */
const broughtBy = ({ version }: Action, { side }: RequestAnswer): string =>
  version === 1 && side === 'asking' ? said.openedBy : said.delivered

/** What a correction changed: fields with their answers, rows by the name of their table. */
function Amended({
  register,
  amended,
}: {
  readonly register: RequestRegister
  readonly amended: NonNullable<Action['amended']>
}): ReactNode {
  const { before, after, rows } = amended
  const fields = recordFields(register).filter(({ id }) => Object.hasOwn(after, id))
  const tables = amendedNames(register, { before: {}, after: {}, rows })
  return (
    <ul>
      {fields.map((field) => (
        <li key={field.id}>
          {said.amendedFrom(say(field.name), answerText(field, before), answerText(field, after))}
        </li>
      ))}
      {tables.map((name) => (
        <li key={name.en}>{said.amendedRows(say(name))}</li>
      ))}
    </ul>
  )
}

export function RequestHistory({
  register,
  of,
}: {
  readonly register: RequestRegister
  readonly of: RequestAnswer
}): ReactNode {
  const outline = useOutline()
  const nameOf = useNameOf()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{said.history}</h2>
      <table className="stacks">
        <caption className="unseen">{said.history}</caption>
        <TableHeads names={[said.historyHead, said.when, said.who, said.why]} />
        <tbody>
          {of.actions.toReversed().map((one) => (
            <tr key={one.version}>
              <th scope="row">
                {stateName(outline, of.register, one.state)}
                {one.amended && ` (${say(register.requestFlow.amended)})`}
              </th>
              <td data-label={said.when}>{momentText(one.at)}</td>
              <td data-label={said.who}>{one.by === deliverer ? broughtBy(one, of) : nameOf(one.by)}</td>
              <td data-label={said.why}>
                {one.reason}
                {one.amended && <Amended register={register} amended={one.amended} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
