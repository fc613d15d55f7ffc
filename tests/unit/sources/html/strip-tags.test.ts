import { describe, expect, it } from 'vitest';
import { stripTags } from '../../../../src/sources/html/strip-tags.ts';

const words = (html: string): string => stripTags(html).replace(/\s+/g, ' ').trim();

describe('the words of a page that no parser can take', () => {
  it('stand without tags, comments, scripts and styles', () => {
    const html =
      '<!doctype html><p>One <b>two</b></p><!-- no --><SCRIPT>no("<p>")</SCRIPT><style>no</style><div>three</div>';
    expect(words(html)).toBe('One two three');
  });

  it('keep a lone bracket, and part blocks by blank lines', () => {
    expect(words('<p>1 < 2 and 3 > 2</p>')).toBe('1 < 2 and 3 > 2');
    expect(stripTags('<p>One</p><p>Two</p>').trim()).toMatch(/^One\n\n+Two$/);
  });

  it('end where the page breaks off', () => {
    expect(words('One <p class="')).toBe('One');
    expect(words('One <script>two')).toBe('One');
  });

  it('are found in a page of nothing but their beginnings', () => {
    const page = '<script>'.repeat(100_000) + '<'.repeat(1_000_000) + '<!--'.repeat(100_000);
    expect(stripTags(page).length).toBeLessThan(page.length);
  });
});
