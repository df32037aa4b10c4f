import { assert } from 'chai';
import { sentence, warnOfPolicy } from './policy.js';

const violation = (about: Partial<SecurityPolicyViolationEventInit>) =>
  new SecurityPolicyViolationEvent('securitypolicyviolation', {
    documentURI: location.href,
    effectiveDirective: 'connect-src',
    violatedDirective: 'connect-src',
    originalPolicy: "connect-src 'none'",
    blockedURI: `${location.origin}/zelfscan/fonts/a.ttf`,
    sourceFile: import.meta.url,
    disposition: 'enforce',
    statusCode: 200,
    bubbles: true,
    composed: true,
    ...about,
  });

describe('what the policy of a page blocks', () => {
  for (const [name, about, wanted] of [
    ['a file of the site itself', {}, "connect-src 'self'"],
    [
      'a file of another site, beside what is allowed',
      {
        blockedURI: 'https://b.example/nl.json',
        originalPolicy: "default-src 'none'; connect-src 'self' https://a.example",
      },
      "connect-src 'self' https://a.example https://b.example",
    ],
    [
      'what only falls under default-src',
      { originalPolicy: "DEFAULT-SRC 'none'; script-src 'self'" },
      "connect-src 'self'",
    ],
    [
      'a logo',
      { effectiveDirective: 'img-src', blockedURI: 'blob', originalPolicy: "img-src 'self'" },
      "img-src 'self' blob:",
    ],
    [
      'a part of the script, where the policy says script-src',
      { effectiveDirective: 'script-src-elem', originalPolicy: "script-src 'nonce-x'" },
      "script-src 'nonce-x' 'self'",
    ],
    [
      'the policy of Lit',
      {
        effectiveDirective: 'trusted-types',
        blockedURI: 'trusted-types-policy',
        sample: 'lit-html',
        originalPolicy: 'trusted-types site',
      },
      'trusted-types site lit-html',
    ],
    [
      'the first of two of a name counts',
      { originalPolicy: 'connect-src a.example; connect-src *' },
      "connect-src a.example 'self'",
    ],
  ] as const) {
    it(name, () => assert.include(sentence(violation(about)), `It works with "${wanted}"`));
  }

  it('that nothing of ours needs is a fault of ours, not something to allow', () => {
    const text = sentence(violation({ effectiveDirective: 'script-src', blockedURI: 'eval' }));
    assert.include(text, 'please report it');
    assert.notInclude(text, 'It works with');
  });

  it('is told once, and not what others on the page do', () => {
    const said: string[] = [];
    const page = console as unknown as { warn(text: string): void };
    const { warn } = page;
    page.warn = (text: string) => said.push(text);
    try {
      const element = document.createElement('zelfscan-of-test');
      document.body.append(element);
      warnOfPolicy(element);
      warnOfPolicy(element);
      const theirs = { sourceFile: 'https://site.example/app.js', blockedURI: 'https://site.example/x' };
      document.dispatchEvent(violation(theirs));
      assert.deepEqual(said, []);
      document.dispatchEvent(violation({}));
      document.dispatchEvent(violation({}));
      element.dispatchEvent(violation({ ...theirs, disposition: 'report' }));
      assert.lengthOf(said, 2);
      assert.match(
        said[0] ?? '',
        /^<zelfscan-of-test>: the policy of this page \(connect-src\) blocks .*fonts of the PDF/,
      );
      assert.include(said[1], 'would block');
      element.remove();
    } finally {
      page.warn = warn;
    }
  });
});
