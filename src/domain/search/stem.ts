import { foldWords } from './fold.ts';

/**
 * Endings of Ukrainian nouns, adjectives and verbs after folding, longest first. A light stemmer: one ending is cut
 * where at least three letters stay. «гемодіалізу», «гемодіаліз» → гемодиализ; «говорить», «говорити» → говор.
 * Words of one family may still part («інвалід», «інвалідність») and two families may meet; the search weighs whole
 * queries, so neither is fatal.
 */
const ENDINGS = (
  'уватися юватися ували увала увало ував юють ують уваннями уванням ування ювання увати ювати ення ' +
  'ання яння ості істю ість остю ються яться иться ється атися итися ятися утися тися ами ями ові ' +
  'еві ого ому ими іми ої ою ею єю ах ях ам ям ів їв єв ий ій ії ія ію ую юю ать ять ить ють уть ати ' +
  'ити іти яти ути ала или яла ила іла али іли ало ило ав ив яв ає яє ує ює ей ом ем єм їм им их іх ' +
  'лася лися лося лась лись лось вся юся юсь ит ет ут ют ат ят ешь ишь ый ые ое ая ти а я о е є у ю и і ї ь й'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

const SHORTEST = 3;

/** Words that say nothing of the kind of help. */
const STOP = new Set(
  foldWords(
    'не ні в у на з із зі до для за по про що щоб як і й та а чи або я ми ти ви він вона вони мій моя моє мої моєї ' +
      'моєму мене мені мною нам нас наша наш свого свою свій своєї треба потрібно потрібна потрібен потрібні хочу ' +
      'можна можу де хто коли чому дуже вже ще є був була було без над під від при після їй йому його її їх себе ' +
      'який яка яке які ця цей це так мати маю має немає нема дай дайте будь ласка the a an of to for in on at my me is',
  ),
);

/** Stems of the words that matter; endings, case, apostrophes and і/и/ї, е/є do not. */
export function stems(text: string): string[] {
  const words = foldWords(text);
  const telling = words.filter((word) => !STOP.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** Whether a stem is of a word for a person: it says whom the help is for, not which. */
export function isPerson(stem: string): boolean {
  return PEOPLE.has(stem);
}

function stem(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST) ?? '';
  return word
    .slice(0, word.length - ending.length)
    .replace(/[іїй]/g, 'и')
    .replace(/є/g, 'е')
    .replace(/ь/g, '');
}

const PEOPLE = new Set(
  foldWords(
    'чоловік чоловіка чоловіки муж мужа дружина жінка жінки жінок жена женщина син сина сини сын сына дочка доньку донька дочку ' +
      'дочь мама маму мати матір мать тато батько батьки родители папа отец дитина дитину дитині дитиною діти дітей дітям ' +
      'дітьми дети детей ребенок ребенка ребенку хлопець хлопчик дівчина дівчинка мальчик девочка бабуся бабусі бабушка дідусь ' +
      'дід дедушка брат сестра внук внука онук онука онуку сусід сусіди сосед людина людини людей людям люди человек інваліда ' +
      'husband wife son daughter mother father child children grandmother man woman people kid',
  ).map(stem),
);
