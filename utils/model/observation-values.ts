/** The values of an Observation's small vocabularies, for whoever must check or list them at run time. */
export const sources = ['live', 'archive', 'manual'] as const;
export const detections = ['offerings', 'not-checkout', 'unreadable'] as const;
export const devices = ['desktop', 'mobile'] as const;
export const attributionBases = ['same-tab', 'opener', 'referrer', 'page', 'person'] as const;
export const confidences = ['high', 'medium', 'low'] as const;
export const correctionVerdicts = ['right', 'not-offered', 'missing', 'wrong-state', 'wrong-shop'] as const;
export const claimBases = ['logo', 'statement', 'structured-data', 'payment-request'] as const;
