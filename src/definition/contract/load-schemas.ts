// The schemas of the contract, loaded when somebody checks by them: programs that only need types and paths carry none.

import type * as schemas from './schemas.ts'

export type ContractSchemas = typeof schemas

export function loadSchemas(): Promise<ContractSchemas> {
  return import('./schemas.ts')
}
