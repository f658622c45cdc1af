namespace Amendments.Rendering.Reports;

/// <summary>How a report looks, on top of the style sheet of pages.</summary>
internal static class ReportStyle
{
    /// <summary>The style sheet. Nothing is told by colour alone.</summary>
    public const string Sheet = """

        body { max-width: 60rem; }
        header { margin-bottom: 2rem; }
        main, main table { font: .9rem/1.45 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
        main h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-top: 1rem; border-top: 2px solid var(--line); }
        main h3 { font-size: 1rem; line-height: 1.35; margin: 1.75rem 0 .4rem; }
        .fact, .note, .words, .said { margin-top: .25rem; max-width: 48rem; }
        .lead { font-weight: 600; color: var(--quiet); }
        .note { color: var(--quiet); }
        .words, .said { margin-top: .5rem; font-size: 1rem; line-height: 1.5; }
        .words { font-family: Georgia, "Liberation Serif", "Times New Roman", serif; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); }
        .words .label { font-weight: 700; }
        .seal { margin: .5rem 0; padding: .75rem 1rem; background: var(--panel); font: .82rem/1.5 ui-monospace, "Liberation Mono", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
        .events { border-collapse: collapse; width: 100%; margin-top: .75rem; }
        .events th { text-align: start; font-weight: 600; color: var(--quiet); font-size: .8rem; }
        .events th, .events td { padding: .25rem .9rem .25rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
        .events td:last-child { width: 60%; overflow-wrap: anywhere; }
        .number { font-variant-numeric: tabular-nums; text-align: end; }
        .events .number { font-weight: 600; width: 3rem; }
        .events .moment { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .hashes { display: grid; grid-template-columns: repeat(auto-fill, minmax(14.5rem, 1fr)); gap: .1rem 1rem; font: .8rem/1.5 ui-monospace, "Liberation Mono", Consolas, monospace; }
        .hashes b { display: inline-block; min-width: 4.5ch; text-align: end; margin-inline-end: 1ch; }
        .timeline { display: block; width: 100%; height: auto; color: var(--ink); }
        .timeline .ground { fill: var(--ground); }

        @media (max-width: 40rem) {
          .events, .events tbody, .events tr, .events td { display: block; }
          .events thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .events tr { padding: .35rem 0; border-bottom: 1px solid var(--line); }
          .events td, .events td:last-child { display: inline; padding: 0 .5rem 0 0; border: 0; width: auto; }
        }
        @media screen and (min-width: 66rem) {
          body { max-width: 66rem; }
        }
        @media print {
          main, main table { font-size: 9.5pt; }
          main h2, main h3 { break-after: avoid; }
          .words, .said { font-size: 10.5pt; }
          .events { font-size: 8.5pt; }
          .events thead { display: table-header-group; }
          .events tr, .words, .timeline { break-inside: avoid; }
          .seal { border: 1px solid var(--line); font-size: 8.5pt; }
        }

        """;
}
