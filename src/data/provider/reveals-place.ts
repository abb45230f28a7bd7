/*
 * Whether a text tells where something stands: a street, a house, a point, a map. It is asked of records whose place is
 * secret, so that a false alarm costs a clerk another wording and a miss may cost a life.
 */

/** Words of streets that are nothing else, shortened: «вул.», «просп.», «б-р». */
const SHORT =
  /(?<!\p{L})(?:вул|просп|пр-?к?т|бульв|б-р|узвіз|пров\.|наб\.|мкр|ж\/м|ул\.|vul|prosp|bulv|prov\.)(?!\p{L})/iu;
/** Shortened, but also half a word of something else. */
const SQUARE = /(?<!\p{L})(?:[Пп]л|ПЛ|[Pp]l)\.\s?(?:\p{Lu}|[«"“]|імені|ім\.)/u;
/** Whole words, which may stand in any text: «на вулиці», «безкоштовний проїзд», «площа 50 м²». */
const WHOLE =
  /(?<!\p{L})(?:вулиц\p{L}+|провул\p{L}+|проспект\p{L}*|бульвар\p{L}*|площ[аіуею]\p{L}*|майдан\p{L}*|шосе|набережн\p{L}+|узв[іо]з\p{L}*|проїзд\p{L}*|тупик\p{L}*|мікрорайон\p{L}*|улиц\p{L}+|переул\p{L}+)(?!\p{L})/giu;
const NAME_AFTER =
  /^\s*(?:імені\s+|ім\.\s*)?(?:\p{Lu}|[«"“]|\p{L}+(?:\s\p{L}+){0,2},?\s*(?:буд\.?\s*)?\d{1,3}(?![\d%]|\s*(?:м|год|ос|грн|р\.)))/u;
const NUMBER_AFTER = /^\s*,?\s*№?\s*\d/u;
const NAME_BEFORE = /\p{Lu}\p{L}+(?:а|я|е|ий|ого|ої|ій|ому|у|ю)\s+$/u;
const MEASURED = /(?:загальн|житлов|корисн|робоч|безкоштовн|безоплатн|пільгов)\p{L}*\s+$/iu;

/** «буд. 5», «кв. 12», «корпус 2»; «50 кв. м» is none. */
const HOUSE =
  /(?<!\p{L})(?:буд(?:инок|инку)?|дім|кв(?:артира|артирі)?|корп(?:ус|усі)?|під[’']?їзд|офіс|apt|flat|house|building|bldg)(?!\p{L})\.?\s*(?:№|no\.?)?\s*\d/iu;
/** «Шевченка, 5», «на Шевченка 5-А». */
const NAME_AND_NUMBER =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:а|я|о|ої|ого|их|ів|ка|на)(?:,\s*(?:буд\.?\s*)?\d{1,3}(?:\s?[-/]?\s?[а-яА-Яa-zA-Z])?(?=\s*(?:[,;.)]|$)))/u;
const SURNAME_AND_NUMBER =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:енка|[сц]ького|[сц]ької|ової|евої|ого|ої),?\s+\d{1,3}(?:\s?[-/]?\s?[а-яА-Я])?(?=\s*(?:[,;)(.]|$))/u;
const ON_NAME =
  /(?<!\p{L})(?:на|по)\s+\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}+)?,?\s+\d{1,3}(?!\d|\s?(?:%|год|хв|дн|ос|грн|к(?:м|в)|[:-]))/u;
const ENGLISH =
  /\p{Lu}\p{L}+\s+(?:Street|Avenue|Road|Boulevard|Lane|Square|Highway|Embankment|Ave|Rd|Blvd)(?!\p{L})|\d+\s?\p{L}?,?\s+\p{Lu}\p{L}+\s+Str?\b|\p{Lu}\p{L}+\s+Str?\b\.?(?:,?\s*\d|\s*(?:,|;|$))/u;

const POINT = [
  // Two numbers of Ukraine's degrees, in either order.
  /(?<![\d.,])(?:4[4-9]|5[0-2])(?:\.\d{2,}|,\d{3,})°?\s*[NE]?\s*[,;/|\s]\s*[NE]?\s*(?:2[2-9]|3\d|40)(?:\.\d{2,}|,\d{3,})/,
  /(?<![\d.,])(?:2[2-9]|3\d|40)(?:\.\d{2,}|,\d{3,})°?\s*[NE]?\s*[,;/|\s]\s*[NE]?\s*(?:4[4-9]|5[0-2])(?:\.\d{2,}|,\d{3,})/,
  // One alone, too exact to be anything else.
  /(?<![\d.,])(?:2[2-9]|3\d|4\d|5[0-2])[.,]\d{4,}(?![\d.,]*\d[.,]\d)/,
  // Degrees, minutes, seconds.
  /\d\s*[°º˚]\s*\d{1,2}|\d\s*[°º˚]\s*(?:[NSEW]|пн|сх|півн|схід)/iu,
  /(?<!\p{L})[NE]\s?\d{2}[\s.]\s?\d{2}|\d{2}[\s-]\d{2}(?:[\s-]\d{2}|[.,]\d+)["″']*\s*[NE](?!\p{L})/u,
  /(?:широт|довгот|координат|latitude|longitude|gps)\p{L}*[^\p{L}\d]{0,10}\d/iu,
  // Plus codes, the military grid, three words.
  /(?<![A-Z0-9])(?=[0-9+]*[CFGHJMPQRVWX])(?:[2-9CFGHJMPQRVWX]{8}|[2-9CFGHJMPQRVWX]{4,6})\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z0-9])/i,
  /(?<![A-Z\d])3[4-7]\s?[TU]\s?(?:[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}|\d{6}\s\d{7})(?!\d)/,
  /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/u,
];
const MAP_LINK =
  /google\.[a-z.]+\/maps|maps\.google|goo\.gl\/maps|maps\.app\.goo|openstreetmap\.|(?:^|\W)osm\.org|osmand|waze\.com|maps\.apple|bing\.com\/maps|visicom|here\.com|2gis|wikimapia|mapy\.|yandex\.[a-z]+\/maps|maps\.me|organicmaps|omaps\.app|w3w\.co|what3words|plus\.codes|(?:^|\W)geo:-?\d/i;

/** An id, a date, a word of a list: most cells. */
const PLAIN = /^(?:[a-z_-]+|[а-яіїєґ’ ]{1,12}|\d{4}-\d\d-\d\d)$/;

export function revealsPlace(text: string): boolean {
  if (text === '' || PLAIN.test(text)) return false;
  const plain = text.replace(/\u00A0/g, ' ');
  return (
    MAP_LINK.test(plain) ||
    POINT.some((pattern) => pattern.test(plain)) ||
    SHORT.test(plain) ||
    SQUARE.test(plain) ||
    HOUSE.test(plain) ||
    ENGLISH.test(plain) ||
    NAME_AND_NUMBER.test(plain) ||
    SURNAME_AND_NUMBER.test(plain) ||
    ON_NAME.test(plain) ||
    namesStreet(plain)
  );
}

/** A whole word of a street with its name or number beside it. */
function namesStreet(text: string): boolean {
  for (const found of text.matchAll(WHOLE)) {
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    if (NAME_AFTER.test(after)) return true;
    // «Загальна площа 120 м²», «проїзд 20 грн».
    const other = /^(?:площ|проїзд)/iu.test(found[0]);
    if (NUMBER_AFTER.test(after) && (!other || /^\s*,/.test(after))) return true;
    if (NAME_BEFORE.test(before) && !(other && MEASURED.test(before))) return true;
  }
  return false;
}
