/**
 * What about the object is changed. `biolink` is the value of GeneOrGeneProductOrChemicalEntityAspectEnum (Biolink 4.4.6) where one exists.
 * The verbs of cells, processes and diseases have no counterpart there and stay ours.
 */
export const ASPECTS = {
  ABUNDANCE: { phrase: 'the abundance of', biolink: 'abundance' },
  ACTIVATION: { phrase: 'the activation of', biolink: null },
  ACTIVITY: { phrase: 'the activity of', biolink: 'activity' },
  ASSEMBLY: { phrase: 'the assembly of', biolink: null },
  BALANCE: { phrase: 'the balance of', biolink: null },
  CELL_CYCLE: { phrase: 'the cell cycle of', biolink: null },
  CLEAVAGE: { phrase: 'the cleavage of', biolink: 'cleavage' },
  CYTOTOXICITY: { phrase: 'the cytotoxicity of', biolink: null },
  DIFFERENTIATION: { phrase: 'the differentiation of', biolink: null },
  EXPRESSION: { phrase: 'the expression of', biolink: 'expression' },
  FORMATION: { phrase: 'the formation of', biolink: null },
  FUNCTION: { phrase: 'the function of', biolink: null },
  HETEROGENEITY: { phrase: 'the heterogeneity of', biolink: null },
  INFILTRATION: { phrase: 'the infiltration of', biolink: null },
  MATURATION: { phrase: 'the maturation of', biolink: null },
  MIGRATION: { phrase: 'the migration of', biolink: null },
  ONSET: { phrase: 'the onset of', biolink: null },
  PAIN: { phrase: 'the pain of', biolink: null },
  PHAGOCYTOSIS: { phrase: 'phagocytosis by', biolink: null },
  PHENOTYPE: { phrase: 'the phenotype of', biolink: null },
  PHOSPHORYLATION: { phrase: 'the phosphorylation of', biolink: 'phosphorylation' },
  PROGRESSION: { phrase: 'the progression of', biolink: null },
  PROLIFERATION: { phrase: 'the proliferation of', biolink: null },
  REGENERATION: { phrase: 'the regeneration of', biolink: null },
  REJUVENATION: { phrase: 'the rejuvenation of', biolink: null },
  REPAIR: { phrase: 'the repair of', biolink: null },
  RESPONSE: { phrase: 'the response of', biolink: null },
  SECRETION: { phrase: 'the secretion of', biolink: 'secretion' },
  STIMULATORY_CAPACITY: { phrase: 'the lymphocyte-stimulating capacity of', biolink: null },
  SURVIVAL: { phrase: 'the survival of', biolink: null },
  SYNTHESIS: { phrase: 'the synthesis of', biolink: 'synthesis' },
  TRANSCRIPTION: { phrase: 'the transcription of', biolink: null },
  VIABILITY: { phrase: 'the viability of', biolink: null },
} as const satisfies Record<string, { readonly phrase: string; readonly biolink: string | null }>;

export type Aspect = keyof typeof ASPECTS;
export const ASPECT_NAMES = Object.keys(ASPECTS).filter((name): name is Aspect => name in ASPECTS);
