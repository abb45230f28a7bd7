import type { Translation } from '../translation.ts';
import type uk from '../uk/intake.ts';

export default {
  noListFound: {
    says: 'no table was found in the file: no row looks like a header with a name, an address, a phone or a service',
  },
  tableOfSet: {
    says: 'this is one of several tables: its keys (organization_id, location_id…) lead to the others',
    expects:
      'all tables of the set in one zip, services.csv and organizations.csv among them; then they will be joined',
  },
  noTableInPage: { says: 'there is no table on this page' },
  brokenJson: { says: 'this is not JSON: {error}' },
  unknownJson: {
    says: 'this JSON holds no list of records',
    expects: 'GeoJSON, an Overpass response, HSDS 3.0 or a list of records',
  },
  rowNumbering: { says: 'the row of column numbers was left out' },
  rowTotal: { says: 'the row of totals “{text}” was left out' },
  rowHeader: { says: 'the repeated header was left out' },
  rowFootnote: { says: 'a row without a record was left out: “{text}”' },
  mappedSection: { says: 'from the section rows above the records' },
  mappedHeader: { says: 'by the header “{header}”' },
  mappedBoth: { says: 'by the header “{header}” and by content ({share}%)' },
  mappedContent: { says: 'by content: {share}% of the cells are such' },
  mappedPeople: { says: 'by content: names of people' },
  mappedFlags: { says: 'marks “+” under the name of a service' },
  mappedTwice: { says: 'the same was taken from the column “{header}”' },
  mappedNothing: { says: 'nothing shows what this is' },
  mappedByHand: { says: 'chosen by hand' },
  mappedProfile: { says: 'by the profile “{name}”' },
  columnSkipped: { says: 'the column “{header}” was not taken (filled cells: {count})' },
  peopleLeftOut: { says: 'data about people from the column “{header}” were left out: {count}' },
  emptyMarks: { says: 'dashes and words (“немає”, N/A) used for an empty cell were removed: {count}' },
  edrpouPadded: { says: 'leading zeros were restored in EDRPOU numbers: {count}' },
  personNumber: { says: 'personal numbers in place of EDRPOU were left out: {count}' },
  placeHidden: { says: 'the places of shelters were left out because they are secret: {count}' },
  otherTable: { says: 'another table (sheet “{sheet}”, header in row {row}, records: {count}) was not read' },
  askConstant: { says: 'the list does not have it', expects: 'one value for all rows (--set {column}=…)' },
  askConstantOf: {
    says: 'the list does not have it',
    expects: 'one value for all rows (--set {column}=…): {candidates}',
  },
  askValue: { says: 'no certain match', expects: 'one of: {candidates}' },
  askValueOpen: { says: 'no certain match', expects: 'a value, or “none”' },
  askPlace: { says: 'it is unclear which hromada this is', expects: 'one of: {candidates}' },
  askPlaceOpen: { says: 'it is unclear which hromada this is', expects: 'a KATOTTG code' },
  askArea: {
    says: 'it is unclear which territory this is',
    expects: 'KATOTTG codes, or one of: {candidates}',
  },
  askAreaOpen: { says: 'it is unclear which territory this is', expects: 'KATOTTG codes' },
  badProfile: { says: 'this is not an import profile: {where}', expects: '{what}' },
} satisfies Translation<typeof uk>;
