// The history of a record: who changed what, when and why, with before and after.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import {
  pathTo,
  recordFields,
  type HistoryAnswer,
  type RecordAnswer,
  type RecordVersion,
  type Register,
} from '#definition'
import { numberText, say, words } from '../words/index.ts'
import { fetchWithToken } from './access.ts'
import { answerText } from './answer-text.ts'

interface Change {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** What differs between two versions: fields one by one, child tables as a whole. */
function changesBetween(
  register: Register,
  before: RecordVersion | undefined,
  after: RecordVersion,
): Change[] {
  const fields = recordFields(register).map((field) => ({
    name: say(field.name),
    before: before ? answerText(field, before.record.fields) : '',
    after: answerText(field, after.record.fields),
  }))
  const children = register.children.map(({ id, name, fields: own }) => {
    const text = (version: RecordVersion | undefined) =>
      (version?.record.children[id] ?? [])
        .map((row) => words.list(own.map((field) => answerText(field, row)).filter((one) => one !== '')))
        .join('; ')
    return { name: say(name), before: text(before), after: text(after) }
  })
  return [...fields, ...children].filter((change) => change.before !== change.after)
}

export function RecordHistory({
  register,
  record,
}: {
  readonly register: Register
  readonly record: RecordAnswer
}): ReactNode {
  const address = `${pathTo('registers', register.id)}/${record.jurisdiction}/${record.id}/history`
  const query = useQuery({
    queryKey: ['records', address, record.version],
    queryFn: () => fetchWithToken<HistoryAnswer>(address),
  })
  const versions = query.data?.versions ?? []
  const { history } = words.records
  return (
    <section aria-labelledby="history">
      <h2 id="history">{history.heading}</h2>
      {versions.toReversed().map((version) => {
        const changes = changesBetween(register, versions[version.version - 2], version)
        return (
          <details key={version.version} open={version.version === versions.length}>
            <summary>
              {history.version(
                numberText(version.version),
                history.actions[version.action],
                version.person,
                version.at,
              )}
            </summary>
            {version.reason && <p>{version.reason}</p>}
            {changes.length === 0 && <p className="quiet">{history.same}</p>}
            <ul>
              {changes.map(({ name, before, after }) => (
                <li key={name}>
                  {name}: {before === '' ? '–' : before} → {after === '' ? '–' : after}
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}
