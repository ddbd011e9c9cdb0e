// What contradicts itself in the record rules of a roadmap; and which registers each rule is put to.
import { contradiction } from '../problems/index.ts'
import { findCode, type CodeList } from '../codes/index.ts'
import { recordFields, type Field, type RecordRule, type Register } from '../registers/index.ts'
import { isFit, type NamedField } from './record-rule-kind.ts'
import { findRecordRuleKind } from './record-rule-kinds.ts'

function fieldsOver(register: Register, rows: string | undefined): Field[] {
  const child = register.children.find(({ id }) => id === rows)
  return [...(child?.fields ?? []), ...recordFields(register)]
}

const conditionFields = (rule: RecordRule): NamedField[] =>
  Object.entries(rule.where ?? {}).map(([field, codes]) => ({ field, codes, need: 'code' }))

function namedFields(rule: RecordRule): NamedField[] {
  const named = findRecordRuleKind(rule.kind)?.fieldsOf(rule.settings) ?? []
  return [...named, ...conditionFields(rule)]
}

function findNamed(register: Register, rule: RecordRule, { field, of }: NamedField): Field | undefined {
  return fieldsOver(register, of ?? rule.rows).find(({ id }) => id === field)
}

/** Looked up once a register: every record that is kept asks for them. */
const onSensitive = new WeakMap<Register, readonly string[]>()

/** Ids of the register's rules that look at anything sensitive: the reasons for what they question tell of it. */
export function rulesOnSensitive(register: Register): readonly string[] {
  const known = onSensitive.get(register)
  if (known) return known
  const found = (register.rules ?? [])
    .filter((rule) => namedFields(rule).some((named) => findNamed(register, rule, named)?.isSensitive))
    .map(({ id }) => id)
  onSensitive.set(register, found)
  return found
}

/** Does the register ask everything that the rule speaks of? */
function isAsking(register: Register, rule: RecordRule): boolean {
  const tables = [rule.rows, ...namedFields(rule).map(({ of }) => of)]
  return (
    tables.every((id) => id === undefined || register.children.some((child) => child.id === id)) &&
    namedFields(rule).every((named) => findNamed(register, rule, named) !== undefined)
  )
}

function isPutTo(register: Register, rule: RecordRule): boolean {
  return rule.registers ? rule.registers.includes(register.id) : isAsking(register, rule)
}

/** The registers, each with the rules that are put to it. */
export function withRules(registers: readonly Register[], rules: readonly RecordRule[]): Register[] {
  return registers.map((register) => {
    const own = rules.filter((rule) => isPutTo(register, rule))
    return own.length === 0 ? register : { ...register, rules: own }
  })
}

function codeContradictions(at: string, field: Field, codes: readonly string[]): string[] {
  const { list } = field.settings as { readonly list?: CodeList }
  return codes
    .filter((code) => list && !findCode(list, code))
    .map((code) => contradiction('no-code-of', { at, code, of: field.id }))
}

function contradictionsIn(register: Register, rule: RecordRule): string[] {
  const at = contradiction('at-rule-of-register', { rule: rule.id, register: register.id })
  const tables = [rule.rows, ...namedFields(rule).map(({ of }) => of)].flatMap((id) => id ?? [])
  return [
    ...new Set([
      ...tables
        .filter((id) => !register.children.some((child) => child.id === id))
        .map((id) => contradiction('no-rows', { at, rows: id })),
      ...namedFields(rule).flatMap((named) => {
        const field = findNamed(register, rule, named)
        if (!field) return [contradiction('no-field', { at, field: named.field })]
        if (!isFit(field, named.need))
          return [contradiction('field-does-not-fit', { at, field: field.id, need: named.need })]
        return codeContradictions(at, field, named.codes ?? [])
      }),
    ]),
  ]
}

/** Every contradiction in the record rules, as sentences naming rule, register and field. */
export function recordRuleContradictions(
  registers: readonly Register[],
  rules: readonly RecordRule[],
): string[] {
  return rules.flatMap((rule) => {
    const at = contradiction('at-record-rule', { rule: rule.id })
    const kind = findRecordRuleKind(rule.kind)
    if (!kind) return [contradiction('no-record-rule-kind', { at, kind: rule.kind })]
    const strangers = (rule.registers ?? []).filter((id) => !registers.some((one) => one.id === id))
    const own = registers.filter((register) => isPutTo(register, rule))
    return [
      ...strangers.map((id) => contradiction('no-register', { at, register: id })),
      ...(own.length === 0 && strangers.length === 0 ? [contradiction('rule-of-no-register', { at })] : []),
      ...(kind.contradictions?.(rule.settings) ?? []).map((sentence) => `${at}: ${sentence}`),
      ...own.flatMap((register) => contradictionsIn(register, rule)),
    ]
  })
}
