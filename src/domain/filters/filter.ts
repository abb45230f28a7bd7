import type { ISODate } from '../date.ts';
import type { Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import type { Form } from './form.ts';

interface Choice {
  readonly form: Form;
  /** True: in memory alone, never in a link. */
  readonly private: boolean;
  /** The views that offer it by its form's own control; none where it has a place of its own on the screen. */
  readonly offered: readonly ('find' | 'refer' | 'plan')[];
  /** True: a line of explanation stands beside its control. */
  readonly hint?: true;
  /** True: it is offered only where there is a table of ways by road. */
  readonly ofRoads?: true;
}

/** Narrows a list by what records state. */
export interface Facet extends Choice {
  readonly role: 'facet';
  readonly form: Extract<Form, { kind: 'many' | 'ids' }>;
  /** What a record says of it, on the date (null: as recorded); none = it does not say. */
  readonly stated: (service: Service, date: ISODate | null) => readonly string[];
  /** What becomes of a record that says nothing: it is asked, it is left out, or every record says. */
  readonly silent: 'ask' | 'no' | 'never';
  /** Of a record that names only other values. */
  readonly other: 'ask' | 'no';
  /** The values that count where none is chosen; missing = all. */
  readonly unchosen?: readonly string[];
  /** Values of which a match speaks unasked. */
  readonly unasked?: readonly string[];
}

/** Narrows a list by words. */
export interface Search extends Choice {
  readonly role: 'search';
  readonly form: Extract<Form, { kind: 'text' }>;
  readonly matcher: (text: string, types: readonly ServiceType[]) => (service: Service) => boolean;
}

/** Says by what day, age or area services are judged: of these only the age takes some off a list, a resident's. */
export interface Setting extends Choice {
  readonly role: 'setting';
}

/** One condition of an answer, all of it. The words of each stand in the namespace `filters` of every language. */
export type Filter = Facet | Search | Setting;
