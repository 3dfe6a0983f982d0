/** Tag of the generated test language: accented English, two fifths longer, in brackets. */
export const pseudoLanguage = 'en-XA';
