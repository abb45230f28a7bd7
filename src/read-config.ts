import type { Router } from './data/travel/routing.ts';

/** What a deployer may set at build time (docs/configuration.md). Everything is optional; a bad value counts as unset. */
export interface Config {
  /** Where «Швидко закрити сайт» leads: an http(s) address or a path of this site. */
  readonly exitUrl: string;
  /** Style JSON of a street basemap; null = the map has no such switch. */
  readonly basemapStyle: string | null;
  /** A server that counts one way by road on request; null = nobody is asked. */
  readonly routing: Routing | null;
  readonly reportEmail: string | null;
  /** Address of an issue form, `{id}` stands for the record's id. */
  readonly reportUrl: string | null;
  /** Where a checked table of services is sent for publication. */
  readonly publishEmail: string | null;
  /** Page of a repository where a checked table is uploaded. */
  readonly publishUrl: string | null;
}

export interface Routing {
  readonly url: string;
  readonly router: Router;
}

type Env = Readonly<Record<string, unknown>>;

/** Our own calendar page: works without a network, says nothing of the site. */
export const NEUTRAL_PAGE = './exit.html';

const PAGE = /^(https?:\/\/[^\s/]|\.{0,2}\/(?!\/))[^\s\\]*$/;
const WEB = /^https?:\/\/[^\s/\\][^\s\\]*$/;
const EMAIL = /^[^\s@<>?&,;]+@[^\s@<>?&,;]+\.[^\s@<>?&,;]+$/;

function setting(env: Env, name: string, pattern: RegExp, expected: string): string | null {
  const value = env[name];
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (pattern.test(value.trim())) return value.trim();
  console.warn(`${name}: expected ${expected}, got ${JSON.stringify(value)}; it counts as unset.`);
  return null;
}

function routingOf(env: Env): Routing | null {
  const url = setting(env, 'VITE_ROUTING_URL', WEB, 'an http(s) address');
  const engine = setting(env, 'VITE_ROUTING_ENGINE', /^(valhalla|osrm)$/, 'valhalla or osrm');
  return url === null ? null : { url, router: engine === 'osrm' ? 'osrm' : 'valhalla' };
}

/** Reads the settings; warns in the console of one that cannot be used. */
export function readConfig(env: Env): Config {
  return {
    exitUrl: setting(env, 'VITE_EXIT_URL', PAGE, 'an http(s) address or a path of this site') ?? NEUTRAL_PAGE,
    basemapStyle: setting(env, 'VITE_BASEMAP_STYLE', PAGE, 'an http(s) address or a path of this site'),
    routing: routingOf(env),
    reportEmail: setting(env, 'VITE_REPORT_EMAIL', EMAIL, 'one e-mail address'),
    reportUrl: setting(env, 'VITE_REPORT_URL', WEB, 'an http(s) address with {id}'),
    publishEmail: setting(env, 'VITE_PUBLISH_EMAIL', EMAIL, 'one e-mail address'),
    publishUrl: setting(env, 'VITE_PUBLISH_URL', WEB, 'an http(s) address'),
  };
}
