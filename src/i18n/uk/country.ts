/** Words of the country’s oblasts in find. */
export default {
  sum: 'Громади, про які хоч щось відомо: {{reached}}. Про\u00a0{{waiting}} ще нічого.',
  listed: 'Де вже є перелік',
  known: '{{services}} у громадах: {{served}} із {{hromadas}}',
  silent: 'Про послуги ще немає даних',
  silentOf: 'Де обраного ще не знайшли',
  offices: 'Та є ЦНАПи, куди подати заяву, і їхні телефони.',
};
