/** Calendar date, `YYYY-MM-DD`: compares as text. */
export type ISODate = string;
