namespace Amendments.Rendering.Pages;

/// <summary>How a page looks.</summary>
internal static class PageStyle
{
    /// <summary>The style sheet. Changes are told apart by line and by tag; colour only helps. Every colour has a contrast of 4.5 or more on its ground.</summary>
    public const string Sheet = """

        :root {
          color-scheme: light dark;
          --ink: #1b2733; --quiet: #566270; --ground: #fff; --panel: #f5f7f9; --line: #d3dae1; --accent: #0b5394;
          --o1: #0b5394; --o2: #a03a10; --o3: #17683a; --o4: #7429b8; --o5: #7a5200; --o6: #0b6b7d; --o7: #a0185f; --o8: #4d5b6b;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e3e8ed; --quiet: #a3aebb; --ground: #14191f; --panel: #1d242c; --line: #3a4551; --accent: #86bdf2;
            --o1: #86bdf2; --o2: #f4a884; --o3: #83d6a0; --o4: #cdaaf5; --o5: #e2c270; --o6: #74d0df; --o7: #f19fc6; --o8: #b9c4d0;
          }
        }
        .o1 { --c: var(--o1); } .o2 { --c: var(--o2); } .o3 { --c: var(--o3); } .o4 { --c: var(--o4); }
        .o5 { --c: var(--o5); } .o6 { --c: var(--o6); } .o7 { --c: var(--o7); } .o8 { --c: var(--o8); }

        * { box-sizing: border-box; }
        html { background: var(--ground); color: var(--ink); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 44rem; font: 1.0625rem/1.55 Georgia, "Liberation Serif", "Times New Roman", serif; overflow-wrap: break-word; }
        h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
        ul, ol { list-style: none; }
        a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
        nav, .kicker, .symbol, .summary, .legend, .proponents, .status, .beside, .end, .owner { font-family: system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
        .mark { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: pre; }

        h1 { font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }
        .kicker { color: var(--quiet); font-size: .8rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; margin-bottom: .5rem; }
        .symbol { color: var(--quiet); margin-top: .5rem; }
        .summary { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.5rem 0 1rem; padding: .75rem 0; border-block: 1px solid var(--line); font-size: .9rem; }
        .summary b { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
        .legend { font-size: .875rem; color: var(--quiet); max-width: 44rem; margin-right: auto; }
        .proponents { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin-top: 1rem; font-size: .85rem; }
        .proponents b { color: var(--c); }
        nav { margin: 1.75rem 0 2.5rem; padding: 1rem 1.25rem; background: var(--panel); font-size: .875rem; }
        nav h2 { font-size: .875rem; margin-bottom: .4rem; }
        nav li { padding: .12rem 0; break-inside: avoid; }
        nav .lower { padding-inline-start: 1.25rem; }
        nav li a { text-decoration: none; }
        .touched a { font-weight: 600; text-decoration: underline; }

        .entry { --indent: 3.25rem; margin: 0 0 1.1rem; padding-inline-start: var(--indent); }
        .title, .heading { --indent: 0rem; }
        .title .words { font-size: 1.25rem; font-weight: 700; }
        .text { position: relative; }
        .heading { margin: 2.25rem 0 .9rem; }
        .heading .words { font-size: 1.25rem; line-height: 1.3; }
        .heading.lower .words { font-size: 1.05rem; }
        .sub-paragraph { --indent: 5.25rem; }
        .sub-paragraph.lower { --indent: 7.25rem; }
        .footnote, .footnote .words { font-size: .9rem; }
        .footnotes { font-size: 1rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
        .label { font-variant-numeric: tabular-nums; }
        .text .label { display: inline-block; min-width: 3.25rem; margin-inline: -3.25rem -.25em; padding-inline-end: .5rem; }
        .heading .text .label { margin-inline: 0; min-width: 0; padding: 0; }
        .sub-paragraph .text .label { min-width: 2rem; margin-inline: -2rem -.25em; }
        .gone .label { text-decoration: line-through; }
        .quiet .words { color: var(--quiet); }
        .quiet .words a { color: inherit; }
        :target { outline: 2px solid var(--accent); outline-offset: .4rem; }

        ins, del { color: var(--c, inherit); text-decoration-thickness: 1px; }
        ins { text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .18em; background: color-mix(in srgb, var(--c, transparent) 9%, transparent); }
        del { text-decoration-line: line-through; padding-inline-end: .1em; }
        .words u, .said u, .wording u { text-decoration-style: dotted; }
        ins .supplied { display: inline-block; line-height: 1.15; white-space: pre; border-bottom: 2px dotted; }
        sup { font-size: .68em; line-height: 0; }
        sup::before { content: "\2060"; }
        .owner { margin-inline: .15em .05em; font-weight: 600; white-space: nowrap; }
        .owner a { color: var(--c, inherit); text-decoration: none; }
        .status { margin-top: .25rem; font-size: .8rem; color: var(--quiet); }

        .beside { margin: .75rem 0 1.5rem; font-size: .84rem; line-height: 1.45; display: grid; gap: .6rem; }
        .card { padding: .55rem .8rem .65rem; background: var(--panel); border-inline-start: 4px solid var(--c, var(--line)); }
        .card .id { font-weight: 700; color: var(--c, inherit); text-decoration: none; }
        .who { font-weight: 600; }
        .when { font-weight: 400; color: var(--quiet); white-space: nowrap; }
        .state { color: var(--quiet); }
        .competing, .does-not-fit, .in-part { font-weight: 600; color: var(--ink); }
        .summary li { font-weight: 400; }
        .card dl div { margin-top: .2rem; }
        dt { display: inline; font-weight: 600; color: var(--quiet); }
        dt::after { content: ": "; }
        dd { display: inline; }
        .said, .wording, .own .words { font: 1.07em/1.4 Georgia, "Liberation Serif", "Times New Roman", serif; white-space: pre-line; }
        .own { margin-top: .4rem; padding-top: .4rem; border-top: 1px solid var(--line); }
        .own .lead { color: var(--quiet); }
        .own .words { margin-top: .2rem; }
        details { display: inline; }
        summary { display: inline; cursor: pointer; color: var(--accent); text-decoration: underline dotted; text-underline-offset: .15em; }
        .see-also { color: var(--quiet); }
        .end { margin-top: 3rem; font-size: .875rem; line-height: 1.5; }
        .end h2 { font-size: 1.1rem; margin: 2rem 0 .6rem; padding-top: 1rem; border-top: 1px solid var(--line); }
        .end .card, .end li { margin-bottom: .6rem; }

        [dir="rtl"] :is(.kicker, .symbol, .status, .contents, .footnotes) { text-align: right; }

        @media (max-width: 34rem) {
          body { padding: 1.25rem 1rem 3rem; font-size: 1rem; }
          h1 { font-size: 1.5rem; }
          .entry { --indent: 0rem; }
          .sub-paragraph { --indent: 1.5rem; }
          .sub-paragraph.lower { --indent: 3rem; }
          .entry .text .label { display: inline; margin: 0; min-width: 0; padding: 0; font-weight: 700; }
        }
        @media screen and (min-width: 66rem) {
          body { max-width: 78rem; padding: 3rem 2.5rem 5rem; }
          nav ol { columns: 2; column-gap: 3rem; }
          main, .end { max-width: none; }
          .entry { display: grid; grid-template-columns: minmax(0, calc(43.25rem - var(--indent))) minmax(0, 1fr); column-gap: 2.5rem; }
          .beside { margin: .2rem 0 .6rem; align-content: start; }
          .text { position: sticky; top: 1rem; align-self: start; }
          .end .card, .end li { max-width: 50rem; }
        }
        @media print {
          @page { margin: 20mm 18mm; }
          :root { --ground: #fff; --panel: #fff; --ink: #000; --quiet: #444; --line: #999; }
          body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
          a { color: inherit; text-decoration: none; }
          nav { padding: 0; }
          nav ol { columns: 2; }
          .heading { break-after: avoid; }
          .card { break-inside: avoid; border-block-end: 1px solid var(--line); }
          .beside { display: block; margin-block: .4rem 1rem; }
          details::details-content { content-visibility: visible; display: inline; }
        }

        """;
}
