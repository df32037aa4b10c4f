// The numbers stand apart from the steps, so that a page that only writes does not carry the steps.

/** Newest format of the records of a scan. A change of shape needs the next number, and a step from this one to it. */
export const recordFormat = 1;
/** Newest format of the outside of an exported scan. */
export const scanFileFormat = 1;
/** Newest format of the file of a session of a group. */
export const groupFileFormat = 1;
