import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { permits } from '../../../../src/sources/fetch/permits.ts';
import { plainIp } from '../../../../src/sources/fetch/plain-ip.ts';
import { isPublic } from '../../../../src/sources/fetch/public-address.ts';

function isPublicText(address: string): boolean {
  const ip = plainIp(address);
  return ip !== null && isPublic(ip);
}

describe('public addresses', () => {
  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.0.0.1',
    '128.0.0.1',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.0.1',
    '198.17.0.1',
    '198.20.0.1',
    '203.0.114.1',
    '223.255.255.255',
    '2606:4700::1',
    '2001:4860::8888',
    '2a00:1450::',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
  ])('%s is one', (address) => {
    expect(isPublicText(address)).toBe(true);
  });

  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::10.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:2::1',
    '2001:10::1',
    '2001:db8::1',
    '2002:a00:1::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'ff02::1',
    'fe80::1%eth0',
    '1.1.1.1%x',
    '1.1.1',
    '01.1.1.1',
    'example.org',
    '',
  ])('"%s" is none', (address) => {
    expect(isPublicText(address)).toBe(false);
  });

  test('an IPv4 address is judged alike in each form that leads to it', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), ([a, b, c, d]) => {
        const dotted = `${a}.${b}.${c}.${d}`;
        const hex = [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':');
        const forms = [`::ffff:${dotted}`, `::FFFF:${hex}`, `0:0:0:0:0:ffff:${hex}`, `64:ff9b::${dotted}`];
        expect(forms.map(isPublicText)).toEqual(forms.map(() => isPublicText(dotted)));
      }),
    );
  });
});

describe('what the settings allow', () => {
  const allowed = permits([
    'Intranet.Example',
    'münchen.example.',
    '10.0.0.5',
    '192.168.0.0/16',
    'fd00::/8',
    '[fe80::5]',
    '::ffff:172.16.0.0/108',
  ]);
  const allows = (address: string): boolean => {
    const ip = plainIp(address);
    return ip !== null && allowed.allowsAddress(ip);
  };

  test.each(['10.0.0.5', '::ffff:10.0.0.5', '192.168.77.1', 'fd12::1', 'fe80::5', '172.31.0.1'])(
    '%s',
    (address) => {
      expect(allows(address)).toBe(true);
    },
  );

  test.each(['10.0.0.6', '192.169.0.1', 'fe80::6', '127.0.0.1', '172.32.0.1'])('not %s', (address) => {
    expect(allows(address)).toBe(false);
  });

  test('host names, in any case and script, and nothing below them', () => {
    expect(['intranet.example', 'xn--mnchen-3ya.example'].every((name) => allowed.allowsHost(name))).toBe(
      true,
    );
    expect(['a.intranet.example', 'example', '10.0.0.5'].some((name) => allowed.allowsHost(name))).toBe(
      false,
    );
  });

  test.each([
    '',
    'http://intranet.example',
    'intranet.example:80',
    '10.0.0.0/33',
    'fd00::/129',
    'a b',
    'user@host',
    '10.0.0.0/-1',
    'intranet.example/8',
  ])('"%s" is a fault that says what to write', (entry) => {
    expect(() => permits([entry])).toThrow(
      expect.objectContaining({ code: 'fetch-allow-invalid', mend: expect.stringContaining('10.0.0.0/8') }),
    );
  });
});
