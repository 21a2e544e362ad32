/** What a sentence of the story has and the name of a picture has not: a verb that tells. */
export const TELLS =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|met|held|took|made|came|went|gave|left|flew|spoke|sent|won|lost|\p{Ll}{2,15}ed)\b/u;
