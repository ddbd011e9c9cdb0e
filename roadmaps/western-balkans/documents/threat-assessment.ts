// The periodic risk analysis and threat assessment that target 2.1 asks for.
import { defineDocument } from '#definition'

const firearms = { 'item-class': 'firearm' }

export const threatAssessment = defineDocument({
  id: 'threat-assessment',
  name: { en: 'Risk analysis and threat assessment' },
  text: 'threat-assessments',
  edition: 'edition',
  marking: 'document-marking',
  sections: [
    { field: 'key-judgements' },
    { field: 'source-limits' },
    {
      field: 'armed-violence',
      figures: [
        { indicator: 'kpi-10', shows: ['incidents', 'victims', 'killed', 'injured', 'womenAndGirls'] },
      ],
      signals: ['incidents'],
    },
    {
      field: 'supply',
      figures: [
        { indicator: 'kpi-4', shows: ['casesInland', 'casesBorder', 'inland', 'border'], codes: firearms },
      ],
      signals: ['seizures'],
    },
    { field: 'routes' },
    { field: 'actors' },
    {
      field: 'response',
      figures: [
        {
          indicator: 'kpi-3',
          shows: ['casesReported', 'casesProsecuted', 'casesAdjudicated', 'adjudicatedPerReported'],
        },
      ],
      signals: ['trace-requests'],
    },
    { field: 'outlook' },
  ],
  lists: [{ register: 'risks', title: 'title', matrix: { across: 'likelihood', down: 'impact' } }],
})
