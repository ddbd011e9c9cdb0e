// All commands. A new one is one file and one line here.
import type { Command } from 'commander'
import type { Settings } from '../workplace/index.ts'
import { assessmentsCommand } from './assessments.ts'
import { auditCommand } from './audit.ts'
import { checkCommand } from './check.ts'
import { completenessCommand } from './completeness.ts'
import { databaseCommand } from './database.ts'
import { demoCommand } from './demo.ts'
import { erasuresCommand } from './erasures/erasures.ts'
import { explainCommand } from './explain.ts'
import { importCommand } from './import.ts'
import { kpiCommand } from './kpi.ts'
import { loadCommand } from './load.ts'
import { mailCommand } from './accounts/mail.ts'
import { migrationCommand } from './migration.ts'
import { peopleCommand } from './people.ts'
import { rebuildCommand } from './rebuild.ts'
import { handOnCommand } from './hand-on/hand-on.ts'
import { requestsCommand } from './requests/requests.ts'
import { plansCommand } from './review/plans.ts'
import { reportsCommand } from './review/reports.ts'
import { roadmapCommand } from './roadmap.ts'
import { startCommand } from './start.ts'
import { backupCommand } from './upkeep/backup.ts'
import { restoreCommand } from './upkeep/restore.ts'
import { upgradeCommand } from './upkeep/upgrade.ts'
import { templateCommand } from './template.ts'
import { withdrawCommand } from './withdraw.ts'

export const commands: readonly ((program: Command, settings: () => Settings) => void)[] = [
  startCommand,
  kpiCommand,
  explainCommand,
  checkCommand,
  completenessCommand,
  assessmentsCommand,
  requestsCommand,
  handOnCommand,
  erasuresCommand,
  reportsCommand,
  plansCommand,
  loadCommand,
  withdrawCommand,
  importCommand,
  templateCommand,
  roadmapCommand,
  auditCommand,
  backupCommand,
  restoreCommand,
  upgradeCommand,
  migrationCommand,
  rebuildCommand,
  demoCommand,
  databaseCommand,
  peopleCommand,
  mailCommand,
]
