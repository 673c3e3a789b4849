/** Where the assessment keeps its rounds in this browser. Its code is loaded only where something lies there. */
export const ASSESSMENT_STORE = 'even-keel:assessment';
