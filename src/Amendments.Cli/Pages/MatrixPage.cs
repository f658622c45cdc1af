using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>Participants across and paragraphs down, on a screen; in several tables where the line is too narrow for all columns.</summary>
internal sealed class MatrixPage(Screen screen, PaperComparison comparison)
{
    // The border of a terminal's table takes a cell on either side.
    private const int Border = 2;

    private const int LongestLabel = 24;

    private readonly ParticipantMatrix _matrix = ParticipantMatrix.Of(comparison);

    public void Print()
    {
        screen.Text(DraftPage.Name(comparison.Draft));
        if (_matrix.Rows.Count == 0)
        {
            screen.Blank();
            screen.Text(PaperWords.Nothing);
            PaperComparisonPage.NotFitting(screen, comparison);
            return;
        }

        for (int start = 0, count; start < _matrix.Columns.Count; start += count)
        {
            count = Fitting(start);
            screen.Blank();
            Print(start, count);
        }

        screen.Blank();
        Legend();
    }

    private int Fitting(int start)
    {
        var used = _matrix.Rows.Select(r => CellWidth.Of(Label(r))).Append("Paragraph".Length).Max() + Border;
        var count = 0;
        foreach (var (_, name) in _matrix.Columns.Skip(start))
        {
            used += ColumnWidths.Gap + CellWidth.Of(name);
            if (count > 0 && used > screen.Width)
            {
                break;
            }

            count++;
        }

        return count;
    }

    private void Print(int start, int count)
    {
        var listing = new Listing(["Paragraph", .. _matrix.Columns.Skip(start).Take(count).Select(c => c.Short)]);
        foreach (var row in _matrix.Rows)
        {
            listing.Add([Phrase.Of(Label(row), Look.Strong), .. row.Marks.Skip(start).Take(count).Select(Cell)]);
        }

        screen.Table(listing);
    }

    private static Phrase Cell(MatrixMark mark) => mark == MatrixMark.None
        ? Phrase.Of("·", Look.Faint)
        : Phrase.Of(ParticipantMatrix.Sign(mark), mark switch { MatrixMark.Competing => Look.Warning, MatrixMark.Same => Look.Added, _ => Look.Plain });

    private static string Label(MatrixRow row) => Opening.Of(row.Place.Label, LongestLabel);

    private void Legend()
    {
        foreach (var mark in new[] { MatrixMark.Same, MatrixMark.Competing, MatrixMark.Alone })
        {
            screen.Text(Phrase.Of(ParticipantMatrix.Sign(mark), Look.Strong).Add($"  {ParticipantMatrix.Describe(mark)}"));
        }

        foreach (var (participant, name) in _matrix.Columns.Where(c => c.Short != c.Participant.Name))
        {
            screen.Text(Phrase.Of(name, Look.Strong).Add($"  {participant.Name}"));
        }

        screen.Blank();
        foreach (var line in PaperWords.Totals(comparison))
        {
            screen.Text(line);
        }

        PaperComparisonPage.NotFitting(screen, comparison);
    }
}
