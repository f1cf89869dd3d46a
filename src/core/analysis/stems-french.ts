import { stemmer } from '@orama/stemmers/french';

/**
 * French: the stemmer, and before it the third person plural of verbs, whose -ent it keeps as it does that of nouns
 * and adverbs (client, souvent): parlent, restent. Told by the letters before, after which no frequent noun ends so.
 */
export function french(word: string): string {
  return stemmer(NOT_A_VERB.test(word) ? word : word.replace(THIRD_PERSON_PLURAL, 'e'));
}

const BEFORE_ENT = `
è(?!r)\\p{L}{1,2} [bcdfgptv]r ur [^l]or [bcfgpr]l ll oul ch gn nn rn [ns]omm [lr]m pp [aiou]p ff ss [aiou]s ens
[clnprs]t [ae]tt [iu]t [nr]d aid [mr]b rv [oi]v euv rouv [^éo]qu [bnt]u clu ou y x [ao]ng ..ag [nr]c
`;

const THIRD_PERSON_PLURAL = new RegExp(`(?<=${BEFORE_ENT.trim().replaceAll(/\s+/g, '|')})ent$`, 'u');

const NOT_A_VERB =
  /^(?:(?:mé)?content|excellent|ardent|laurent|vincent|(?:im)?pénitent|tangent|(?:ser|tour|sar)ment)$/;
