/** The name of a baseline, which lies beside the file of its project. */
export const baselineName = 'chatwright.baseline.json';
