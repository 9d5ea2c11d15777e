/** Words for the verbs that deliverables know beside those of their action and their state, which have messages there. */
export const deliverableMessages: Record<string, string> = {};
