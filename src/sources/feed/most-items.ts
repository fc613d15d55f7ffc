/** A feed's items beyond these are not read: what follows a topic needs no more, and memory has an end. */
export const mostItems = 5_000;
