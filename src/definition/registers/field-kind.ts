// The shape of a field kind: what one kind of answer in a register knows about itself. Kinds live in `fields/`.
import type { Text } from '../words/index.ts'

/** Why a value is refused: a code of the problems table, with what its sentence needs. */
export interface Refusal {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export type Checked<V> = { readonly value: V } | { readonly refusal: Refusal }

/** JSON Schema of the value as it travels over the API. Plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

export interface FieldKind<V = unknown, Settings extends object = object> {
  readonly id: string
  readonly name: Text
  /** PostgreSQL column type. */
  readonly sqlType: (settings: Settings) => string
  /** Reads what a person typed or a cell held; gives the stored form or says why not. */
  readonly check: (input: unknown, settings: Settings) => Checked<V>
  readonly jsonSchema: (settings: Settings) => JsonSchema
  /** Its answers may name a person or a place: where they never leave, they are sensitive. */
  readonly isTelling?: true
  /** Which input the form shows. */
  readonly widget: string
  /** `good` inputs, what each is `stored` as, and inputs that must be refused. The kind's suite runs over them. */
  readonly examples: {
    readonly settings: Settings
    readonly good: readonly unknown[]
    readonly stored: readonly V[]
    readonly bad: readonly unknown[]
  }
}

export function defineFieldKind<V, Settings extends object = object>(
  kind: FieldKind<V, Settings>,
): FieldKind<V, Settings> {
  return kind
}
