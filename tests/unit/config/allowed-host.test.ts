import { describe, expect, it } from 'vitest';
import { allowedHost } from '../../../src/config/allowed-host.ts';
import { permits } from '../../../src/sources/fetch/permits.ts';

describe('a host that is asked although it is private', () => {
  it.each([
    ['intranet', 'intranet'],
    [' Intranet.Example.ORG. ', 'intranet.example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['my_host-1.example.org', 'my_host-1.example.org'],
    ['127.0.0.1', '127.0.0.1'],
    ['::1', '::1'],
    ['[FD00:1::2]', 'fd00:1::2'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['192.168.1.0/24', '192.168.1.0/24'],
    ['fc00::/7', 'fc00::/7'],
    ['fd00:1::/32', 'fd00:1::/32'],
    ['::1/128', '::1/128'],
    ['::ffff:10.0.0.0/104', '::ffff:10.0.0.0/104'],
  ])('may be written %j', (written, name) => {
    expect(allowedHost(written)).toEqual({ isAllowed: true, name });
    // What asks the web reads it, too.
    expect(() => permits([name])).not.toThrow();
  });

  it.each([
    '0.0.0.0/0',
    '10.0.0.0/00',
    '0.0.0.0/1',
    '128.0.0.0/1',
    '10.0.0.0/7',
    '::/0',
    '2000::/3',
    '[::]/0',
    '::/8',
    '100::/7',
    '::ffff:0:0/96',
    '::ffff:0.0.0.0/96',
    '0:0:0:0:0:ffff::/96',
    '64:ff9b::/96',
    '0064:ff9b::/40',
  ])('may not be a network that opens everything: %s', (written) => {
    expect(allowedHost(written)).toMatchObject({
      isAllowed: false,
      what: expect.stringMatching(/^it would open/),
      mend: expect.stringContaining('10.1.0.0/16'),
    });
  });

  it.each([
    ['http://intranet/feed', 'more than a host'],
    ['intranet:8080', 'more than a host'],
    ['[::1]:8080', 'more than a host'],
    ['*', 'pattern'],
    ['*.example.org', 'pattern'],
    ['', 'no host'],
    ['a b', 'no host'],
    ['-a.example.org', 'no host'],
    ['ida@example.org', 'no host'],
    ['256.1.1.1', 'no host'],
    ['10.1', 'no host'],
    ['2130706433', 'no host'],
    ['0x7f.1', 'no host'],
    ['intranet/8', 'no network'],
    ['10.0.0.0/33', 'no network'],
    ['10.0.0.0/', 'no network'],
    ['10.0.0.0/-8', 'no network'],
    ['10.0.0.0/255.0.0.0', 'no network'],
    ['fe80::1%eth0/64', 'no network'],
    ['fd00::/129', 'no network'],
  ])('is not %j', (written, what) => {
    expect(allowedHost(written)).toMatchObject({ isAllowed: false, what: expect.stringContaining(what) });
  });
});
