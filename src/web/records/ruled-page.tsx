// Stored records by the rules of their register: what stands against a rule, and what was kept with a reason.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RecordRule, Register, RuledRecord } from '#definition'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { OfRegister } from '../controls/of-register.tsx'
import { ProblemNote } from '../controls/problem-note.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { numberText, say, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { SignedIn } from '../controls/signed-in.tsx'
import { useRuled } from './use-ruled.ts'

const { ruled: said } = recordWords
const mostShown = 50

function RecordRow({ register, of }: { readonly register: Register; readonly of: RuledRecord }): ReactNode {
  const roadmap = useOutline()
  const params = { id: register.id, jurisdiction: of.jurisdiction, record: of.id }
  return (
    <tr>
      <th scope="row">
        <Link to="/registers/$id/$jurisdiction/$record" params={params}>
          {of.label}
        </Link>
      </th>
      <td>{areaName(roadmap, of.jurisdiction)}</td>
      <td>{of.row === undefined ? of.what : said.inRow(numberText(of.row), of.what)}</td>
      <td>{of.reason ?? <em>{said.noReason}</em>}</td>
    </tr>
  )
}

function RuleSection({
  register,
  rule,
  found,
}: {
  readonly register: Register
  readonly rule: RecordRule
  readonly found: readonly RuledRecord[]
}): ReactNode {
  const open = found.filter(({ reason }) => reason === null)
  const kept = found.filter(({ reason }) => reason !== null)
  const name = say(rule.name)
  return (
    <section className="rule" aria-labelledby={`rule-${rule.id}`}>
      <h2 id={`rule-${rule.id}`}>{name}</h2>
      <p className="prose">
        {say(rule.why)} {said.severities[rule.severity]}
      </p>
      <p className="quiet">
        {found.length === 0 ? said.clean : said.count(numberText(open.length), numberText(kept.length))}
      </p>
      {found.length > 0 && (
        <ScrollRegion label={name}>
          <table>
            <caption>{name}</caption>
            <thead>
              <tr>
                <th scope="col">{said.record}</th>
                <th scope="col">{words.quality.area}</th>
                <th scope="col">{said.what}</th>
                <th scope="col">{said.reason}</th>
              </tr>
            </thead>
            <tbody>
              {[...open, ...kept].slice(0, mostShown).map((one, at) => (
                <RecordRow key={`${one.jurisdiction} ${one.id} ${String(at)}`} register={register} of={one} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {found.length > mostShown && <p className="quiet">{said.more(numberText(found.length - mostShown))}</p>}
    </section>
  )
}

function RuledRecords({ register }: { readonly register: Register }): ReactNode {
  const { found, looked, isBusy, error, again, goOn } = useRuled(register)
  const { rules = [] } = register
  const byRule = Map.groupBy(found, ({ rule }) => rule)
  const inOrder = rules.toSorted((a, b) => (byRule.get(b.id)?.length ?? 0) - (byRule.get(a.id)?.length ?? 0))
  return (
    <>
      {error && <ProblemNote error={error} onAgain={again} />}
      <p role="status">
        {isBusy ? said.looking(numberText(looked)) : said.looked(looked, numberText(looked))}
      </p>
      {goOn && (
        <p className="actions">
          <button type="button" onClick={goOn}>
            {said.goOn}
          </button>
        </p>
      )}
      {inOrder.map((rule) => (
        <RuleSection key={rule.id} register={register} rule={rule} found={byRule.get(rule.id) ?? []} />
      ))}
    </>
  )
}

/** The rules of a register, and the records they speak of. */
export function RuledPage(): ReactNode {
  return (
    <OfRegister title={({ name }) => said.title(say(name))} lead={() => said.lead}>
      {(register) => (
        <>
          {(register.rules ?? []).length === 0 ? (
            <p>{said.none}</p>
          ) : (
            <SignedIn>
              <RuledRecords key={register.id} register={register} />
            </SignedIn>
          )}
        </>
      )}
    </OfRegister>
  )
}
