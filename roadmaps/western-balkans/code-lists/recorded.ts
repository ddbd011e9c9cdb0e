// What a record may say: the codes of a list that are no sums of others, because nobody records a sum.
import { defineCodeList, findCode, type Code, type CodeList } from '#definition'
import { itemClasses } from './item-classes.ts'
import { conditionCodes } from './arms/condition.ts'
import { firearmTypeCodes } from './arms/firearm-type.ts'
import { incidentTypeCodes } from './incidents/incident-type.ts'
import { settingCodes } from './seizures/setting.ts'
import { traceOutcomeCodes } from './tracing/trace-outcome.ts'

function recorded(list: CodeList, onlyPrinted: readonly string[] = []): CodeList {
  const isRecorded = ([code]: [string, Code]) => {
    const { of, mixed } = findCode(list, code) ?? {}
    return of === undefined && mixed !== true && !onlyPrinted.includes(code)
  }
  const codes = Object.fromEntries(Object.entries(list.codes).filter(isRecorded))
  return defineCodeList({ ...list, id: `recorded-${list.id}`, codes })
}

/** Nobody records what is mixed; only publications print it. */
export const recordedItemClassCodes = recorded(itemClasses)
export const recordedIncidentTypeCodes = recorded(incidentTypeCodes)
export const recordedSettingCodes = recorded(settingCodes)
export const recordedTraceOutcomeCodes = recorded(traceOutcomeCodes, ['not-covered'])
export const recordedConditionCodes = recorded(conditionCodes, ['lower-of-two', 'higher-of-two'])
export const recordedFirearmTypeCodes = recorded(firearmTypeCodes, [
  'short-firearm',
  'long-firearm',
  'firearm-as-printed',
])
