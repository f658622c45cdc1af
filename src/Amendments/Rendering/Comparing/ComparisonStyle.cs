namespace Amendments.Rendering.Comparing;

/// <summary>How a comparison looks, on top of the style sheet of pages.</summary>
internal static class ComparisonStyle
{
    /// <summary>The style sheet. Nothing is told by colour alone.</summary>
    public const string Sheet = """

        body { max-width: 90rem; padding-inline: clamp(1rem, 3vw, 2.5rem); }
        header { margin-bottom: 1.5rem; }
        h2 { font-size: 1rem; line-height: 1.35; }
        .among, .note, .asks, .lead, .because, .findings, .remarks, .sign, table { font-family: system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
        .among { font-size: .9rem; margin-bottom: .75rem; max-width: 60rem; }
        .note, .asks, .because, .lead { font-size: .84rem; color: var(--quiet); }
        .legend { margin: 1.25rem 0 1rem; max-width: none; }
        caption { text-align: start; font-weight: 700; padding: .6rem 0; }
        th { text-align: start; font-weight: 600; }

        .findings { display: grid; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: .75rem; font-size: .9rem; line-height: 1.45; }
        .finding { padding: .6rem .9rem .75rem; background: var(--panel); border-inline-start: 4px solid var(--line); }
        .of-competing { border-inline-start: 4px double var(--o2); }
        .of-choice { border-inline-start-color: var(--accent); }
        .finding li { margin-top: .35rem; }
        .difference { font-family: Georgia, "Liberation Serif", "Times New Roman", serif; }

        .texts { display: block; margin-bottom: 1.5rem; }
        .texts caption { display: block; }
        .texts tbody { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1rem 0; border-top: 2px solid var(--ink); }
        .texts tr { display: grid; grid-row: span 2; grid-template-rows: subgrid; row-gap: 0; padding-inline: 1rem; border-inline-start: 1px solid var(--line); }
        .texts tr.base { background: var(--panel); }
        .texts th { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); font-size: .9rem; }
        .texts td { display: block; padding: .6rem 0 1rem; font: 1rem/1.55 Georgia, "Liberation Serif", "Times New Roman", serif; }
        .texts .id { color: var(--c, inherit); }
        .texts .asks, .texts .note, .texts .lead { font-weight: 400; }
        .texts .note { color: var(--ink); }
        .words + .words, .lead + .words { margin-top: .5rem; }
        .words .label { font-weight: 700; }
        .wording { font-style: italic; }

        .compared { margin: 1rem 0 1.5rem; max-width: 46rem; }
        .compared .words { margin-top: .5rem; }
        .sides th, .sides td { padding: .2rem 1rem .2rem 0; vertical-align: top; font-size: .95rem; }
        .remarks { max-width: 46rem; font-size: .9rem; margin-top: 1rem; }
        .remarks p { margin-top: .4rem; }

        .paper { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.45; }
        .paper th, .paper td { padding: .5rem 1rem .5rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
        .paper th { min-width: 5rem; }
        .paper .how { min-width: 13rem; max-width: 22rem; }
        .paper .differ .how { font-weight: 700; }
        .paper li + li { margin-top: .3rem; }

        .sign { font-size: .9rem; }
        .sign b { display: inline-block; width: 1.5rem; }
        .scroll { overflow-x: auto; margin: 1rem 0; }
        .matrix { border-collapse: collapse; font-size: .9rem; }
        .matrix th, .matrix td { padding: .3rem .8rem; border: 1px solid var(--line); }
        .matrix thead th { vertical-align: bottom; max-width: 9rem; padding-inline: .45rem; font-size: .8rem; }
        .matrix th:first-child { position: sticky; left: 0; background: var(--ground); }
        .matrix td { position: relative; text-align: center; font-weight: 700; }
        .matrix .competing { background: color-mix(in srgb, var(--o2) 14%, transparent); }
        .matrix .same { background: color-mix(in srgb, var(--o3) 14%, transparent); }

        @media (max-width: 40rem) {
          .texts tr { padding-inline: .75rem; }
          .paper thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .matrix { font-size: .72rem; overflow-wrap: normal; }
          .matrix th, .matrix td, .matrix thead th { padding: .3rem; font-size: .7rem; }
          .paper, .paper tbody, .paper tr, .paper th, .paper td { display: block; }
          .paper tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
          .paper th, .paper td { padding: 0; border: 0; }
          .paper .how { max-width: none; margin: .1rem 0 .3rem; }
        }
        @media print {
          .texts tbody { grid-template-columns: repeat(auto-fit, minmax(52mm, 1fr)); }
          .texts tr.base { background: none; }
          .texts tr { padding-inline: 3mm; }
          .texts td { font-size: 9.5pt; line-height: 1.4; }
          .finding { break-inside: avoid; border-block-end: 1px solid var(--line); }
          .paper tr { break-inside: avoid; }
          .scroll { overflow: visible; }
          .matrix thead th + th { writing-mode: vertical-rl; max-width: none; padding-block: .4rem; text-align: start; }
          .matrix th, .matrix td { padding: .2rem .4rem; }
          .matrix tr { break-inside: avoid; }
        }

        """;
}
