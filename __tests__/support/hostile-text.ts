import fc from 'fast-check';

const fragments =
  '@octocat @acme/team #12 GH-12 acme/shop#1 JIRA-7 a@b.example https://evil.example http:// www.evil.example ftp://x <img/src=x> <b> </details> </summary> <!-- --> <!--perf-gate:suite=api--> <script> | \\| \\ \\\\ ` `` ``` $x$ $` `$ [a](b) ![a](b) [^1] [^1]: [!NOTE] > # ## ### - + * 1. 1) --- === *** ___ ~~x~~ **x** _x_ :tada: & &amp; &#64; &commat; {{x}} c0ffee1234567890 deadbeef 1234567 a|b \n \r\n \n\n \t \u2028 \u0000 \u001b[31m \u202e \u200b \ud800 \u0007 e\u0301 word word, 漢字 🎉 -->'.split(
    ' ',
  );

/** Text that tries to be more than text. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...fragments) },
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constant(' '),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
