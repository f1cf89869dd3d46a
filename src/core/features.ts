/** What kind of sign a feature is. */
export type FeatureGroup = 'words' | 'place' | 'form' | 'answer' | 'question' | 'rivals';

/** Features by name, in their order: the group of each, and what its value is, in plain words. */
export type Meanings = Readonly<Record<string, readonly [group: FeatureGroup, meaning: string]>>;
