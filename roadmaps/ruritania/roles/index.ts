// Who comes to the accord; one file a role.
import type { Role } from '#definition'
import { administrator } from './administrator.ts'
import { captain } from './captain.ts'
import { clerk } from './clerk.ts'
import { everyone } from './public.ts'
import { warden } from './warden.ts'
import { watchman } from './watchman.ts'

export const roles: readonly Role[] = [everyone, clerk, administrator, watchman, captain, warden]
