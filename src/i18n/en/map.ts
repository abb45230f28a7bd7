export default {
  controls: 'Map scale',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole territory',
  short: {
    servedLocal: 'yes',
    servedArea: 'served',
    planned: 'announced',
    gap: 'none',
    notFound: 'not found',
    unknown: 'no data',
    notApplicable: 'occupied',
  },
  close: 'Close',
  brief: { planned: 'Announced', notApplicable: 'Temporarily occupied' },
  here_one: '{{count}} service at this place',
  here_other: '{{count}} services at this place',
  /** A service of a planner’s scenario: there is none. */
  mark: 'In the scenario: {{name}}',
  oblast: '{{hromadas}}. {{states}}',
  legend: {
    title: '{{subject}}. {{metric}}',
    range: '{{from}} – {{to}}',
    from: '{{from}} or more',
    to: 'up to {{to}}',
    was: 'was {{n}}',
  },
  sign: {
    counts: 'Number of services in an oblast',
    operating: 'Service with a known address',
    approximate: 'approximate place',
    planned: 'Service announced',
    changed: 'Changes in the scenario',
    scenario: 'Hypothetical or moved service',
    markless: 'Hypothetical or moved, without a place on the map',
    site: 'new site',
    reach: 'radius, straight line',
  },
  /** What became of a hromada between two days or releases. */
  change: {
    appeared: 'service appeared',
    nowKnown: 'service became known',
    ended: 'service is gone',
    unclear: 'no longer known whether there is a service',
    mixed: 'differs between types of service',
    same: 'no change',
  },
  copyright: 'OpenStreetMap copyright (new tab)',
  scale: 'Scale: the bar is {{length}} long',
  simple: {
    title: 'Simple map',
    units: 'Hromadas on the map',
    unitsHint:
      'Arrow keys go to the next hromada, Enter opens it, letters find a name, + and − change the scale',
    oblasts: 'Oblasts on the map',
    oblastsHint:
      'Arrow keys go to the next oblast, Enter shows its hromadas, letters find a name, + and − change the scale',
    services: 'Services on the map',
    near_one: '{{count}} service nearby. Zoom in',
    near_other: '{{count}} services nearby. Zoom in',
  },
  failure: 'The map could not be loaded. The list and the table work without it.',
  street: {
    title: 'Street map',
    about:
      'It is loaded from the server {{host}} and those that it refers to: they learn your device’s network address and which area you look at.',
    loading: 'Loading the streets…',
    slow: 'The server {{host}} is slow. You may wait or switch it off.',
    failed:
      'The street map could not be loaded: {{host}} does not answer. The map of hromadas works without it.',
    noGl: 'This browser cannot draw the street map. The map of hromadas works without it.',
  },
};
