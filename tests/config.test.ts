import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../src/read-config.ts';

afterEach(() => vi.restoreAllMocks());

describe('settings', () => {
  it('need not be there', () => {
    const reports = { reportEmail: null, reportUrl: null, publishEmail: null, publishUrl: null };
    const unset = { exitUrl: './exit.html', basemapStyle: null, routing: null, ...reports };
    expect(readConfig({})).toEqual(unset);
    expect(readConfig({ VITE_EXIT_URL: ' ', VITE_REPORT_EMAIL: '' })).toEqual(unset);
  });

  it('are taken as they are when they can be used', () => {
    expect(
      readConfig({
        VITE_EXIT_URL: 'https://example.org/',
        VITE_BASEMAP_STYLE: '/styles/street.json',
        VITE_ROUTING_URL: 'https://roads.example.org/api',
        VITE_ROUTING_ENGINE: 'osrm',
        VITE_REPORT_EMAIL: 'map@example.org',
        VITE_REPORT_URL: 'https://example.org/new?title={id}',
        VITE_PUBLISH_EMAIL: 'data@example.org',
        VITE_PUBLISH_URL: 'https://example.org/upload',
      }),
    ).toEqual({
      exitUrl: 'https://example.org/',
      basemapStyle: '/styles/street.json',
      routing: { url: 'https://roads.example.org/api', router: 'osrm' },
      reportEmail: 'map@example.org',
      reportUrl: 'https://example.org/new?title={id}',
      publishEmail: 'data@example.org',
      publishUrl: 'https://example.org/upload',
    });
  });

  it.each([
    ['VITE_EXIT_URL', 'javascript:alert(1)'],
    ['VITE_EXIT_URL', '//example.org'],
    ['VITE_EXIT_URL', 'example'],
    ['VITE_ROUTING_URL', 'roads.example.org'],
    ['VITE_ROUTING_ENGINE', 'graphhopper'],
    ['VITE_BASEMAP_STYLE', 'data:application/json,{}'],
    ['VITE_REPORT_EMAIL', 'map@example.org?cc=x@example.org'],
    ['VITE_REPORT_EMAIL', 'nobody'],
    ['VITE_REPORT_URL', '/form'],
    ['VITE_PUBLISH_EMAIL', 'nobody'],
    ['VITE_PUBLISH_URL', 'upload'],
  ])('%s=%s counts as unset, and the console says so', (name, value) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    expect(readConfig({ [name]: value })).toEqual(readConfig({}));
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(`${name}: expected`));
  });
});
