/** A call that cannot be carried out; its message is one sentence for the person who made it. */
export class CallError extends Error {}
