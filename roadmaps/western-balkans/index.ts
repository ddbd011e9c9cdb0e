// The 2018 Roadmap for small-arms control in the Western Balkans: everything that is monitored, in words.
import { defineRoadmap, listedIndicators } from '#definition'
import { abbreviations } from './texts/abbreviations.ts'
import { assessmentScale } from './assessment-scale.ts'
import { codeLists } from './code-lists/all.ts'
import { cycles } from './cycles.ts'
import { dataElements } from './data-elements/index.ts'
import { datasets } from './datasets/index.ts'
import { denominators } from './denominators.ts'
import { dictionaries } from './dictionaries/index.ts'
import { dimensions } from './terms/dimensions.ts'
import { documents } from './documents/index.ts'
import { elements, levels } from './elements/index.ts'
import * as indicators from './indicators/index.ts'
import { itemClasses } from './code-lists/item-classes.ts'
import { groups, jurisdictions, namingProfiles } from './jurisdictions/index.ts'
import { institutionKinds } from './jurisdictions/institution-kinds.ts'
import { languages } from './languages/index.ts'
import { outlines } from './outlines.ts'
import { subOutlines } from './sub-outlines/index.ts'
import { passages } from './passages/index.ts'
import { planStates } from './plan-states.ts'
import { registers } from './registers/index.ts'
import { qualityRules, recordRules } from './quality-rules/index.ts'
import { institutionCodes } from './requests/institution-codes.ts'
import { requestKindCodes } from './requests/kind-codes.ts'
import { requestKinds } from './requests/index.ts'
import { handOnLists } from './hand-on/index.ts'
import { roles } from './roles/index.ts'
import { source } from './texts/source.ts'
import { vision } from './texts/vision.ts'
import { submissionFlow } from './submission/index.ts'
import { telling } from './telling.ts'

export const westernBalkans = defineRoadmap({
  id: 'western-balkans',
  name: { en: 'Western Balkans Roadmap for small arms control, 2018 to 2024' },
  shortName: { en: 'Western Balkans SALW Control Roadmap' },
  notice: {
    en: 'Waymark is no official product of SEESAC, of the SALW Commissions or of any institution named here.',
  },
  vision,
  source,
  passages,
  abbreviations,
  languages: ['en', 'sq', 'bs', 'mk', 'sr-Latn', 'sr-Cyrl', 'ro'],
  translations: languages,
  dictionaries,
  levels,
  elements,
  jurisdictions,
  groups,
  mainGroup: 'western-balkans',
  outlines,
  subOutlines,
  frontMaps: ['kpi-10', 'incidents-as-published', 'civilian-possession'],
  namingProfiles,
  codeLists: [...codeLists, institutionKinds, institutionCodes, requestKindCodes],
  itemClasses,
  dimensions,
  dataElements,
  indicators: listedIndicators(indicators),
  denominators,
  cycles,
  assessmentScale,
  submissionFlow,
  telling,
  planStates,
  requestKinds,
  handOnLists,
  documents,
  registers,
  qualityRules,
  recordRules,
  roles,
  datasets,
})
