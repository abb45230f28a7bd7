export type { Contact } from '../domain/contact/contact.ts';
export type { HromadaRow, NearestService, RowPart, StateTotal } from '../domain/coverage/row.ts';
export type { ResultGroup, ResultItem } from '../domain/results/item.ts';
export type { Fit } from '../domain/results/rank.ts';
export type { Derived } from '../domain/derived.ts';
