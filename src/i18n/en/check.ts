import type { Translation } from '../translation.ts';
import type uk from '../uk/check.ts';
import intake from './intake.ts';

export default {
  frame: {
    expected: 'expected {expected}, came {came}',
    empty: 'nothing',
    quoted: '“{text}”',
    error: 'error',
    warning: 'warning',
    summary:
      'Rows: {rows} = {good} without errors ({doubtful} of them with warnings) + {bad} with errors. Errors: {errors}, warnings: {warnings}.',
    compared:
      'Against the previous release: {same} same, {changed} changed, {added} added, {vanished} vanished.',
  },
  problems: {
    ...intake,
    missingColumn: { says: 'there is no column {column}' },
    unknownColumn: { says: 'unknown column “{header}” is passed over' },
    peopleColumn: {
      says: 'the column “{header}” is about people (cells filled: {count}); it goes neither to the site nor into a saved copy',
    },
    twiceColumn: { says: 'the column {column} is there twice' },
    quotes: { says: 'quotes are not closed or do not belong', expects: 'quotes in pairs' },
    tooManyCells: { expects: '{count} cells' },
    noRows: { says: 'there is not one row under the header', expects: 'services, one a row' },
    titleRows: {
      says: 'other rows stand above the header (it is in row {row})',
      expects: 'the header in the first row',
    },
    otherSheet: {
      says: 'the sheet “{sheet}” looks like a table of services too; only “{checked}” was checked',
    },
    formulaCell: { says: 'the cell holds a formula', expects: 'a value: copy it and paste it as text' },
    errorCell: { says: 'a formula gave an error', expects: 'a value' },
    emptyFile: { says: 'the file is empty' },
    tooLarge: { says: 'the file is larger than {limit} MB; divide it by oblasts' },
    tooManyRows: { says: 'there are more than {limit} rows; divide the file by oblasts' },
    oldExcel: {
      says: 'this is a workbook of an old Excel (.xls, .xlsb) or has a password; save it as .xlsx without one',
    },
    notATable: { says: 'this is no table: a CSV or XLSX file is needed' },
    binary: { says: 'this is no text: the file holds binary data; a CSV or XLSX file is needed' },
    webPage: {
      says: 'this is a web page or XML, whatever the file is called; save the table as CSV or XLSX',
    },
    openDocument: { says: 'this is an OpenDocument table (.ods); save it as .xlsx or CSV' },
    brokenZip: { says: 'the workbook is damaged or was cut short; save it again' },
    password: { says: 'the workbook has a password; save it without one' },
    zipBomb: { says: 'the workbook unpacks to too much (over 256 MB); it was not opened' },
    noSheets: { says: 'the workbook has no visible sheet' },
    wrongSheet: { says: 'no sheet has the header of a table of services; the workbook has {sheets}' },
    noHeader: { says: 'there is no header of a table of services; the first row: {header}' },
    noDelimiter: {
      says: 'columns are divided by a mark that is not known: {header}; a comma, semicolon or tab is needed',
    },
    tooLong: { says: 'the cell holds {length} letters', expects: 'at most 5000' },
    invisible: { says: 'the text holds invisible characters', expects: 'text without them' },
    brokenLetters: { says: 'letters were lost (the sign �)', expects: 'text in UTF-8' },
    mangled: { says: 'the text was read in a wrong encoding', expects: 'text in UTF-8' },
    formula: {
      says: 'the cell begins like a formula',
      expects: 'text (an apostrophe before it makes it text)',
    },
    markup: { says: 'the text holds HTML', expects: 'plain text' },
    emptyMark: {
      says: 'a dash or a word in place of an empty cell',
      expects: 'an empty cell: “the source does not say”',
    },
    taxNumber: { says: 'this looks like a person’s tax number; remove it', expects: 'data without it' },
    passport: { says: 'this looks like passport data; remove it', expects: 'data without it' },
    birthDate: { says: 'this looks like a person’s date of birth; remove it', expects: 'data without it' },
    personName: { says: 'this looks like a person’s name; names of staff and clients are not entered' },
    required: { expects: 'a value' },
    oneOf: { expects: 'one of: {values}' },
    someOf: { expects: 'values of the list, divided by ;: {values}' },
    date: { expects: 'a date YYYY-MM-DD' },
    between: { expects: 'a number from {min} to {max}' },
    unique: { expects: 'a value that does not repeat' },
    code: { expects: '19 characters of KATOTTG' },
    codes: { expects: 'KATOTTG codes of 19 characters, divided by ;' },
    bodyPlace: { expects: 'the whole code of a hromada or an oblast' },
    hotlineLink: { expects: 'tel:… or https://…' },
    partDate: { expects: 'YYYY, YYYY-MM or YYYY-MM-DD' },
    lineRegion: {
      expects: 'the beginning of an oblast’s code, like UA23, or the whole code of an oblast or a hromada',
    },
    typeIds: { expects: 'service types of service-types.csv, divided by ;' },
    hotlineIds: { expects: 'ids of hotlines.csv' },
    typeId: { expects: 'small Latin letters, digits and hyphens, like home-care' },
    icon: { says: 'the site has no such icon, a plain dot will stand for it', expects: 'one of: {names}' },
    noAbout: { says: 'it is not said what this service is', expects: 'one plain line' },
    fewWords: {
      says: 'there are {count} words by which people look for this service',
      expects: 'at least {least} everyday words, divided by ;',
    },
    classifierCode: { expects: 'a code of the Classifier, like 015.1' },
    noLine: {
      says: 'it is not said whom to call about this type of service',
      expects: 'ids of hotlines.csv, divided by ;, the best line first',
    },
    violenceLine: {
      says: 'the type is violence-related (violence), so that a line for just that must be the first',
      expects: 'first one of: {lines}',
    },
    foreignLine: {
      says: 'a line on violence stands first, but the type is not violence-related',
      expects: 'another line first, or “yes” in the column violence',
    },
    hiddenOpen: {
      says: 'the places of this type are secret (redacted), but its choice would leave a trace in links and history',
      expects: '“yes”, so that it leaves none',
    },
    hiddenApply: { says: 'a place that takes applications cannot be secret', expects: '“no”' },
    noApplyType: {
      says: 'there is no type to which the service centres (ЦНАП) belong',
      expects: 'a row with the id “{id}” and “yes” in this column',
    },
    otherApplyType: {
      says: 'the service centres (ЦНАП) belong to the type “{id}”, so this one will stay empty',
      expects: '“no”',
    },
    noFirst: {
      says: 'no type of service is seen at once on the page that finds',
      expects: '“first” in the types that are looked for most',
    },
    oblastCode: { expects: 'the code of an oblast (19 characters of KATOTTG, zeros after its number)' },
    sameOblast: { says: 'this oblast is in row {row} already', expects: 'one row an oblast' },
    noOblast: {
      says: 'the oblast {oblast} is not in oblasts.csv',
      expects: 'a code in an oblast of the list, or a new row in oblasts.csv',
    },
    fileOblast: {
      says: 'the oblast {oblast} of the file’s name is not in oblasts.csv, so the file is not read; rename it or add the oblast',
    },
    hromadaCode: { expects: 'the code of a hromada (19 characters), not of a raion or a settlement' },
    sameSeat: {
      says: 'the seat of the hromada {code} ({first}) stands at this point already',
      expects: 'coordinates of this hromada’s own seat',
    },
    surveyArea: {
      says: 'there is no hromada in the territory {code}',
      expects: 'the code of an oblast, raion or hromada',
    },
    formerCode: { expects: 'the code of a hromada (19 characters) or the first 12 of a settlement’s' },
    noAddress: {
      says: 'the precision is “address”, but there is neither an address nor a point',
      expects: 'an address, coordinates or another precision',
    },
    apostrophe: { says: 'a wrong mark inside a word', expects: 'the apostrophe ’' },
    noEnglish: { says: 'the English page will show the Ukrainian text', expects: 'a translation' },
    id: { expects: 'letters, digits, points and hyphens' },
    reservedId: {
      says: 'such ids are given by the site itself: to service centres, and to services in links',
      expects: 'another id',
    },
    exampleRow: { says: 'this is an example row of the template: delete it', expects: 'an id of your own' },
    type: { expects: 'a service type of the list' },
    typeNoted: {
      says: 'the list has no such service type; the note names it, so the record waits among the unplaced',
    },
    severalServices: {
      says: 'the cell holds {count} services',
      expects: 'one service type: divide into rows',
    },
    applyType: { says: 'a ЦНАП is a place to apply, not a service', expects: 'a service type of the list' },
    someDate: { expects: 'the date of the report or of the check (assured_on)' },
    after: { expects: 'a date after {date}' },
    recipients: { expects: 'groups of the list (recipients.csv), divided by ;' },
    edrpou: { expects: '8 digits (numbers of persons are not published)' },
    phones: { says: '“{text}” cannot be dialled', expects: 'numbers with their area code, divided by ;' },
    homoglyph: {
      says: 'character {place}, “{letter}”, is a Cyrillic letter that looks like a Latin one',
      expects: 'Latin letters',
    },
    classifierSpoilt: {
      says: 'a spreadsheet made a number or a date of the code',
      expects: 'the code of the Classifier “{code}”, entered as text',
    },
    phoneCut: {
      says: 'a spreadsheet showed the number as a fraction, and its last digits are lost',
      expects: 'the number of the source, entered as text',
    },
    email: { expects: 'an e-mail address' },
    link: { expects: 'a link http(s)://' },
    hours: {
      says: 'the schedule is not understood as a whole, so it is shown as written',
      expects:
        'days and hours like “Mo-Fr 08:00-17:00” or «Пн-Пт 8:00-17:00, обід 12:00-13:00» (words that are no schedule are put in quotes)',
    },
    hoursDays: {
      says: 'there are hours, but it is not said on which days',
      expects: 'days and hours like “Mo-Fr 08:00-17:00”',
    },
    pointMissing: { says: 'without coordinates the place is shown by its hromada', expects: 'coordinates' },
    swapped: { says: 'longitude and latitude are swapped', expects: 'longitude; latitude' },
    outside: { says: 'the point lies elsewhere: {other}', expects: 'a point within {unit}' },
    outsideOblast: { says: 'the point lies outside the oblast', expects: 'a point within {unit}' },
    noSuchSettlement: {
      says: 'there is no such place in {unit}',
      expects: 'a populated place of the hromada',
    },
    settlementElsewhere: {
      says: '{noun}“{name}” is {places}, not {stated}',
      expects: 'a populated place of this hromada, or another hromada',
    },
    severalSettlements: {
      says: 'the hromada has {count} populated places called “{name}”',
      expects: 'the code of one of them: {codes}',
    },
    future: { says: 'this date is still to come (today is {today})', expects: 'a date that is past' },
    tooOld: { says: 'so early a date must be a slip in the year', expects: 'the date of a service' },
    ended: {
      says: 'the service is “operating”, but its last day has passed (today is {today})',
      expects: 'the status “closed” or another date',
    },
    pairInCell: {
      says: 'both coordinates stand in one cell',
      expects: 'longitude and latitude in their own columns',
    },
    bothCoordinates: { expects: 'both coordinates or none' },
    nowhere: { says: 'there is neither a hromada nor a service area' },
    noSuchCode: { says: 'there is no hromada with the code {code}' },
    notACode: { says: '“{text}” is no KATOTTG code of 19 characters' },
    noSuchName: { says: 'there is no hromada named “{name}”' },
    sharedName: { says: '{count} hromadas are named “{name}”' },
    sharedNameOf: {
      says: '{count} hromadas are named “{name}”: {candidates}',
      expects: 'a code, or the name with its kind',
    },
    sharedNameNoted: {
      says: '{count} hromadas are called “{name}”: {candidates}; the note explains it, so the record waits among the unplaced',
    },
    codeAndName: {
      says: 'the code {code} is {unit}, but the name says “{name}”',
      expects: 'code and name of one hromada',
    },
    duplicateId: {
      says: '“{id}” is there already: {first}',
      expects: 'an id that the whole dataset does not have',
    },
    sameInLinks: {
      says: '“{id}” cannot be told from “{other}” ({first}) in links, which happens very rarely',
      expects: 'an id that differs by a letter',
    },
    nearDuplicate: {
      says: 'this looks like the service in row {row} (“{id}”)',
      expects: 'one row a service',
    },
    vanished: {
      says: '“{id}” ({provider}) was in the previous release and is missing here',
      expects: 'a row with the status “closed”, the row put back, or the same id at the new place',
    },
    vanishedLike: {
      says: '“{id}” ({provider}) was in the previous release and is missing here; it looks like the new record {candidates}',
      expects: 'the id “{id}” in the new record, a row with the status “closed”, or the row put back',
    },
    secretPlace: { says: 'the place is secret (precision redacted)', expects: 'an empty cell' },
    secretArea: { says: 'the place is secret', expects: 'codes of oblasts and raions only' },
    secretText: {
      says: 'the place is secret, and this text tells it (a street, a house, coordinates or a map)',
      expects: 'a text without the address',
    },
    secretId: { says: 'the place is secret', expects: 'an id that names no hromada' },
  },
} satisfies Translation<typeof uk>;
